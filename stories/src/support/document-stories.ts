import { html, type TemplateResult } from 'lit';
import type { DocumentRecord, Json } from '@semya/rules';
import { loadDocument } from '@semya/forms/documents';
import { createPrintSheet, printModel, renderPrint } from '@semya/forms/print';
import type { SemyaForm } from '@semya/widgets';
import '@semya/widgets';
import { createMemoryDraftStore } from '@semya/widgets/store';
import { inventedCases } from './invented-cases.js';
import { openStoryCase, storyDay } from './open-story-case.js';

export interface DocumentStory {
  readonly loaders: readonly (() => Promise<{ readonly shown: Element }>)[];
  readonly render: (
    args: unknown,
    context: { readonly loaded: { readonly shown: Element } },
  ) => TemplateResult;
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

type Data = Readonly<Record<string, Json>>;

const regulation = 'lgov-2024-70';

async function documentOf(id: string) {
  const loaded = await loadDocument(id, { regulation });
  if (!loaded.ok) throw new Error(`The document ${id} does not load`);
  return loaded.value;
}

/** The form of a document over an invented case; `data` makes a record, none begins a new one. */
async function formOf(
  id: string,
  data: ((example: Data) => Data) | undefined,
  readonly = false,
): Promise<SemyaForm> {
  const document = await documentOf(id);
  const record: DocumentRecord = {
    id: 'record',
    document: id,
    edition: document.definition.edition,
    status: 'draft',
    data: data?.(document.example) ?? {},
    createdOn: storyDay,
    finals: [],
  };
  const { session } = await openStoryCase(inventedCases.known, data ? [record] : []);
  const form = globalThis.document.createElement('semya-form');
  Object.assign(form, {
    document: id,
    session,
    asOf: storyDay,
    drafts: createMemoryDraftStore(),
    readonly,
    ...(data ? { recordId: record.id } : {}),
  });
  return form;
}

async function paperOf(
  id: string,
  data: (example: Data) => Data,
  blank: boolean,
): Promise<Element> {
  const document = await documentOf(id);
  const model = printModel(document, blank ? {} : data(document.example), {
    edition: document.definition.edition,
    status: 'final',
    blank,
  });
  // A root of its own, so that the paper's styles do not reach the rest of Storybook.
  const paper = globalThis.document.createElement('div');
  const root = paper.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [createPrintSheet(model, globalThis as Window & typeof globalThis)];
  root.append(renderPrint(model, globalThis.document));
  return paper;
}

function story(load: () => Promise<Element>): DocumentStory {
  return {
    loaders: [async () => ({ shown: await load() })],
    render: (_, { loaded }) => html`${loaded.shown}`,
  };
}

const same = (example: Data): Data => example;

/** A document with nothing typed but what the case already knows. */
export const emptyStory = (id: string): DocumentStory => story(() => formOf(id, undefined));

/** A document filled in by a practitioner. */
export const filledStory = (id: string): DocumentStory => story(() => formOf(id, same));

/** A document that the final check has refused, with its list of errors. */
export const invalidStory = (id: string, spoil: (example: Data) => Data): DocumentStory => ({
  ...story(() => formOf(id, spoil)),
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('semya-form')?.shadowRoot;
    const button = await appears(() => root?.querySelector<HTMLButtonElement>('button.primary'));
    button.click();
    const fields = root?.querySelector('semya-json-form')?.shadowRoot;
    await appears(() => fields?.querySelector('[part="summary"]'));
  },
});

/** A document that may be read and not changed. */
export const readonlyStory = (id: string): DocumentStory => story(() => formOf(id, same, true));

/** The printed document. */
export const printStory = (id: string, data: (example: Data) => Data = same): DocumentStory =>
  story(() => paperOf(id, data, false));

/** The blank form for handwriting. */
export const blankStory = (id: string): DocumentStory => story(() => paperOf(id, same, true));

/** Waits until something is on the page; fails when it never comes. */
async function appears<Found>(find: () => Found | null | undefined): Promise<Found> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error('What the story waits for never appeared');
}
