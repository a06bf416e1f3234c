import type { Condition, LeafCondition } from '@semya/rules/conditions';
import type { FieldPath } from '../contracts/document.js';
import { mapLeaves } from './walk.js';

/**
 * Row or object that `./x` speaks of in a condition of `field`: the innermost row around it, or,
 * when there is none, the record.
 */
export function rowAround(field: FieldPath): FieldPath {
  const row = field.lastIndexOf('/*/');
  return row === -1 ? '' : field.slice(0, row + 2);
}

/** `./state` seen from a place, as a path from the root. */
export const absolutePath = (path: FieldPath, base: FieldPath): FieldPath =>
  path.startsWith('./') ? `${base}${path.slice(1)}` : path;

/** The condition with all its field references written from the root, `*` for the row at hand. */
export const absoluteCondition = (condition: Condition, base: FieldPath): Condition =>
  mapLeaves(condition, (leaf) => absoluteLeaf(leaf, base));

function absoluteLeaf(leaf: LeafCondition, base: FieldPath): LeafCondition {
  const { value } = leaf;
  const fact = absolutePath(leaf.fact, base);
  if (typeof value === 'object' && value !== null && 'fact' in value) {
    const operand = value.fact;
    if (typeof operand === 'string') {
      return { ...leaf, fact, value: { fact: absolutePath(operand, base) } };
    }
  }
  return { ...leaf, fact };
}
