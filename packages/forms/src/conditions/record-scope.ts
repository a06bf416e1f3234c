import type { FactValue, Json, ListValue, Scope } from '@semya/rules/conditions';
import { pointerFrom, valueAt } from '../documents/pointer.js';
import { readShift, shiftDate } from './shifted-date.js';

const NOT_STATED: FactValue = { state: 'missing', why: 'not-stated', needs: [] };

/** What conditions of a document are asked of. */
export interface RecordView {
  /** The record's data without blanks. */
  readonly data: unknown;
  /** Whether a field is hidden; a hidden answer is no answer. */
  readonly isHidden?: (pointer: string) => boolean;
}

/**
 * Looks facts of a condition up in a record: a fact is a field's path from the root, `*` standing
 * for the row in which `at` lies; inside `some` and `every` `./x` is a field of the row at hand.
 * @param at pointer of the field or row that the condition is about; '' is the record
 */
export function recordScope(view: RecordView, at: string): Scope {
  return {
    lookup: (fact) => lookup(view, at, fact),
    elements: (list) => elements(view, at, list),
    parameter: () => NOT_STATED,
    event: () => ({ truth: 'unknown' }),
  };
}

function read(view: RecordView, at: string, path: string) {
  const pointer = path.startsWith('./') ? `${at}${path.slice(1)}` : pointerFrom(path, at);
  if (pointer === undefined || view.isHidden?.(pointer) === true) return undefined;
  const value = valueAt(view.data, pointer);
  return value === undefined ? undefined : { pointer, value };
}

function lookup(view: RecordView, at: string, fact: string): FactValue {
  const reference = readShift(fact);
  const found = read(view, at, reference.field);
  if (found === undefined) return NOT_STATED;
  const value: Json | undefined =
    reference.field === fact ? found.value : shiftDate(found.value, reference);
  return value === undefined ? NOT_STATED : { state: 'stated', value };
}

function elements(view: RecordView, at: string, list: string): ListValue {
  const found = read(view, at, list);
  if (found === undefined || !Array.isArray(found.value)) {
    return { state: 'missing', why: 'not-stated', needs: [] };
  }
  const rows = found.value as readonly Json[];
  return {
    state: 'stated',
    complete: true,
    needs: [],
    elements: rows.map((_row, index) => ({
      scope: recordScope(view, `${found.pointer}/${index}`),
    })),
  };
}
