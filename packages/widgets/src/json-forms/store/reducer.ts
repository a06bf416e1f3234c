import {
  configReducer,
  coreReducer,
  i18nReducer,
  SET_CONFIG,
  SET_VALIDATION_MODE,
  update,
  updateCore,
  type CoreActions,
  type I18nActions,
  type JsonFormsCore,
} from '@jsonforms/core';
import { fieldReducer } from './field-memory.js';
import type { FormAction, FormState } from './form-state.js';
import { restoreRows } from './removed-rows.js';
import { forgetReplaced } from './replaced-data.js';
import { followRows } from './row-identities.js';

function reduceCore(core: JsonFormsCore, action: FormAction): JsonFormsCore {
  switch (action.type) {
    case 'semya/TYPE':
      return coreReducer(
        core,
        update(action.path, () => action.value),
      );
    case SET_VALIDATION_MODE:
      // The core's own reducer keeps the validator, and the next change would validate again.
      return coreReducer(
        core,
        updateCore(core.data, core.schema, core.uischema, {
          validationMode: action.validationMode,
        }),
      );
    default:
      return coreReducer(core, action as CoreActions);
  }
}

function reduceOpen(open: FormState['open'], action: FormAction): FormState['open'] {
  if (action.type !== 'semya/OPEN') return open;
  const parts = open.get(action.element);
  if (parts?.get(action.path) === action.index) return open;
  return new Map(open).set(action.element, new Map(parts).set(action.path, action.index));
}

function reduceBranches(branches: FormState['branches'], action: FormAction) {
  if (action.type !== 'semya/BRANCH' || branches.get(action.key) === action.index) return branches;
  return new Map(branches).set(action.key, action.index);
}

/** The whole form's reducer: JSON Forms' sub-states by JSON Forms' reducers, ours beside them. */
export function reduceForm(state: FormState, action: FormAction): FormState {
  if (action.type === 'semya/RESTORE') return restoreRows(state, action.path, reduceForm);
  const next: FormState = {
    ...state,
    core: reduceCore(state.core, action),
    config:
      action.type === SET_CONFIG
        ? (configReducer(state.config, action) as FormState['config'])
        : state.config,
    i18n: i18nReducer(state.i18n, action as I18nActions),
    readonly: action.type === 'semya/READONLY' ? action.readonly : state.readonly,
    fields: fieldReducer(state.fields, action),
    open: reduceOpen(state.open, action),
    branches: reduceBranches(state.branches, action),
  };
  if (unchanged(state, next)) return state;
  return forgetReplaced(state, followRows(state, next, action), action);
}

const subStates = ['core', 'config', 'i18n', 'readonly', 'fields', 'open', 'branches'] as const;

function unchanged(before: FormState, after: FormState): boolean {
  return subStates.every((name) => before[name] === after[name]);
}
