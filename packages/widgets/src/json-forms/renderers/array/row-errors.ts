import type { JsonSchema } from '@jsonforms/core';
import { html, nothing, type TemplateResult } from 'lit';
import { fill, plural } from '../../../locale/fill.js';
import { controlBinding } from '../../binding/bindings.js';
import type { FormContext } from '../../binding/form-context.js';
import { errorsOf } from '../../field/field-frame.js';
import { controlPath } from '../../store/collect-errors.js';
import { errorsShown } from '../../store/field-memory.js';
import { rowPath, type ArrayProps } from './array-binding.js';

const whole = { type: 'Control', scope: '#' } as const;

/**
 * What is wrong with a row, or an object in it, as a whole: no field of its own shows that.
 *
 * @param id id of the part; that of the errors is made of it
 */
export function errorsOfWhole(
  form: FormContext,
  path: string,
  schema: JsonSchema,
  id: string,
): TemplateResult | typeof nothing {
  if (form.store.errors().at(path).length === 0) return nothing;
  const place = { uischema: whole, schema, path, visible: true, enabled: true, readonly: false };
  return errorsOf(controlBinding.map(form.store.view(path), { ...place, id }, form));
}

/** How many findings of a row show, its fields' and its own: for a row that is closed. */
export function rowErrorCount(
  props: ArrayProps,
  form: FormContext,
  index: number,
): TemplateResult | typeof nothing {
  const path = rowPath(props, index);
  const errors = form.store.errors();
  const state = form.store.getState();
  const shown = [...errors.at(path), ...errors.under(path)].filter((error) =>
    errorsShown(state, controlPath(error)),
  );
  if (shown.length === 0) return nothing;
  const text = fill(plural(props.arrayTexts.rowErrors, shown.length), { count: shown.length });
  return html`<span class="count">${text}</span>`;
}
