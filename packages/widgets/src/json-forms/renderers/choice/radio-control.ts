import { and, rankWith } from '@jsonforms/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { enumBinding, oneOfEnumBinding, type ChoiceProps } from '../../binding/bindings.js';
import type { FormContext } from '../../binding/form-context.js';
import { defineRenderer } from '../../binding/renderer.js';
import { changeValue, settleField } from '../../field/field-events.js';
import { groupFrame } from '../../field/field-frame.js';
import { isEnum, isInView, isTitledEnum } from './choice-testers.js';
import { leftGroup } from './left-group.js';
import { choicesOf, chosenIndex } from './choice-options.js';

function radios(props: ChoiceProps, form: FormContext): TemplateResult {
  const choices = choicesOf(props, form);
  const chosen = chosenIndex(choices, props.data);
  return html`<div
    class="choices ${props.uischema.options?.orientation === 'vertical' ? 'stacked' : ''}"
    @focusout=${(event: FocusEvent) => {
      if (leftGroup(event)) settleField(form, props);
    }}
  >
    ${choices.map(
      ({ label, value }, index) =>
        html`<label class="tick"
          ><input
            type="radio"
            name=${props.id}
            value=${index}
            .checked=${live(index === chosen)}
            ?disabled=${!props.enabled || (props.readonly && index !== chosen)}
            @change=${() => {
              changeValue(form, props, value);
            }}
          /><span>${label}</span></label
        >`,
    )}
    ${clearButton(props, form, chosen)}
  </div>`;
}

/** A radio cannot be unticked, but a person may have ticked what nobody knows. */
function clearButton(
  props: ChoiceProps,
  form: FormContext,
  chosen: number,
): TemplateResult | typeof nothing {
  const fixed = chosen < 0 || props.required || !props.enabled || props.readonly;
  if (fixed) return nothing;
  return html`<button
    type="button"
    class="link clear"
    @click=${() => {
      changeValue(form, props, undefined);
    }}
  >
    ${form.texts.clearChoice}
  </button>`;
}

const draw = (props: ChoiceProps, form: FormContext): TemplateResult =>
  groupFrame(props, form, radios(props, form), 'radiogroup');

/** One of a few plain values, all in view. */
export const enumRadioRenderer = defineRenderer(
  rankWith(20, and(isEnum, isInView)),
  enumBinding,
  draw,
);

/** One of a few values with titles, all in view. */
export const oneOfRadioRenderer = defineRenderer(
  rankWith(20, and(isTitledEnum, isInView)),
  oneOfEnumBinding,
  draw,
);
