import { rankWith } from '@jsonforms/core';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { enumBinding, oneOfEnumBinding, type ChoiceProps } from '../../binding/bindings.js';
import type { FormContext } from '../../binding/form-context.js';
import { defineRenderer } from '../../binding/renderer.js';
import { attributes } from '../../field/attributes.js';
import { inputAttributes } from '../../field/field-aria.js';
import { changeValue, settleField } from '../../field/field-events.js';
import { fieldFrame } from '../../field/field-frame.js';
import { isEnum, isTitledEnum } from './choice-testers.js';
import { choicesOf, chosenIndex, type Choice } from './choice-options.js';
import { readonlyText } from './readonly-text.js';

function select(props: ChoiceProps, form: FormContext): TemplateResult {
  const choices = choicesOf(props, form);
  const chosen = chosenIndex(choices, props.data);
  if (props.readonly) return readonlyText(props, form, choices[chosen]?.label);
  return html`<select
    ${attributes(inputAttributes(props, form))}
    class="input"
    .value=${live(chosen < 0 ? '' : String(chosen))}
    ?disabled=${!props.enabled}
    @change=${(event: Event) => {
      changeValue(form, props, valueOf(choices, (event.currentTarget as HTMLSelectElement).value));
    }}
    @blur=${() => {
      settleField(form, props);
    }}
  >
    <option value="" ?selected=${chosen < 0}>${form.texts.notSelected}</option>
    ${choices.map(
      ({ label }, index) =>
        html`<option value=${index} ?selected=${index === chosen}>${label}</option>`,
    )}
  </select>`;
}

const valueOf = (choices: readonly Choice[], key: string): unknown =>
  key === '' ? undefined : choices[Number(key)]?.value;

const draw = (props: ChoiceProps, form: FormContext): TemplateResult =>
  fieldFrame(props, select(props, form));

/** One of a list of plain values. */
export const enumRenderer = defineRenderer(rankWith(4, isEnum), enumBinding, draw);

/** One of a list of values with titles. */
export const oneOfEnumRenderer = defineRenderer(rankWith(5, isTitledEnum), oneOfEnumBinding, draw);
