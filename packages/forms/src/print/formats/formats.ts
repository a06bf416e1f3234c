import type { OptionNode } from '../../documents/schema-node.js';
import type { Field } from '../fields/field.js';
import { dateText, longDateText, timeText } from './date-format.js';
import { moneyText, numberText } from './number-format.js';
import { answerText, optionsText, optionText } from './option-format.js';
import { nameText, shortNameText } from './person-format.js';
import { addressText, referenceText } from './requisite-format.js';
import { signatureText } from './signature-format.js';
import { anyText, isEmptyValue } from './text-format.js';

/** Says a value in words; undefined where it says nothing. */
type Formatter = (value: unknown, options: readonly OptionNode[]) => string | undefined;

const FORMATTERS = {
  text: anyText,
  date: dateText,
  'long-date': longDateText,
  time: timeText,
  number: numberText,
  money: moneyText,
  name: nameText,
  'short-name': shortNameText,
  option: optionText,
  options: optionsText,
  'yes-no': answerText,
  address: addressText,
  reference: referenceText,
  signature: signatureText,
} as const satisfies Readonly<Record<string, Formatter>>;

export type FormatName = keyof typeof FORMATTERS;

export const isFormatName = (name: string): name is FormatName => Object.hasOwn(FORMATTERS, name);

/** What else than its own format can say a field. */
const KIN: Readonly<Partial<Record<FormatName, readonly FormatName[]>>> = {
  'long-date': ['date'],
  'short-name': ['name'],
  money: ['number'],
  'yes-no': ['option'],
};

/** Whether a format can say what a field holds. */
export const formatFits = (name: FormatName, field: Field): boolean =>
  name === field.format || (KIN[name] ?? []).includes(field.format);

/** A value in words, or undefined where it is empty. */
export const formatValue = (name: FormatName, value: unknown, field: Field): string | undefined =>
  isEmptyValue(value) ? undefined : FORMATTERS[name](value, field.options);
