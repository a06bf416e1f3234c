import type { Condition, LeafCondition, Problem } from '@semya/rules/conditions';
import { conjunction, conjunctsOf, NOTHING, union, without } from '../../conditions/conjuncts.js';
import type { Conjuncts } from '../../conditions/conjuncts.js';
import { absoluteCondition, rowAround } from '../../conditions/field-reference.js';
import { withoutNegation } from '../../conditions/negation.js';
import { mapLeaves } from '../../conditions/walk.js';
import type { FieldPath, Visibility } from '../../contracts/document.js';
import type { FieldNode } from '../fields.js';
import { problem } from '../problem.js';

/** When a place is there: everything that must be met, and what its parent does not demand yet. */
export interface Guard {
  readonly all: Conjuncts;
  readonly own: Conjuncts;
}

export interface Guards {
  readonly byPath: ReadonlyMap<FieldPath, Guard>;
  readonly problems: readonly Problem[];
}

const ALWAYS: Guard = { all: NOTHING, own: NOTHING };

/**
 * Carries visibility through: a field is there while its own conditions are met, what holds it is
 * there, and each field that its conditions ask is there itself (a hidden answer decides nothing).
 *
 * Problems: `unknown-field`, `visibility-circular`, `visibility-not-expressible`.
 */
export function guardsOf(
  fields: ReadonlyMap<FieldPath, FieldNode>,
  visibility: readonly Visibility[],
): Guards {
  const byPath = new Map<FieldPath, Guard>();
  const problems: Problem[] = [];
  const underWay = new Set<FieldPath>();
  const conditions = conditionsByField(visibility);

  const guardOf = (path: FieldPath): Guard => {
    const decided = byPath.get(path);
    if (decided !== undefined) return decided;
    const field = fields.get(path);
    if (field === undefined) {
      problems.push(problem('unknown-field', path));
      return ALWAYS;
    }
    if (underWay.has(path)) {
      problems.push(problem('visibility-circular', path));
      return ALWAYS;
    }
    underWay.add(path);
    const around = field.parent === '' ? NOTHING : guardOf(field.parent).all;
    const asked = (conditions.get(path) ?? []).map((when) => demandsOf(path, when));
    const all = union([around, ...asked]);
    const guard = { all, own: without(all, around) };
    underWay.delete(path);
    byPath.set(path, guard);
    return guard;
  };

  const demandsOf = (path: FieldPath, when: Condition): Conjuncts => {
    const plain = withoutNegation(absoluteCondition(when, rowAround(path)));
    if (plain === undefined) {
      problems.push(problem('visibility-not-expressible', path));
      return NOTHING;
    }
    return conjunctsOf(mapLeaves(plain, withItsField));
  };

  const withItsField = (leaf: LeafCondition): Condition => {
    const there = conjunction(guardOf(leaf.fact).all);
    return there === undefined ? leaf : { all: [leaf, there] };
  };

  for (const path of [...fields.keys(), ...conditions.keys()]) guardOf(path);
  return { byPath, problems };
}

function conditionsByField(visibility: readonly Visibility[]) {
  const byField = new Map<FieldPath, Condition[]>();
  for (const { field, when } of visibility) {
    byField.set(field, [...(byField.get(field) ?? []), when]);
  }
  return byField;
}
