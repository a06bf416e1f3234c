import type { ControlProps } from '../../binding/bindings.js';
import { optionsOf } from '../../field/field-options.js';
import type { Codec, Reading } from '../../field/typed-input.js';

/** Spaces of all kinds group the digits of what people paste. */
const spaces = /[\s\u00A0\u2009\u202F]/g;
const decimal = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/;

function readNumber(text: string): Reading {
  const plain = text.replace(spaces, '').replace(/[\u2212\u2013]/, '-');
  if (!decimal.test(plain)) return { problem: 'not-a-number' };
  const value = Number(plain.replace(',', '.'));
  // Beyond this JavaScript would silently change the digits.
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? { problem: 'number-too-long' } : { value };
}

function readInteger(text: string): Reading {
  const reading = readNumber(text);
  if ('problem' in reading) {
    return reading.problem === 'not-a-number' ? { problem: 'not-an-integer' } : reading;
  }
  return Number.isInteger(reading.value) ? reading : { problem: 'not-an-integer' };
}

/**
 * A number with the decimal comma. With `options.fractionDigits` it is a sum: a broken one gets them
 * all, and where it is only read its thousands stand apart.
 */
function write(value: unknown, props: ControlProps): string | undefined {
  if (typeof value !== 'number') return undefined;
  const { fractionDigits } = optionsOf(props);
  const isSum = typeof fractionDigits === 'number';
  const fixed = isSum && !Number.isInteger(value);
  const grouped = isSum && props.readonly;
  const plain = String(value);
  // A formatter is slow to make, and is needed for sums and for powers of ten alone.
  if (!fixed && !grouped && !plain.includes('e')) return plain.replace('.', ',');
  return new Intl.NumberFormat('ru', {
    useGrouping: grouped && 'min2',
    minimumFractionDigits: fixed ? fractionDigits : 0,
    maximumFractionDigits: 20,
  }).format(value);
}

export const numberCodec: Codec = { read: readNumber, write, inputMode: 'decimal' };
export const integerCodec: Codec = { read: readInteger, write, inputMode: 'numeric' };
