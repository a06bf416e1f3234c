import { html, type TemplateResult } from 'lit';
import type { ControlProps } from '../../binding/bindings.js';
import type { FormContext } from '../../binding/form-context.js';
import { attributes } from '../../field/attributes.js';
import { inputAttributes } from '../../field/field-aria.js';

/** A choice that may be read but not made: a native list knows no readonly, a line of text does. */
export function readonlyText(
  props: ControlProps,
  form: FormContext,
  text: string | undefined,
): TemplateResult {
  // Of what cannot be made here nothing can be required.
  const given = { ...inputAttributes(props, form), 'aria-required': undefined };
  return html`<input
    ${attributes(given)}
    class="input"
    type="text"
    readonly
    .value=${text ?? form.texts.notSelected}
    ?disabled=${!props.enabled}
  />`;
}
