import type { JsonSchema } from '@jsonforms/core';
import type { BranchKeyword } from '../validation/branches.js';
import { closestBranch, findingsOf, type Findings } from '../validation/fitting-branch.js';
import { fromAjv } from '../validation/validator.js';
import type { FormState } from './form-state.js';

export interface BranchQuery {
  readonly path: string;
  readonly keyword: BranchKeyword;
  readonly branches: readonly JsonSchema[];
  readonly value: unknown;
}

const signature = (branches: readonly JsonSchema[]): string =>
  branches
    .map(({ title = '', properties = {} }) => [title, ...Object.keys(properties)].join(','))
    .join('|');

/**
 * Key of a choice in `FormState.branches`. It ends like a path below the value, so that it follows
 * the rows of the arrays around it; a choice within a branch of another is told from that one by
 * what its branches are called.
 */
export const branchKey = ({ path, keyword, branches }: Omit<BranchQuery, 'value'>): string =>
  `${path}.#${keyword} ${signature(branches)}`;

/** The data path of a choice's key. */
export const pathOfBranch = (key: string): string => key.slice(0, key.lastIndexOf('.#'));

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
  const chosen = state.branches.get(branchKey(query));
  return chosen ?? closestBranch(query.branches, findings, query.value);
}
