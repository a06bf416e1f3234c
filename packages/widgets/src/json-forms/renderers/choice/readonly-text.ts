import { html, type TemplateResult } from 'lit';
import type { ControlProps } from '../../binding/bindings.js';
import type { FormContext } from '../../binding/form-context.js';
import { fieldAria } from '../../field/field-aria.js';
import { fieldIds } from '../../field/field-ids.js';

/** A choice that may be read but not made: a native list knows no readonly, a line of text does. */
export function readonlyText(
  props: ControlProps,
  form: FormContext,
  text: string | undefined,
): TemplateResult {
  const aria = fieldAria(props, form.texts.unnamedField);
  return html`<input
    id=${fieldIds(props.id).input}
    class="input"
    type="text"
    readonly
    .value=${text ?? form.texts.notSelected}
    ?disabled=${!props.enabled}
    aria-label=${aria.label}
    aria-labelledby=${aria.labelledby}
    aria-describedby=${aria.describedby}
    aria-invalid=${aria.invalid}
  />`;
}
