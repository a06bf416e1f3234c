import { references } from '../locale/ru.js';
import { dateText } from './date-format.js';
import { anyText, printableText } from './text-format.js';

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;

/** Postal code and address in one line. */
export const addressText = (value: unknown): string | undefined => {
  const address = fieldsOf(value);
  if (!address) return anyText(value);
  const { postalCode, text } = address;
  const parts = [postalCode, text].flatMap((part) => anyText(part) ?? []);
  return parts.length > 0 ? parts.join(', ') : undefined;
};

/** «№ 12 от 05.06.2026»; «б/н» takes no number sign. */
export const referenceText = (value: unknown): string | undefined => {
  const reference = fieldsOf(value);
  if (!reference) return anyText(value);
  const number = anyText(reference.number);
  const date = dateText(reference.date);
  const parts = [
    ...(number === undefined ? [] : [numberSign(number)]),
    ...(date === undefined ? [] : [`${references.of}\u00a0${date}`]),
  ];
  return parts.length > 0 ? parts.join(' ') : undefined;
};

const numberSign = (number: string): string =>
  /^(№|б\/?н)/iu.test(printableText(number)) ? number : `№\u00a0${number}`;
