import { update } from '@jsonforms/core';
import type { ControlProps } from '../binding/bindings.js';
import type { FormContext } from '../binding/form-context.js';

type Target = Pick<ControlProps, 'path' | 'enabled' | 'readonly'>;

/**
 * Puts the value of a field into the form's data. Empty is always `undefined`, so that an emptied
 * required field counts as empty: JSON Schema itself would take `""` for an answer.
 */
export function changeValue(
  form: FormContext,
  { path, enabled, readonly }: Target,
  value: unknown,
): void {
  if (!enabled || readonly) return;
  form.store.dispatch(update(path, () => (value === '' ? undefined : value)));
}

/** The person left a field: from now on its errors show, but not from under a click on its way. */
export function settleField(form: FormContext, { path }: Pick<Target, 'path'>): void {
  form.afterPress(() => {
    form.store.dispatch({ type: 'semya/SETTLE', paths: [path] });
  });
}
