import type { DocumentRecord, Json } from '@semya/rules';
import type { CompiledDocument, SchemaNode } from '@semya/forms';
import { loadDocument } from '@semya/forms/documents';
import { inventedCases } from './invented-cases.js';
import { openStoryCase, storyDay, type StoryCase } from './open-story-case.js';

export type Data = Readonly<Record<string, Json>>;

/** Makes the data of a story of the document's own example. */
export type Change = (example: Data, document: CompiledDocument) => Data;

const regulation = 'lgov-2024-70';

/** A document of the catalogue as the stories' regulation has it. */
export async function storyDocument(id: string): Promise<CompiledDocument> {
  const loaded = await loadDocument(id, { regulation });
  if (!loaded.ok) throw new Error(`The document ${id} does not load`);
  return loaded.value;
}

/** The record of a document in an invented case. */
export const recordId = 'record';

/** An invented case that holds one record of a document. */
export async function caseWithRecord(
  id: string,
  change: Change,
  over: Partial<DocumentRecord> = {},
): Promise<StoryCase> {
  const document = await storyDocument(id);
  const record: DocumentRecord = {
    id: recordId,
    document: id,
    edition: document.definition.edition,
    status: 'draft',
    data: change(document.example, document),
    createdOn: storyDay,
    finals: [],
    ...over,
  };
  return openStoryCase(inventedCases.known, [record]);
}

/** An invented case that has no record of the document yet. */
export const caseWithoutRecord = (): Promise<StoryCase> => openStoryCase(inventedCases.known);

/** The example as it is. */
export const asExample: Change = (example) => example;

/** The example but for one field. */
export const without =
  (field: string): Change =>
  (example) =>
    Object.fromEntries(Object.entries(example).filter(([name]) => name !== field));

/** The example without the first answer that is always asked for. */
export const withoutFirstRequired: Change = (example, { schema }) => {
  const [first] = (schema as SchemaNode).required ?? [];
  return Object.fromEntries(Object.entries(example).filter(([name]) => name !== first));
};
