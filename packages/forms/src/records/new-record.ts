import type { DocumentRecord } from '@semya/rules';
import { applyComputed } from '../computed/apply-computed.js';
import type { CompiledDocument } from '../contracts/document.js';
import { fieldsOf } from '../documents/fields.js';
import { valueAt, withValueAt, type RecordData } from '../documents/pointer.js';

export interface NewRecordOptions {
  /** Id of the record, given by the host's store. */
  readonly id: string;
  /** Civil date. */
  readonly on: string;
  /** Number of the entry in a journal's volume, given by the store. */
  readonly number?: number;
  /** What is known from the start; defaults of the document fill in the rest. */
  readonly data?: RecordData;
}

/** Begins a record of a document under its present edition, with its defaults. */
export function newRecord(
  document: CompiledDocument,
  { id, on, number, data = {} }: NewRecordOptions,
): DocumentRecord {
  const { definition, schema } = document;
  const defaults = [...fieldsOf(schema).values()].filter(
    ({ path, schema: node }) => !path.includes('/*') && node.default !== undefined,
  );
  const filled = defaults.reduce(
    (current, { path, schema: node }) =>
      valueAt(current, path) === undefined ? withValueAt(current, path, node.default) : current,
    data,
  );
  const numberField = definition.volume?.numberField;
  const numbered =
    numberField !== undefined && number !== undefined
      ? withValueAt(filled, numberField, number)
      : filled;
  return {
    id,
    document: definition.id,
    edition: definition.edition,
    status: 'draft',
    data: applyComputed(document, numbered),
    createdOn: on,
    finals: [],
  };
}
