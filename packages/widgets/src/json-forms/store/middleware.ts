import type { Middleware } from '@jsonforms/core';
import type { FormAction, FormReducer, FormState } from './form-state.js';

/**
 * Sees every action, the initial one included, and may change, replace or drop it.
 * Order matters: the first in the list is the outermost.
 */
export type FormMiddleware = (state: FormState, action: FormAction, next: FormReducer) => FormState;

/** One reducer out of a chain of middleware around `reducer`. */
export function chain(middleware: readonly FormMiddleware[], reducer: FormReducer): FormReducer {
  return middleware.reduceRight<FormReducer>(
    (next, current) => (state, action) => current(state, action, next),
    reducer,
  );
}

const isCoreAction = (action: FormAction): boolean => action.type.startsWith('jsonforms/');

/** Lets a middleware written for JSON Forms' own bindings run in this one. */
export function fromJsonForms(middleware: Middleware): FormMiddleware {
  return (state, action, next) => {
    if (!isCoreAction(action)) return next(state, action);
    let after = state;
    const core = middleware(state.core, action as Parameters<Middleware>[1], (core, inner) => {
      after = next(core === state.core ? state : { ...state, core }, inner);
      return after.core;
    });
    return core === after.core ? after : { ...after, core };
  };
}
