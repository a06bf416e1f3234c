import type { JsonSchema } from '@jsonforms/core';
import type { BranchKeyword } from '../validation/branches.js';
import { closestBranch, findingsOf, type Findings } from '../validation/fitting-branch.js';
import { fromAjv } from '../validation/validator.js';
import type { FormState } from './form-state.js';

/**
 * Key of the choice that a keyword makes at a data path, in `FormState.branches`. It ends like a
 * path below the value, so that it follows the rows of the arrays around it.
 */
export const branchKey = (path: string, keyword: BranchKeyword): string => `${path}.#${keyword}`;

/** The data path of a choice's key. */
export const pathOfBranch = (key: string): string => key.slice(0, key.lastIndexOf('.#'));

export interface BranchQuery {
  readonly path: string;
  readonly keyword: BranchKeyword;
  readonly branches: readonly JsonSchema[];
  readonly value: unknown;
}

/** What each branch has against the value. */
export function branchFindings(state: FormState, query: BranchQuery): readonly Findings[] {
  const { ajv, schema } = state.core;
  if (!ajv) return [];
  const validator = fromAjv(ajv);
  return query.branches.map((branch) => findingsOf(validator, branch, schema, query.value));
}

/** The branch in force at a path: the one that was chosen, else the one that the value fits. */
export function branchInForce(
  state: FormState,
  query: BranchQuery,
  findings: readonly Findings[] = branchFindings(state, query),
): number | undefined {
  const chosen = state.branches.get(branchKey(query.path, query.keyword));
  return chosen ?? closestBranch(query.branches, findings, query.value);
}
