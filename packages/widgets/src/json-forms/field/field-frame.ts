import { html, nothing, type TemplateResult } from 'lit';
import type { ControlProps } from '../binding/bindings.js';
import type { FormContext } from '../binding/form-context.js';
import { fieldIds } from './field-ids.js';
import { textOption } from './field-options.js';
import { fieldWidth } from './field-width.js';

type Part = TemplateResult | typeof nothing;

/** Errors of a control that may show already, each a line. */
export function shownErrors(props: ControlProps): readonly string[] {
  return props.showErrors && props.errors !== '' ? props.errors.split('\n') : [];
}

/** The mark of a required field: a star to the eye, its meaning in `aria-required`. */
export function requiredMark(props: ControlProps): Part {
  const hidden = props.config.hideRequiredAsterisk === true;
  if (!props.required || hidden) return nothing;
  return html`<span class="required" aria-hidden="true">*</span>`;
}

/** The hint's text: the schema's description, or what the control always hints at. */
export function hintText(props: ControlProps, standing = ''): string {
  if (props.labelledby !== undefined) return '';
  return props.description === undefined || props.description === '' ? standing : props.description;
}

/** Hint under a label: what to write, before the person writes it. */
export function hintOf(props: ControlProps, standing = ''): Part {
  const text = hintText(props, standing);
  return text === ''
    ? nothing
    : html`<div class="hint" id=${fieldIds(props.id).hint}>${text}</div>`;
}

/** Errors of a field, in its own root, so that the input can point at them. */
export function errorsOf(props: ControlProps): Part {
  const errors = shownErrors(props);
  if (errors.length === 0) return nothing;
  return html`<div class="error" id=${fieldIds(props.id).error}>
    ${errors.map((error) => html`<div>${error}</div>`)}
  </div>`;
}

function withUnit(props: ControlProps, input: TemplateResult): TemplateResult {
  const unit = textOption(props, 'unit');
  if (unit === undefined) return input;
  return html`<div class="with-unit">
    ${input}<span class="unit" id=${fieldIds(props.id).unit}>${unit}</span>
  </div>`;
}

/**
 * The frame of a control with one input: label, hint, input, error. In a table's cell, where the
 * headers name the input, only input and error are left.
 */
export function fieldFrame(
  props: ControlProps,
  input: TemplateResult,
  standingHint = '',
): TemplateResult {
  const labelled = props.labelledby === undefined && props.label !== '';
  return html`<div class="field ${fieldWidth(props)}" data-path=${props.path}>
    ${
      labelled
        ? html`<label for=${fieldIds(props.id).input}>${props.label}${requiredMark(props)}</label>`
        : nothing
    }
    ${hintOf(props, standingHint)}${withUnit(props, input)}${errorsOf(props)}
  </div>`;
}

/**
 * The frame of a control of several inputs, a group of radios or boxes: legend, hint, inputs, error
 * in a `fieldset`, so that each input is read out with what the group is about.
 */
export function groupFrame(
  props: ControlProps,
  form: FormContext,
  inputs: TemplateResult,
  role: 'group' | 'radiogroup',
): TemplateResult {
  const ids = fieldIds(props.id);
  const errors = shownErrors(props).length > 0;
  const hint = hintText(props) !== '';
  const described = [hint ? ids.hint : '', errors ? ids.error : ''].filter(Boolean).join(' ');
  const named = props.labelledby ?? (props.label === '' ? undefined : ids.label);
  const radios = role === 'radiogroup';
  return html`<fieldset
    class="field ${fieldWidth(props)}"
    data-path=${props.path}
    role=${role}
    aria-labelledby=${named ?? nothing}
    aria-label=${named === undefined ? form.texts.unnamedField : nothing}
    aria-describedby=${described === '' ? nothing : described}
    aria-invalid=${radios ? String(errors) : nothing}
    aria-required=${radios && props.required ? 'true' : nothing}
    aria-readonly=${radios && props.readonly ? 'true' : nothing}
  >
    ${
      props.label === '' || props.labelledby !== undefined
        ? nothing
        : html`<legend id=${ids.label}>${props.label}${requiredMark(props)}</legend>`
    }
    ${hintOf(props)}${inputs}${errorsOf(props)}
  </fieldset>`;
}
