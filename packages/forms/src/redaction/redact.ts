import type { DocumentRecord } from '@semya/rules';
import type { CompiledDocument, FieldPath, Sensitivity } from '../contracts/document.js';
import { guardsOfFields, type FieldGuard } from './field-guard.js';
import { redactData, type HiddenField, type Reader, type RedactedData } from './redact-data.js';

export interface RedactOptions {
  /** What becomes of what the role may not see: left out (default), or a mask where one is possible. */
  readonly unreadable?: 'omit' | 'mask';
  /** What is masked although the role may see it, e.g. until a person asks to show it. */
  readonly cover?: readonly Sensitivity[];
  /** Fields that the person asked to show, with all within them. */
  readonly reveal?: readonly FieldPath[];
}

export interface RedactedRecord {
  readonly record: DocumentRecord;
  /** What the role does not see, by field: never the values, nor whether there are any. */
  readonly hidden: readonly HiddenField[];
}

type Guarded = Pick<CompiledDocument, 'schema' | 'volume'>;

const UNSAID: FieldGuard = { sensitivity: 'ordinary', read: undefined, write: undefined };

/**
 * A record as a role may see it, by `x-access` and `x-sensitivity` of the document: what may not be
 * seen is left out or masked in the working copy and in every final version. The shape stays that of
 * the document, so that forms, prints and exports take the result as they take the record. It is
 * for showing: it must never be stored over the record.
 */
export function redact(
  document: Guarded,
  record: DocumentRecord,
  role: string,
  options: RedactOptions = {},
): RedactedRecord {
  const reader = readerOf(role, options);
  const { data, hidden } = redactData(document.schema, record.data, reader, UNSAID);
  const finals = record.finals.map((version) => ({
    ...version,
    data: redactData(document.schema, version.data, reader, UNSAID).data,
  }));
  return { record: { ...record, data, finals }, hidden };
}

/** The header of a journal's volume as a role may see it; guarded as the journal where it says nothing. */
export function redactVolume(
  { schema, volume }: Guarded,
  data: unknown,
  role: string,
  options: RedactOptions = {},
): RedactedData {
  if (volume === undefined) return { data: {}, hidden: [] };
  const around = guardsOfFields(schema).get('') ?? UNSAID;
  return redactData(volume.schema, data, readerOf(role, options), around);
}

const readerOf = (
  role: string,
  { unreadable = 'omit', cover = [], reveal = [] }: RedactOptions,
): Reader => ({
  role,
  mask: unreadable === 'mask',
  covered: new Set(cover),
  revealed: new Set(reveal),
});
