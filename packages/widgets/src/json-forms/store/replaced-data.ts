import { UPDATE_CORE } from '@jsonforms/core';
import { pathOfBranch } from './branch-choice.js';
import { valueAt } from './data-path.js';
import type { FormAction, FormState } from './form-state.js';

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * Forgets what belonged to data that the host replaced: chosen branches, rows to put back. Data
 * that only came back as a copy, or with other parts computed anew, are still the person's.
 */
export function forgetReplaced(before: FormState, after: FormState, action: FormAction): FormState {
  if (action.type !== UPDATE_CORE || before.core.data === after.core.data) return after;
  if (after.branches.size === 0 && after.removed.size === 0) return after;
  const stays = (path: string): boolean =>
    isSame(valueAt(before.core.data, path), valueAt(after.core.data, path));
  return {
    ...after,
    branches: new Map([...after.branches].filter(([key]) => stays(pathOfBranch(key)))),
    removed: new Map([...after.removed].filter(([path]) => stays(path))),
  };
}
