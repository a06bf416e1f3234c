import type { Json } from '../contracts/condition.js';
import { isObject, type JsonObject } from '../conditions/shape.js';
import { removal, replacement, type Change, type Path } from './change.js';
import type { Neighbours } from './neighbours.js';
import { dateChanges, flagChange, numberChanges } from './scalar-changes.js';
import { periodChanges } from './term-changes.js';

/** Operators next to an operator: the other side of its boundary, and its opposite. */
const NEXT_OPERATORS: Readonly<Record<string, readonly string[]>> = {
  equal: ['notEqual'],
  notEqual: ['equal'],
  in: ['notIn'],
  notIn: ['in'],
  lessThan: ['lessThanInclusive', 'greaterThanInclusive'],
  lessThanInclusive: ['lessThan', 'greaterThan'],
  greaterThan: ['greaterThanInclusive', 'lessThanInclusive'],
  greaterThanInclusive: ['greaterThan', 'lessThan'],
  contains: ['doesNotContain'],
  doesNotContain: ['contains'],
  containsAny: ['containsAll'],
  containsAll: ['containsAny'],
  dateBefore: ['dateNotAfter', 'dateNotBefore'],
  dateNotAfter: ['dateBefore', 'dateAfter'],
  dateAfter: ['dateNotBefore', 'dateNotAfter'],
  dateNotBefore: ['dateAfter', 'dateBefore'],
  ageAtLeast: ['ageBelow'],
  ageBelow: ['ageAtLeast'],
  present: ['absent'],
  absent: ['present'],
};

/** Of one number there is a smaller and a greater side besides "another". */
const NEXT_OF_NUMBER: Readonly<Record<string, readonly string[]>> = {
  equal: ['greaterThanInclusive', 'lessThanInclusive'],
};

/** Changes of one comparison: its operator and what it compares with. */
export function leafChanges(
  leaf: JsonObject,
  path: Path,
  neighbours: Neighbours,
): readonly Change[] {
  const fact = String(leaf.fact);
  const operator = String(leaf.operator);
  const value = leaf.value as Json;
  return [
    ...operatorsNextTo(operator, value).map((next) =>
      replacement([...path, 'operator'], 'operator', operator, next),
    ),
    ...valueChanges(fact, value, [...path, 'value'], neighbours),
  ];
}

function operatorsNextTo(operator: string, value: Json): readonly string[] {
  const next = NEXT_OPERATORS[operator] ?? [];
  // Of one value "any of them" and "all of them" are the same.
  if (operator.startsWith('containsA') && Array.isArray(value) && value.length < 2) return [];
  const byNumber = typeof value === 'number' || (isObject(value) && 'parameter' in value);
  return byNumber ? [...next, ...(NEXT_OF_NUMBER[operator] ?? [])] : next;
}

function valueChanges(
  fact: string,
  value: Json,
  path: Path,
  neighbours: Neighbours,
): readonly Change[] {
  if (typeof value === 'number') return numberChanges(path, value);
  if (typeof value === 'boolean') return [flagChange(path, value)];
  if (typeof value === 'string') {
    const other = neighbours.otherOption(fact, value);
    if (other !== undefined) return [replacement(path, 'option', value, other)];
    return dateChanges(path, value);
  }
  if (Array.isArray(value)) return listChanges(fact, value as readonly Json[], path, neighbours);
  return isObject(value) && 'amount' in value ? periodChanges(value, path) : [];
}

/** A list of allowed values loses each of them in turn, and gains one that it does not have. */
function listChanges(
  fact: string,
  values: readonly Json[],
  path: Path,
  neighbours: Neighbours,
): readonly Change[] {
  const options = neighbours.fact(fact)?.options ?? [];
  const stranger = options.find(({ id, retired }) => retired !== true && !values.includes(id));
  const widened: readonly Change[] =
    stranger === undefined
      ? []
      : [{ path, kind: 'option', label: `+ ${stranger.id}`, to: [...values, stranger.id] }];
  if (values.length < 2) return widened;
  return [
    ...values.map((value, index): Change => ({
      ...removal([...path, index], 'option'),
      label: `− ${typeof value === 'string' ? value : JSON.stringify(value)}`,
    })),
    ...widened,
  ];
}
