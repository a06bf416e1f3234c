import type { Json } from '../../contracts/condition.js';
import { NUMBER_FACTS, type Growth, type OperatorDefinition } from './definition.js';

type Compare = (actual: number, expected: number) => boolean;

/** json-rules-engine's guard: what does not start like a number meets no comparison. */
function startsLikeNumber(value: Json): boolean {
  if (typeof value === 'number') return true;
  if (Array.isArray(value)) return value.every(isScalar) && !Number.isNaN(parse(value.join()));
  return typeof value === 'string' && !Number.isNaN(parse(value));
}

const parse = (text: string): number => Number.parseFloat(text);

/** Coercing an object could run into a key named `toString`; scalars are safe. */
const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

const canBeCompared = (expected: Json): boolean =>
  typeof expected === 'number' || typeof expected === 'string';

function order(id: string, growth: Growth, compare: Compare): OperatorDefinition {
  return {
    id,
    facts: NUMBER_FACTS,
    operand: 'number',
    growth,
    lookup: 'order',
    // JavaScript's own comparison, as in json-rules-engine: the cast keeps its coercion of texts.
    apply: (actual, expected) =>
      canBeCompared(expected)
        ? startsLikeNumber(actual) && compare(actual as number, expected as number)
        : undefined,
  };
}

/** Orders numbers exactly as json-rules-engine 7.3.1 does, texts that look like numbers included. */
export const ORDER_OPERATORS: readonly OperatorDefinition[] = [
  order('lessThan', 'falling', (actual, expected) => actual < expected),
  order('lessThanInclusive', 'falling', (actual, expected) => actual <= expected),
  order('greaterThan', 'rising', (actual, expected) => actual > expected),
  order('greaterThanInclusive', 'rising', (actual, expected) => actual >= expected),
];
