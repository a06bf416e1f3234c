import { html } from 'lit';
import { createPrintSheet, printModel, renderPrint, type PrintModel } from '@semya/forms/print';
import type { Story } from './story.js';
import { asExample, storyDocument, type Change } from './story-document.js';

/** Paper in a root of its own, so that its styles do not reach the rest of Storybook. */
function paper(model: PrintModel): Element {
  const sheet = document.createElement('div');
  const root = sheet.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [createPrintSheet(model, window)];
  root.append(renderPrint(model, document));
  return sheet;
}

const story = (load: () => Promise<PrintModel>): Story<{ readonly model: PrintModel }> => ({
  loaders: [async () => ({ model: await load() })],
  render: (_, { loaded }) => html`${paper(loaded.model)}`,
});

async function modelOf(id: string, change: Change, blank: boolean): Promise<PrintModel> {
  const document = await storyDocument(id);
  const { example, definition } = document;
  const data = blank ? {} : change(example, document);
  return printModel(document, data, { edition: definition.edition, status: 'final', blank });
}

/** The printed document. */
export const printStory = (id: string, change: Change = asExample) =>
  story(() => modelOf(id, change, false));

/** The blank form for handwriting. */
export const blankStory = (id: string) => story(() => modelOf(id, asExample, true));
