import type { DocumentRecord } from '@semya/rules';
import { applyComputed } from '../computed/apply-computed.js';
import type { CompiledDocument } from '../contracts/document.js';
import { fieldsOf, type FieldNode } from '../documents/fields.js';
import { pointersOf, valueAt, withValueAt, type RecordData } from '../documents/pointer.js';
import { visibleData } from '../documents/visibility.js';
import { memberTables, membersOfRows } from '../facts/members.js';
import { speakingVersion } from '../facts/final-version.js';
import { finalData } from '../migrations/migrate.js';
import { newRecord, type NewRecordOptions } from '../records/new-record.js';
import { withRowIds } from '../records/row-ids.js';

export interface CopiedRecord {
  readonly record: DocumentRecord;
  /** Fields that held something and were not copied, to be seen or signed afresh; in document order. */
  readonly left: readonly FieldNode[];
}

/**
 * Begins a record from the previous one of its document, so that only what changed has to be typed.
 * Not copied: numbers and dates of the record itself, signatures, answers that no longer apply, and
 * what must be seen afresh each time. Rows keep their ids, so that the two can be compared row by
 * row, and rows about people stay linked to them.
 */
export function copyRecord(
  document: CompiledDocument,
  previous: DocumentRecord,
  options: NewRecordOptions,
): CopiedRecord {
  const version = speakingVersion(previous);
  const told =
    version === undefined ? previous.data : finalData(document.definition, previous, version);
  const linked = withMembers(document, previous, withRowIds(document, told));
  const { data: applying } = visibleData(document, linked);
  const afresh = [...fieldsOf(document.schema).values()].filter((field) =>
    isAfresh(document, field),
  );
  const copied = afresh.reduce<RecordData>(
    (data, { path }) =>
      pointersOf(data, path).reduce(
        (current, pointer) =>
          valueAt(current, pointer) === undefined
            ? current
            : withValueAt(current, pointer, undefined),
        data,
      ),
    applying,
  );
  const record = newRecord(document, { ...options, data: { ...copied, ...options.data } });
  const left = afresh.filter(({ path }) =>
    pointersOf(applying, path).some((pointer) => valueAt(applying, pointer) !== undefined),
  );
  return { record: { ...record, data: applyComputed(document, record.data) }, left };
}

/** What belongs to one record only: its number and dates, signatures, what is seen on the day. */
function isAfresh({ definition }: CompiledDocument, { path, schema }: FieldNode): boolean {
  const { dateField, volume, signatories } = definition;
  return (
    schema['x-number'] === true ||
    schema['x-issued'] === true ||
    schema['x-prefill'] === false ||
    schema['x-definition'] === 'signature' ||
    schema.items?.['x-definition'] === 'signature' ||
    path === dateField ||
    path === volume?.numberField ||
    signatories.some(({ field }) => field === path)
  );
}

/** Links rows to the people that the previous record introduced, by the ids that it gave them. */
function withMembers(
  document: CompiledDocument,
  previous: DocumentRecord,
  data: RecordData,
): RecordData {
  if (memberTables(document).length === 0) return data;
  return [...membersOfRows(document, previous, data)].reduce<RecordData>(
    (current, [row, member]) =>
      valueAt(current, row) === undefined
        ? current
        : withValueAt(current, `${row}/memberId`, member),
    data,
  );
}
