import { rankWith, type Tester } from '@jsonforms/core';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locale/fill.js';
import { controlBinding, type ControlProps } from '../../binding/bindings.js';
import { isControlWhere } from '../../binding/schema-testers.js';
import type { FormContext } from '../../binding/form-context.js';
import { defineRenderer } from '../../binding/renderer.js';
import { changeValue, settleField } from '../../field/field-events.js';
import { fieldFrame } from '../../field/field-frame.js';
import { textOption } from '../../field/field-options.js';
import { typedInput, type Codec } from '../../field/typed-input.js';
import {
  offsetOf,
  readDate,
  readMoment,
  readTime,
  writeDate,
  writeMoment,
  writeTime,
} from './civil-text.js';

const dateCodec: Codec = { read: readDate, write: writeDate, inputMode: 'numeric' };
const timeCodec: Codec = { read: readTime, write: writeTime, inputMode: 'numeric' };
const momentCodec: Codec = {
  read: (text, props) =>
    readMoment(text, offsetOf(props.data) ?? textOption(props, 'utcOffset') ?? 'Z'),
  write: writeMoment,
  inputMode: 'text',
};

const calendarIcon = html`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
  <path
    fill="none"
    stroke="currentColor"
    stroke-width="1.3"
    d="M2 4h12v10H2zM2 7h12M5 2v3M11 2v3"
  />
</svg>`;

/**
 * The browser's own date input, which opens its calendar. It is costly and most dates are typed, so
 * it comes to the page with the first click; out of the order of tabs and the accessibility tree.
 */
function pickerAfter(button: Element): HTMLInputElement {
  const known = button.nextElementSibling;
  if (known instanceof HTMLInputElement) return known;
  const input = document.createElement('input');
  Object.assign(input, { type: 'date', className: 'picker', tabIndex: -1, ariaHidden: 'true' });
  button.after(input);
  return input;
}

/** A calendar behind a button: typing comes first. */
function calendar(props: ControlProps, form: FormContext): TemplateResult | typeof nothing {
  if (!props.enabled || props.readonly || textOption(props, 'calendar') === 'none') return nothing;
  const open = (event: Event): void => {
    const picker = pickerAfter(event.currentTarget as Element);
    picker.value = writeDate(props.data) === undefined ? '' : String(props.data);
    picker.onchange = () => {
      changeValue(form, props, picker.value);
      settleField(form, props);
    };
    picker.showPicker();
  };
  return html`<button
    type="button"
    class="calendar"
    aria-label=${fill(form.texts.openCalendar, { label: props.label })}
    @click=${open}
  >
    ${calendarIcon}
  </button>`;
}

/** The format may be the schema's or an option of the UI schema, as with JSON Forms. */
const isOfFormat = (format: string): Tester =>
  isControlWhere(({ schema, options }) => schema.format === format || options.format === format);

/** A date, typed дд.мм.гггг; the value is ISO. */
export const dateRenderer = defineRenderer(
  rankWith(2, isOfFormat('date')),
  controlBinding,
  (props, form) => {
    const hint = form.texts.hints.date;
    const input = html`<div class="with-button">
      ${typedInput(props, form, dateCodec, hint)}${calendar(props, form)}
    </div>`;
    return fieldFrame(props, input, hint);
  },
);

/** A time of day, typed чч:мм. */
export const timeRenderer = defineRenderer(
  rankWith(2, isOfFormat('time')),
  controlBinding,
  (props, form) => {
    const hint = form.texts.hints.time;
    return fieldFrame(props, typedInput(props, form, timeCodec, hint), hint);
  },
);

/** A date with a time of day, typed in one go. */
export const momentRenderer = defineRenderer(
  rankWith(2, isOfFormat('date-time')),
  controlBinding,
  (props, form) => {
    const hint = form.texts.hints.dateTime;
    return fieldFrame(props, typedInput(props, form, momentCodec, hint), hint);
  },
);
