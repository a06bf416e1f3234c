import { isStringControl, rankWith } from '@jsonforms/core';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlBinding, type ControlProps } from '../../binding/bindings.js';
import type { FormContext } from '../../binding/form-context.js';
import { defineRenderer } from '../../binding/renderer.js';
import { fieldAria } from '../../field/field-aria.js';
import { fieldFrame } from '../../field/field-frame.js';
import { fieldIds } from '../../field/field-ids.js';
import { browserHelp } from '../../field/field-options.js';
import { changeValue, settleField } from '../../field/field-events.js';

/** A value as an input shows it; what is no text at all is shown as JSON, so that it is seen. */
export function writtenText(data: unknown): string {
  if (data === undefined || data === null) return '';
  return typeof data === 'string' ? data : JSON.stringify(data);
}

function textInput(props: ControlProps, form: FormContext): TemplateResult {
  const aria = fieldAria(props, form.texts.unnamedField);
  const help = browserHelp(props);
  return html`<input
    id=${fieldIds(props.id).input}
    class="input"
    type=${inputType(props.schema.format)}
    .value=${live(writtenText(props.data))}
    ?disabled=${!props.enabled}
    ?readonly=${props.readonly}
    autocomplete=${help.autocomplete}
    spellcheck=${help.spellcheck}
    translate=${help.translate}
    aria-label=${aria.label}
    aria-labelledby=${aria.labelledby}
    aria-describedby=${aria.describedby}
    aria-invalid=${aria.invalid}
    aria-required=${aria.required}
    @input=${(event: InputEvent) => {
      changeValue(form, props, (event.currentTarget as HTMLInputElement).value);
    }}
    @blur=${() => {
      settleField(form, props);
    }}
  />`;
}

function inputType(format: string | undefined): string {
  return format === 'email' ? 'email' : 'text';
}

/** One line of text. */
export const textRenderer = defineRenderer(
  rankWith(1, isStringControl),
  controlBinding,
  (props, form) => fieldFrame(props, form, textInput(props, form)),
);
