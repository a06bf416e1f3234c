import { rankWith } from '@jsonforms/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlBinding, type ControlProps } from '../../binding/bindings.js';
import { isControlOf, isControlWhere } from '../../binding/schema-testers.js';
import type { FormContext } from '../../binding/form-context.js';
import { defineRenderer } from '../../binding/renderer.js';
import { attributes } from '../../field/attributes.js';
import { inputAttributes } from '../../field/field-aria.js';
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
const limitOf = (props: ControlProps): number | undefined =>
  optionsOf(props).restrict === true ? props.schema.maxLength : undefined;

function lineInput(props: ControlProps, form: FormContext): TemplateResult {
  const { list } = fieldIds(props.id);
  const suggestions = suggestionsOf(props);
  const own = {
    type: props.schema.format === 'email' ? 'email' : 'text',
    inputmode: textOption(props, 'inputMode'),
    placeholder: textOption(props, 'placeholder'),
    maxlength: limitOf(props),
    list: suggestions.length > 0 ? list : undefined,
  };
  return html`<input
      ${attributes({ ...inputAttributes(props, form), ...browserHelp(props), ...own })}
      class="input"
      .value=${live(writtenText(props.data))}
      ?disabled=${!props.enabled}
      ?readonly=${props.readonly}
      @input=${onInput(form, props)}
      @blur=${onBlur(form, props)}
    />${
      suggestions.length > 0
        ? html`<datalist id=${list}>
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
  const { rows } = optionsOf(props);
  const own = { rows: typeof rows === 'number' ? rows : 3, maxlength: limitOf(props) };
  return html`<textarea
    ${attributes({ ...inputAttributes(props, form), ...browserHelp(props), ...own })}
    class="input"
    .value=${live(writtenText(props.data))}
    ?disabled=${!props.enabled}
    ?readonly=${props.readonly}
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
