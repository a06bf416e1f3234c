import { rankWith } from '@jsonforms/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlBinding, type ControlProps } from '../../binding/bindings.js';
import { isControlOfOnly } from '../../binding/schema-testers.js';
import type { FormContext } from '../../binding/form-context.js';
import { defineRenderer } from '../../binding/renderer.js';
import { attributes } from '../../field/attributes.js';
import { inputAttributes } from '../../field/field-aria.js';
import { changeValue, settleField } from '../../field/field-events.js';
import { errorsOf, hintOf, requiredMark } from '../../field/field-frame.js';
import { fieldIds } from '../../field/field-ids.js';
import { fieldWidth } from '../../field/field-width.js';

function box(props: ControlProps, form: FormContext): TemplateResult {
  return html`<input
    ${attributes(inputAttributes(props, form))}
    type="checkbox"
    .checked=${live(props.data === true)}
    ?disabled=${!props.enabled}
    aria-readonly=${props.readonly ? 'true' : nothing}
    @click=${(event: Event) => {
      // A native box knows no readonly: it can be reached and read out, but not changed.
      if (props.readonly) event.preventDefault();
    }}
    @change=${(event: Event) => {
      changeValue(form, props, (event.currentTarget as HTMLInputElement).checked);
    }}
    @blur=${() => {
      settleField(form, props);
    }}
  />`;
}

/**
 * A tick that means yes, and no when it is missing. A fact that may be not known belongs in a choice
 * of yes, no and not established instead.
 */
export const checkboxRenderer = defineRenderer(
  rankWith(2, isControlOfOnly('boolean')),
  controlBinding,
  (props, form) => {
    const labelled = props.labelledby === undefined && props.label !== '';
    return html`<div class="field check ${fieldWidth(props)}" data-path=${props.path}>
      <div class="tick">
        ${box(props, form)}${
          labelled
            ? html`<label for=${fieldIds(props.id).input}
                >${props.label}${requiredMark(props)}</label
              >`
            : nothing
        }
      </div>
      ${hintOf(props)}${errorsOf(props)}
    </div>`;
  },
);
