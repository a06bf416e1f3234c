import type { CaseRecord, Json, StatementSource } from '@semya/rules';
import { applyComputed } from '../../computed/apply-computed.js';
import type { CompiledDocument } from '../../contracts/document.js';
import { fieldsOf, type FieldNode } from '../../documents/fields.js';
import { valueAt, withValueAt, type RecordData } from '../../documents/pointer.js';
import { withoutBlanks } from '../../documents/without-blanks.js';
import { fromCase, type PrefillContext } from './from-case.js';
import { fromFact } from './from-fact.js';
import { rowsFromCase } from './rows-from-case.js';

/** A value for a field, with the statement or record that it comes from when there is one. */
export interface Prefilled {
  readonly value: Json;
  readonly source?: StatementSource;
}

export interface PrefillOptions extends PrefillContext {
  /** What the record holds already; it is never overwritten. */
  readonly data?: RecordData;
}

export interface PrefillResult {
  readonly data: RecordData;
  /** Where values filled in from the case come from, by pointer. */
  readonly marks: ReadonlyMap<string, StatementSource>;
}

/**
 * Fills in what the case already knows, so that nothing is typed twice: facts in force on the day,
 * the family's members row by row, references to other documents, the case's own requisites. What
 * must be seen afresh on every visit (`x-prefill: false`) is left empty.
 */
export function prefill(
  document: CompiledDocument,
  caseRecord: CaseRecord,
  asOf: string,
  { data: given = {}, ...context }: PrefillOptions = {},
): PrefillResult {
  const marks = new Map<string, StatementSource>();
  let data = given;
  const put = (pointer: string, { value, source }: Prefilled): void => {
    if (valueAt(withoutBlanks(data), pointer) !== undefined) return;
    data = withValueAt(data, pointer, value);
    if (source !== undefined) marks.set(pointer, source);
  };
  for (const field of fieldsOf(document.schema).values()) {
    if (field.path.includes('/*')) continue;
    if (field.schema['x-subject'] === 'member') {
      const rows = isEmptyTable(data, field) ? rowsFromCase(field, caseRecord, asOf) : undefined;
      if (rows === undefined) continue;
      data = withValueAt(data, field.path, rows.value);
      for (const [pointer, source] of rows.marks) marks.set(pointer, source);
      continue;
    }
    const found =
      fromFact(field.schema, caseRecord, asOf) ?? fromCase(field.schema, caseRecord, asOf, context);
    if (found !== undefined) put(field.path, found);
  }
  return { data: applyComputed(document, data), marks };
}

function isEmptyTable(data: RecordData, { path }: FieldNode): boolean {
  const rows = valueAt(data, path);
  return !Array.isArray(rows) || rows.length === 0;
}
