import { valueAt } from './data-path.js';
import type { ErrorIndex } from './error-index.js';
import type { FormState } from './form-state.js';

/** How far a control looks: at nothing of the data, at its own value, or at all below it. */
export type Reach = 'rules' | 'value' | 'nested';

/** What a rendered part of the form depends on. */
export interface Dependency {
  readonly path: string;
  readonly reach: Reach;
  /** Data paths that its rule reads. */
  readonly scopes: readonly string[];
  /** Element of the UI schema whose open part it shows. */
  readonly element?: object;
}

/** A state with its errors indexed. */
export interface Snapshot {
  readonly state: FormState;
  readonly errors: ErrorIndex;
}

const environment = ['config', 'i18n', 'readonly', 'renderers', 'cells', 'uischemas'] as const;
const coreEnvironment = ['schema', 'uischema', 'ajv', 'validationMode'] as const;

/** Whether something changed on which every part of the form may depend. */
export function environmentChanged(before: FormState, after: FormState): boolean {
  return (
    environment.some((name) => before[name] !== after[name]) ||
    coreEnvironment.some((name) => before.core[name] !== after.core[name]) ||
    before.fields.showErrors !== after.fields.showErrors
  );
}

/** Whether a change of the form concerns what depends so. Cheap: it runs for each part shown. */
export function concerns(dependency: Dependency, before: Snapshot, after: Snapshot): boolean {
  const { path, reach, scopes, element } = dependency;
  const changedAt = (at: string): boolean =>
    before.state.core.data !== after.state.core.data &&
    valueAt(before.state.core.data, at) !== valueAt(after.state.core.data, at);
  if (scopes.some(changedAt)) return true;
  if (element && before.state.open.get(element) !== after.state.open.get(element)) return true;
  if (reach === 'rules') return false;
  return (
    changedAt(path) ||
    before.errors.at(path) !== after.errors.at(path) ||
    fieldChanged(path, before.state, after.state) ||
    combinatorChanged(path, before, after) ||
    arrayChanged(path, before.state, after.state) ||
    (reach === 'nested' && nestedChanged(before, after))
  );
}

function fieldChanged(path: string, before: FormState, after: FormState): boolean {
  if (before.fields === after.fields) return false;
  return (
    before.fields.touched.has(path) !== after.fields.touched.has(path) ||
    before.fields.typed.get(path) !== after.fields.typed.get(path)
  );
}

function combinatorChanged(path: string, before: Snapshot, after: Snapshot): boolean {
  return (
    (before.errors.combinatorOf(path) === undefined) !==
    (after.errors.combinatorOf(path) === undefined)
  );
}

/** What a list or a choice of shapes shows besides its value. */
function arrayChanged(path: string, before: FormState, after: FormState): boolean {
  return before.removed.get(path) !== after.removed.get(path) || before.branches !== after.branches;
}

function nestedChanged(before: Snapshot, after: Snapshot): boolean {
  return (
    before.errors !== after.errors ||
    before.state.fields !== after.state.fields ||
    before.state.rows !== after.state.rows
  );
}
