import type { CaseRecord, DocumentRecord, FactStatement, Json } from '@semya/rules';
import type { CompiledDocument } from '../contracts/document.js';
import { loadDocument, type LoadOptions } from '../documents/load-document.js';
import { withValueAt, type RecordData } from '../documents/pointer.js';

/** A document that the test cannot do without. */
export async function load(id: string, options?: LoadOptions): Promise<CompiledDocument> {
  const loaded = await loadDocument(id, options);
  if (!loaded.ok) throw new Error(`${id}: ${JSON.stringify(loaded.problems)}`);
  return loaded.value;
}

/** A record made final on a day with the given data, whether or not they would pass. */
export function finalRecord(
  document: CompiledDocument,
  data: RecordData,
  { id = 'record-1', on = '2026-10-14' } = {},
): DocumentRecord {
  return {
    id,
    document: document.definition.id,
    edition: document.definition.edition,
    status: 'final',
    data,
    createdOn: on,
    finals: [{ on, data }],
  };
}

/** A case of an invented family that nothing is known of yet. */
export const emptyCase: CaseRecord = {
  schemaVersion: 1,
  id: 'case-1',
  regulation: 'lgov-2024-70',
  title: 'Вымышленные',
  number: '2026-014',
  subject: { type: 'family', id: 'family-1' },
  events: [],
  statements: [],
  records: [],
};

/** Statements of one fact, of everybody or of one member. */
export const about = (statements: readonly FactStatement[], fact: string, member?: string) =>
  statements.filter(
    ({ fact: id, subject }) => id === fact && (member === undefined || subject.id === member),
  );

/** The data with several answers replaced, by pointer; undefined takes an answer out. */
export const changed = (
  data: RecordData,
  changes: Readonly<Record<string, Json | undefined>>,
): RecordData =>
  Object.entries(changes).reduce<RecordData>(
    (current, [pointer, value]) => withValueAt(current, pointer, value),
    data,
  );
