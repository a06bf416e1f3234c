import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ControlProps } from '../binding/bindings.js';
import type { FormContext } from '../binding/form-context.js';
import { attributes } from './attributes.js';
import { inputAttributes } from './field-aria.js';
import { settleField } from './field-events.js';
import { browserHelp, textOption } from './field-options.js';
import { writtenText } from './written-text.js';

/** What a typed text means: a value, or the code of the reason why it is none. */
export type Reading = { readonly value: unknown } | { readonly problem: string };

/** How values of one kind are typed and written. */
export interface Codec {
  read(text: string, props: ControlProps): Reading;
  /** The value as it is written; `undefined` when it is of another kind. */
  write(value: unknown, props: ControlProps): string | undefined;
  readonly inputMode: 'numeric' | 'decimal' | 'text';
}

/**
 * An input whose text is read into a value as it is typed. The text stays as typed until the field
 * is left, and as long as no value can be made of it: nobody's slip of the finger is lost.
 */
export function typedInput(
  props: ControlProps,
  form: FormContext,
  codec: Codec,
  standingHint = '',
): TemplateResult {
  const own = {
    inputmode: codec.inputMode,
    placeholder: textOption(props, 'placeholder'),
    autocomplete: browserHelp(props).autocomplete,
  };
  const text = props.typed?.text ?? codec.write(props.data, props) ?? writtenText(props.data);
  return html`<input
    ${attributes({ ...inputAttributes(props, form, standingHint), ...own })}
    class="input"
    type="text"
    spellcheck="false"
    translate="no"
    .value=${live(text)}
    ?disabled=${!props.enabled}
    ?readonly=${props.readonly}
    @input=${(event: InputEvent) => {
      typeText(form, props, codec, (event.currentTarget as HTMLInputElement).value);
    }}
    @blur=${() => {
      settleField(form, props);
    }}
  />`;
}

/** Takes a typed text into the form: its value into the data, the text into the form's memory. */
export function typeText(form: FormContext, props: ControlProps, codec: Codec, text: string): void {
  if (!props.enabled || props.readonly) return;
  const trimmed = text.trim();
  const reading = trimmed === '' ? { value: undefined } : codec.read(trimmed, props);
  form.store.dispatch({ type: 'semya/TYPE', path: props.path, text, value: undefined, ...reading });
}
