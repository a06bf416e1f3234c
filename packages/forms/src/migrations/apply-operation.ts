import type { Json } from '@semya/rules/conditions';
import type { MigrationOperation } from '../contracts/document.js';
import {
  pointerFrom,
  pointersOf,
  valueAt,
  withValueAt,
  type RecordData,
} from '../documents/pointer.js';

type OperationOf<Op extends MigrationOperation['op']> = Extract<
  MigrationOperation,
  { readonly op: Op }
>;

/**
 * One step of a migration on a record's data. Nothing is lost: a place that is taken already is
 * left alone, and then what was to be moved there stays where it is.
 */
export function applyOperation(data: RecordData, operation: MigrationOperation): RecordData {
  switch (operation.op) {
    case 'move':
      return move(data, operation);
    case 'set-default':
      return pointersOf(data, operation.field).reduce(
        (current, pointer) =>
          valueAt(current, pointer) === undefined
            ? withValueAt(current, pointer, operation.value)
            : current,
        data,
      );
    case 'map-options':
      return mapValues(data, operation.field, (value) => mapped(value, operation.map));
    case 'to-list':
      return mapValues(data, operation.field, (value) =>
        Array.isArray(value) ? (value as Json) : [value],
      );
    case 'wrap':
      return mapValues(data, operation.field, (value) =>
        typeof value === 'object' && value !== null ? value : { [operation.into]: value },
      );
    case 'fold-into-text':
      return foldIntoText(data, operation);
  }
}

function move(data: RecordData, { from, to }: OperationOf<'move'>): RecordData {
  return pointersOf(data, from).reduce((current, pointer) => {
    const value = valueAt(current, pointer);
    const target = pointerFrom(to, pointer);
    if (value === undefined || target === undefined || valueAt(current, target) !== undefined) {
      return current;
    }
    return withValueAt(withValueAt(current, pointer, undefined), target, value);
  }, data);
}

function mapValues(data: RecordData, path: string, change: (value: Json) => Json): RecordData {
  return pointersOf(data, path).reduce((current, pointer) => {
    const value = valueAt(current, pointer);
    return value === undefined ? current : withValueAt(current, pointer, change(value));
  }, data);
}

/** Options of one choice or of several; two that become one are said once. */
function mapped(value: Json, map: Readonly<Record<string, Json>>): Json {
  if (Array.isArray(value)) {
    const chosen = (value as readonly Json[]).map((each) => mapped(each, map));
    return chosen.filter((each, index) => chosen.indexOf(each) === index);
  }
  return typeof value === 'string' && Object.hasOwn(map, value) ? (map[value] ?? value) : value;
}

function foldIntoText(
  data: RecordData,
  { from, to, title }: OperationOf<'fold-into-text'>,
): RecordData {
  return pointersOf(data, from).reduce((current, pointer) => {
    const value = valueAt(current, pointer);
    const target = pointerFrom(to, pointer);
    if (target === undefined || (typeof value !== 'string' && typeof value !== 'number')) {
      return current;
    }
    const before = valueAt(current, target);
    if (before !== undefined && typeof before !== 'string') return current;
    const added = `${title}: ${value}`;
    const text = before === undefined || before === '' ? added : `${before}\n${added}`;
    return withValueAt(withValueAt(current, pointer, undefined), target, text);
  }, data);
}
