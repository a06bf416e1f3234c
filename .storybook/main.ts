import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { PREBUNDLED } from '../scripts/prebundled.mjs';

/** What only the story in React needs. */
const REACT = ['react', 'react-dom/client', '@jsonforms/react', '@jsonforms/vanilla-renderers'];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (base) =>
    mergeConfig(base, {
      resolve: { conditions: ['semya-source', 'module', 'browser', 'development|production'] },
      optimizeDeps: { include: [...PREBUNDLED, ...REACT] },
      build: { chunkSizeWarningLimit: 4000 },
    }),
};

export default config;
