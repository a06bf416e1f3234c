import { rankWith } from '@jsonforms/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlBinding, type ControlProps } from '../../binding/bindings.js';
import { isControlOf, isControlWhere } from '../../binding/schema-testers.js';
import type { FormContext } from '../../binding/form-context.js';
import { defineRenderer } from '../../binding/renderer.js';
import { fieldAria } from '../../field/field-aria.js';
import { changeValue, settleField } from '../../field/field-events.js';
import { fieldFrame } from '../../field/field-frame.js';
import { fieldIds } from '../../field/field-ids.js';
import { browserHelp, optionsOf, textOption } from '../../field/field-options.js';
import { writtenText } from '../../field/written-text.js';

type TextField = HTMLInputElement | HTMLTextAreaElement;

const onInput = (form: FormContext, props: ControlProps) => (event: Event) => {
  changeValue(form, props, (event.currentTarget as TextField).value);
};

/** Spaces around a text are nobody's meaning; a text of spaces alone is an empty field. */
const onBlur = (form: FormContext, props: ControlProps) => (event: Event) => {
  const { value } = event.currentTarget as TextField;
  const trimmed = value.trim();
  if (trimmed !== value) changeValue(form, props, trimmed);
  settleField(form, props);
};

/** JSON Forms' option: a text may be kept from growing beyond the schema's length. */
const limitOf = (props: ControlProps): number | typeof nothing =>
  optionsOf(props).restrict === true ? (props.schema.maxLength ?? nothing) : nothing;

function lineInput(props: ControlProps, form: FormContext): TemplateResult {
  const aria = fieldAria(props, form.texts.unnamedField);
  const help = browserHelp(props);
  const ids = fieldIds(props.id);
  const suggestions = suggestionsOf(props);
  return html`<input
      id=${ids.input}
      class="input"
      type=${props.schema.format === 'email' ? 'email' : 'text'}
      inputmode=${textOption(props, 'inputMode') ?? nothing}
      placeholder=${textOption(props, 'placeholder') ?? nothing}
      maxlength=${limitOf(props)}
      list=${suggestions.length > 0 ? ids.list : nothing}
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
      @input=${onInput(form, props)}
      @blur=${onBlur(form, props)}
    />${
      suggestions.length > 0
        ? html`<datalist id=${ids.list}>
            ${suggestions.map((suggestion) => html`<option value=${suggestion}></option>`)}
          </datalist>`
        : nothing
    }`;
}

function suggestionsOf(props: ControlProps): readonly string[] {
  const { suggestion } = optionsOf(props);
  if (!Array.isArray(suggestion)) return [];
  return suggestion.filter((one): one is string => typeof one === 'string');
}

function textArea(props: ControlProps, form: FormContext): TemplateResult {
  const aria = fieldAria(props, form.texts.unnamedField);
  const help = browserHelp(props);
  const { rows } = optionsOf(props);
  return html`<textarea
    id=${fieldIds(props.id).input}
    class="input"
    rows=${typeof rows === 'number' ? rows : 3}
    maxlength=${limitOf(props)}
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
    @input=${onInput(form, props)}
    @blur=${onBlur(form, props)}
  ></textarea>`;
}

/** One line of text. */
export const textRenderer = defineRenderer(
  rankWith(1, isControlOf('string')),
  controlBinding,
  (props, form) => fieldFrame(props, lineInput(props, form)),
);

/** Text of several lines. */
export const multilineRenderer = defineRenderer(
  rankWith(
    2,
    isControlWhere(({ types, options }) => types.includes('string') && options.multi === true),
  ),
  controlBinding,
  (props, form) => fieldFrame(props, textArea(props, form)),
);
