import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { CompiledDocument } from '@semya/forms';
import { DocumentForm } from '../../../examples/react/src/document-form.js';
import { appears } from '../support/appears.js';
import type { Canvas, Context } from '../support/story.js';
import { storyDocument } from '../support/story-document.js';

interface Loaded {
  readonly act: CompiledDocument;
}

const mounted = new Set<Root>();

/**
 * The same schema, UI schema and compiled validators in JSON Forms' own React renderers: the proof
 * that a document of the catalogue is plain JSON Forms.
 */
export default {
  title: 'React/Акт обследования условий',
  tags: ['!autodocs'],
  beforeEach: () => () => {
    for (const root of mounted) root.unmount();
    mounted.clear();
  },
};

export const Filled = {
  name: 'Заполнен',
  loaders: [async (): Promise<Loaded> => ({ act: await storyDocument('living-conditions-act') })],
  render: (_: unknown, { loaded }: Context<Loaded>) => {
    const host = document.createElement('div');
    const root = createRoot(host);
    mounted.add(root);
    root.render(createElement(DocumentForm, { document: loaded.act, data: loaded.act.example }));
    return host;
  },
  play: async ({ canvasElement }: Canvas) => {
    await appears(canvasElement, 'output[data-errors="0"]');
  },
};
