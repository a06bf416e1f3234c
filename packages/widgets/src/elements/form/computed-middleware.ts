import { Actions } from '@jsonforms/core';
import { applyComputed, type CompiledDocument } from '@semya/forms';
import type { Json } from '@semya/rules';
import type { FormMiddleware } from '../../json-forms/store/middleware.js';

/** Keeps the numbers that follow from others right after every change, in the same update. */
export function computedMiddleware(document: CompiledDocument): FormMiddleware {
  return (state, action, next) => {
    const after = next(state, action);
    const data: unknown = after.core.data;
    if (data === state.core.data || typeof data !== 'object' || data === null) return after;
    const before = state.core.data as Readonly<Record<string, Json>> | undefined;
    const computed = applyComputed(document, data as Readonly<Record<string, Json>>, before);
    if (computed === data) return after;
    return next(after, Actions.updateCore(computed, after.core.schema, after.core.uischema));
  };
}
