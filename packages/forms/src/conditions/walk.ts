import type { Condition, LeafCondition } from '@semya/rules/conditions';

export const isLeaf = (condition: Condition): condition is LeafCondition =>
  'fact' in condition && 'operator' in condition;

/** The same condition with every leaf replaced; lists and events pass untouched. */
export function mapLeaves(
  condition: Condition,
  change: (leaf: LeafCondition) => Condition,
): Condition {
  if (isLeaf(condition)) return change(condition);
  if ('all' in condition) {
    return { ...condition, all: condition.all.map((part) => mapLeaves(part, change)) };
  }
  if ('any' in condition) {
    return { ...condition, any: condition.any.map((part) => mapLeaves(part, change)) };
  }
  if ('not' in condition) return { ...condition, not: mapLeaves(condition.not, change) };
  return condition;
}

/** Every leaf of a condition, left to right. */
export function leavesOf(condition: Condition): readonly LeafCondition[] {
  const leaves: LeafCondition[] = [];
  mapLeaves(condition, (leaf) => {
    leaves.push(leaf);
    return leaf;
  });
  return leaves;
}

/** Facts a leaf reads: its own and the one it is compared with. */
export function factsOfLeaf(leaf: LeafCondition): readonly string[] {
  const { value } = leaf;
  const operand =
    typeof value === 'object' && value !== null && 'fact' in value ? value.fact : undefined;
  return typeof operand === 'string' ? [leaf.fact, operand] : [leaf.fact];
}
