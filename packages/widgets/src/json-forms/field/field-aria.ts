import { nothing } from 'lit';
import type { ControlProps } from '../binding/bindings.js';
import type { FormContext } from '../binding/form-context.js';
import type { Attributes } from './attributes.js';
import { fieldIds } from './field-ids.js';
import { hintText, shownErrors } from './field-frame.js';
import { textOption } from './field-options.js';

export interface FieldAria {
  readonly describedby: string | typeof nothing;
  readonly labelledby: string | typeof nothing;
  readonly label: string | typeof nothing;
  readonly invalid: 'true' | 'false';
  readonly required: 'true' | typeof nothing;
}

/** ARIA attributes of the input of a control: what names it, describes it, and its state. */
export function fieldAria(props: ControlProps, unnamed: string, standingHint = ''): FieldAria {
  const ids = fieldIds(props.id);
  const errors = shownErrors(props).length > 0;
  const described = [
    textOption(props, 'unit') === undefined ? '' : ids.unit,
    hintText(props, standingHint) === '' ? '' : ids.hint,
    errors ? ids.error : '',
  ].filter(Boolean);
  const bare = props.label === '' && props.labelledby === undefined;
  return {
    describedby: described.length === 0 ? nothing : described.join(' '),
    labelledby: props.labelledby ?? nothing,
    label: bare ? unnamed : nothing,
    invalid: errors ? 'true' : 'false',
    required: props.required ? 'true' : nothing,
  };
}

/** What the input of any control has: its id, and its ARIA attributes. */
export function inputAttributes(
  props: ControlProps,
  { texts }: FormContext,
  standingHint = '',
): Attributes {
  const aria = fieldAria(props, texts.unnamedField, standingHint);
  return {
    id: fieldIds(props.id).input,
    'aria-label': aria.label,
    'aria-labelledby': aria.labelledby,
    'aria-describedby': aria.describedby,
    'aria-invalid': aria.invalid,
    'aria-required': aria.required,
  };
}
