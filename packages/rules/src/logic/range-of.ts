import { isCivilDate, toDayNumber } from '../civil/index.js';
import type { Json } from '../contracts/condition.js';
import type { FactDefinition } from '../contracts/vocabulary.js';
import type { Order, Range } from './variable.js';

const DATES: Readonly<Record<string, Order>> = {
  dateBefore: '<',
  dateNotAfter: '<=',
  dateAfter: '>',
  dateNotBefore: '>=',
};

const NUMBERS: Readonly<Record<string, Order>> = {
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
  equal: '=',
  notEqual: '!=',
};

const AGES: Readonly<Record<string, Order>> = { ageAtLeast: '>=', ageBelow: '<' };

/** A comparison on an ordered scale. */
export interface Comparison {
  /** Distinguishes the scales of one fact: a date of birth is a day and an age. */
  readonly scale: 'number' | 'day' | 'age';
  readonly order: Order;
}

/** How an operator orders what a fact holds; undefined when it does not. */
export function comparisonOf(
  operator: string,
  { type }: Pick<FactDefinition, 'type'>,
): Comparison | undefined {
  const age = AGES[operator];
  if (age !== undefined) return { scale: 'age', order: age };
  const day = DATES[operator] ?? (type === 'date' ? NUMBERS[operator] : undefined);
  if (day !== undefined) return { scale: 'day', order: day };
  const number = type === 'number' || type === 'integer' ? NUMBERS[operator] : undefined;
  return number === undefined ? undefined : { scale: 'number', order: number };
}

/** A constant as a place on its scale. */
export function placeOn(scale: Comparison['scale'], value: Json): number | undefined {
  if (scale === 'day') return isCivilDate(value) ? toDayNumber(value) : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** The range of a fact on a scale. */
export function rangeOf(scale: Comparison['scale'], fact: FactDefinition): Range {
  if (scale === 'day') return { whole: true, least: -Infinity, most: Infinity };
  if (scale === 'age') return { whole: true, least: 0, most: Infinity };
  const { minimum = -Infinity, maximum = Infinity, type, derive } = fact;
  const counted = derive !== undefined && ('count' in derive || 'ageYears' in derive);
  return { whole: type === 'integer', least: counted ? 0 : minimum, most: maximum };
}
