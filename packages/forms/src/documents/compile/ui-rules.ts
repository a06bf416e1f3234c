import type { Condition } from '@semya/rules/conditions';
import {
  conjunction,
  isWithin,
  NOTHING,
  without,
  type Conjuncts,
} from '../../conditions/conjuncts.js';
import { leafSchema } from '../../conditions/leaf-schema.js';
import { isLeaf } from '../../conditions/walk.js';
import type { FieldPath } from '../../contracts/document.js';
import { scopeOfPath, type UiCondition, type UiNode } from './ui-node.js';

/** A finished element with what must be met for it to be shown. */
export interface Shown {
  readonly element: UiNode;
  readonly demands: Conjuncts;
}

/**
 * The condition in JSON Forms' words, its scopes relative to `base`, the object that the element is
 * rendered in. Undefined when it asks something outside `base` or not expressible as a schema.
 */
export function uiCondition(condition: Condition, base: FieldPath): UiCondition | undefined {
  if (isLeaf(condition)) {
    const schema = leafSchema(condition);
    const inside = condition.fact.startsWith(`${base}/`);
    if (schema === undefined || !inside || condition.fact.slice(base.length).includes('/*')) {
      return undefined;
    }
    return { scope: scopeOfPath(condition.fact, base), schema, failWhenUndefined: true };
  }
  if (!('all' in condition) && !('any' in condition)) return undefined;
  const type = 'all' in condition ? 'AND' : 'OR';
  const parts = 'all' in condition ? condition.all : condition.any;
  const conditions = parts.map((part) => uiCondition(part, base));
  return conditions.every((part) => part !== undefined) ? { type, conditions } : undefined;
}

/**
 * A layout is shown when any of its elements is, so that no empty heading is left over. What all of
 * them demand moves up to the layout and is not asked again below.
 */
export function layoutDemands(children: readonly Shown[]): Conjuncts {
  const [first, ...others] = children;
  if (first === undefined || children.some(({ demands }) => demands.size === 0)) return NOTHING;
  const shared = new Map(
    [...first.demands].filter(([key]) => others.every(({ demands }) => demands.has(key))),
  );
  const rests = children.map(({ demands }) => without(demands, shared));
  if (rests.some(({ size }) => size === 0)) return shared;
  const least = rests.filter(
    (rest, index) =>
      !rests.some(
        (other, position) => isWithin(other, rest) && (other.size < rest.size || position < index),
      ),
  );
  const any = least.map(conjunction).filter((part) => part !== undefined);
  const [only] = any;
  const condition: Condition | undefined = any.length === 1 ? only : { any };
  return condition === undefined
    ? shared
    : new Map([...shared, [JSON.stringify(condition), condition]]);
}

/** Writes the rule; undefined when it cannot be said in JSON Forms' words. */
export function withRule(element: UiNode, demands: Conjuncts, base: FieldPath): UiNode | undefined {
  const condition = conjunction(demands);
  if (condition === undefined) return element;
  const written = uiCondition(condition, base);
  return written && { ...element, rule: { effect: 'SHOW', condition: written } };
}
