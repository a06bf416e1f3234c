import type { Condition, LeafCondition } from '@semya/rules/conditions';
import { isLeaf } from './walk.js';

/** Each operator and the one that is met exactly when it is not-met (never when it is unknown). */
const OPPOSITE = new Map(
  [
    ['equal', 'notEqual'],
    ['in', 'notIn'],
    ['contains', 'doesNotContain'],
    ['lessThan', 'greaterThanInclusive'],
    ['greaterThan', 'lessThanInclusive'],
    ['present', 'absent'],
  ].flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const]),
);

/**
 * Pushes every `not` down to the leaves. In three values `not` keeps unknown unknown, so that the
 * opposite operator on a fact nobody stated is unknown too, which a schema's `not` would not give.
 * Undefined for conditions that have no such form (lists, events, named ones).
 */
export function withoutNegation(condition: Condition, negate = false): Condition | undefined {
  if (isLeaf(condition)) return negate ? opposite(condition) : condition;
  if ('not' in condition) return withoutNegation(condition.not, !negate);
  if ('all' in condition || 'any' in condition) {
    const conjunction = 'all' in condition;
    const parts = conjunction ? condition.all : condition.any;
    const plain = parts.map((part) => withoutNegation(part, negate));
    if (!plain.every((part) => part !== undefined)) return undefined;
    return conjunction === negate ? { any: plain } : { all: plain };
  }
  return undefined;
}

function opposite(leaf: LeafCondition): LeafCondition | undefined {
  const operator = OPPOSITE.get(leaf.operator);
  return operator === undefined ? undefined : { ...leaf, operator };
}
