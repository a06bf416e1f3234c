import { html, nothing, type TemplateResult } from 'lit';
import type { ControlProps } from '../binding/bindings.js';
import type { FormContext } from '../binding/form-context.js';
import { fieldIds } from './field-ids.js';
import { fieldWidth } from './field-width.js';

/** Errors of a control that may show already, each a line. */
export function shownErrors(props: ControlProps): readonly string[] {
  return props.showErrors && props.errors !== '' ? props.errors.split('\n') : [];
}

/** The mark of a required field: a star to the eye, its meaning in `aria-required`. */
export function requiredMark(props: ControlProps): TemplateResult | typeof nothing {
  const hidden = props.config.hideRequiredAsterisk === true;
  if (!props.required || hidden) return nothing;
  return html`<span class="required" aria-hidden="true">*</span>`;
}

/** Hint under a label: what to write, before the person writes it. */
export function hintOf(props: ControlProps, standing = ''): TemplateResult | typeof nothing {
  const text = hintText(props, standing);
  return text === '' || props.labelledby !== undefined
    ? nothing
    : html`<div class="hint" id=${fieldIds(props.id).hint}>${text}</div>`;
}

/** The hint's text: the schema's description, or what the control always hints at. */
export function hintText(props: ControlProps, standing = ''): string {
  return props.description === undefined || props.description === '' ? standing : props.description;
}

/** Errors of a field, in its own root, so that the input can point at them. */
export function errorsOf(props: ControlProps): TemplateResult | typeof nothing {
  const errors = shownErrors(props);
  if (errors.length === 0) return nothing;
  return html`<div class="error" id=${fieldIds(props.id).error}>
    ${errors.map((error) => html`<div>${error}</div>`)}
  </div>`;
}

/**
 * The frame of a control with one input: label, hint, input, error. In a table's cell, where the
 * headers name the input, only input and error are left.
 */
export function fieldFrame(
  props: ControlProps,
  _form: FormContext,
  input: TemplateResult,
  standingHint = '',
): TemplateResult {
  return html`<div class="field ${fieldWidth(props)}" data-path=${props.path}>
    ${
      props.labelledby === undefined && props.label !== ''
        ? html`<label for=${fieldIds(props.id).input}>${props.label}${requiredMark(props)}</label>`
        : nothing
    }
    ${hintOf(props, standingHint)}${input}${errorsOf(props)}
  </div>`;
}
