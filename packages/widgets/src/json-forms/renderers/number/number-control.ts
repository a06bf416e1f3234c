import { rankWith } from '@jsonforms/core';
import { controlBinding } from '../../binding/bindings.js';
import { isControlOfOnly } from '../../binding/schema-testers.js';
import { defineRenderer } from '../../binding/renderer.js';
import { fieldFrame } from '../../field/field-frame.js';
import { typedInput } from '../../field/typed-input.js';
import { integerCodec, numberCodec } from './number-codec.js';

/** A number, typed with the decimal comma or point. */
export const numberRenderer = defineRenderer(
  rankWith(2, isControlOfOnly('number')),
  controlBinding,
  (props, form) => fieldFrame(props, typedInput(props, form, numberCodec)),
);

/** A whole number. */
export const integerRenderer = defineRenderer(
  rankWith(2, isControlOfOnly('integer')),
  controlBinding,
  (props, form) => fieldFrame(props, typedInput(props, form, integerCodec)),
);
