import { OPERATORS } from '../conditions/operators/index.js';
import { compilePath } from '../conditions/path.js';
import type { Json } from '../contracts/condition.js';
import { LIST_OPERATORS } from './fact-ids.js';
import type { LoweredCondition } from './host.js';

/** Facts of one element of a list, by their full names. */
export type NaiveFacts = Readonly<Record<string, unknown>>;

/**
 * Decides a lowered condition in two values over plain facts, in the plainest way: no compiling,
 * no unknown. It answers for `some` and `every` in a stock engine, and is the second opinion that
 * the compiled, three-valued evaluator is tested against.
 */
export function naiveTruth(condition: LoweredCondition, facts: NaiveFacts, asOf: string): boolean {
  if ('all' in condition) return condition.all.every((part) => naiveTruth(part, facts, asOf));
  if ('any' in condition) return condition.any.some((part) => naiveTruth(part, facts, asOf));
  if ('not' in condition) return !naiveTruth(condition.not, facts, asOf);
  if ('condition' in condition) return false;
  const { fact, operator, value, path } = condition;
  const actual = resolvePath(facts[fact], path);
  return naiveOperator(operator, actual, naiveOperand(value, facts), asOf);
}

/** One operator on plain values, the engine's and ours; undefined is a fact without a value. */
export function naiveOperator(
  operator: string,
  actual: unknown,
  expected: unknown,
  asOf: string,
): boolean {
  switch (operator) {
    case LIST_OPERATORS.some:
      return elementsOf(actual).some((one) => naiveTruth(expected as LoweredCondition, one, asOf));
    case LIST_OPERATORS.every:
      return elementsOf(actual).every((one) => naiveTruth(expected as LoweredCondition, one, asOf));
    case 'present':
      return (actual !== undefined) === expected;
    case 'absent':
      return (actual === undefined) === expected;
    default:
      // What nobody knows meets nothing: the stock engine would let it meet "not equal".
      if (actual === undefined || expected === undefined) return false;
      return OPERATORS.get(operator)?.apply(actual as Json, expected as Json, asOf) ?? false;
  }
}

function elementsOf(value: unknown): readonly NaiveFacts[] {
  return Array.isArray(value) ? (value as readonly NaiveFacts[]) : [];
}

function naiveOperand(value: Json, facts: NaiveFacts): unknown {
  if (typeof value !== 'object' || value === null || !('fact' in value)) return value;
  return typeof value.fact === 'string' ? facts[value.fact] : value;
}

/** Our subset of JSONPath in place of the engine's jsonpath-plus, which evaluates scripts. */
export function resolvePath(value: unknown, path: string | undefined): unknown {
  if (path === undefined || value === undefined) return value;
  const compiled = compilePath(path, '');
  return compiled.ok ? compiled.value(value as Json) : undefined;
}
