import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { SCHEMES, WIDTHS, applyScheme, applyWidth } from './toolbar.js';

// A glob, because the manifest is made by `npm run analyze`: without it only the tables of
// properties are empty.
const manifests = import.meta.glob<unknown>('../packages/widgets/dist/custom-elements.json', {
  eager: true,
  import: 'default',
});

for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { codePanel: true },
  },
  globalTypes: {
    scheme: {
      description: 'Цветовая схема',
      toolbar: { title: 'Схема', icon: 'contrast', items: SCHEMES, dynamicTitle: true },
    },
    width: {
      description: 'Ширина',
      toolbar: { title: 'Ширина', icon: 'grow', items: WIDTHS, dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'auto', width: 'full' },
  decorators: [
    (story, { globals }) => {
      applyScheme(String(globals.scheme));
      applyWidth(String(globals.width));
      return story();
    },
  ],
};

export default preview;
