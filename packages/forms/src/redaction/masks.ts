import type { Json } from '@semya/rules/conditions';
import type { SchemaNode } from '../documents/schema-node.js';
import { MASK, NARROWER_THAN_SETTLEMENT } from './locale/ru.js';

type Group = Readonly<Record<string, Json>>;

/** What may be shown of a value instead of it; undefined: nothing. */
type Mask = (value: Json) => Json | undefined;

const isGroup = (value: Json): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every part of a name becomes its first letter. */
const initials: Mask = (value) => {
  if (!isGroup(value)) return typeof value === 'string' ? MASK : undefined;
  const parts = Object.entries(value).flatMap(([part, text]) =>
    typeof text === 'string' && text.trim() !== ''
      ? [[part, `${text.trim().charAt(0).toLocaleUpperCase('ru')}.`] as const]
      : [],
  );
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
};

/** Of an address the settlement, without street, house and index. */
const settlementOnly: Mask = (value) => {
  if (!isGroup(value)) return typeof value === 'string' ? MASK : undefined;
  const { text } = value;
  return typeof text === 'string' ? { text: settlementOf(text) ?? MASK } : undefined;
};

/** The wider parts of an address written in words, up to the settlement; undefined: none was found. */
export function settlementOf(text: string): string | undefined {
  const parts = text
    .slice(0, 500)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^\d{6}$/u.test(part));
  const narrower = parts.findIndex(
    (part) => NARROWER_THAN_SETTLEMENT.test(part) || /^\d/u.test(part),
  );
  const wider = narrower === -1 ? parts.slice(0, 1) : parts.slice(0, narrower);
  return wider.length === 0 ? undefined : wider.join(', ');
}

/** The last two digits, by which the owner recognises a number and nobody else does. */
const lastDigits: Mask = (value) => {
  const digits = typeof value === 'string' ? value.replace(/\D/gu, '') : '';
  return digits.length > 4 ? `${MASK} ${digits.slice(-2)}` : MASK;
};

const BY_DEFINITION: Readonly<Record<string, Mask>> = {
  person: initials,
  address: settlementOnly,
};

const BY_FORMAT: Readonly<Record<string, Mask>> = { snils: lastDigits, phone: lastDigits };

/** The mask of a shared group as a whole; undefined for a group that has none: its parts are masked. */
export const maskOfGroup = (node: SchemaNode): Mask | undefined =>
  BY_DEFINITION[node['x-definition'] ?? ''];

/**
 * What stands for a single value: a text for a text, nothing for a date, a number or a choice, which
 * cannot say «hidden» and stay what they are.
 */
export function maskValue(node: SchemaNode, value: Json): Json | undefined {
  const { type, format, oneOf } = node;
  if (type !== 'string' || oneOf !== undefined || typeof value !== 'string') return undefined;
  if (format === undefined) return MASK;
  return BY_FORMAT[format]?.(value);
}

/** Whether something can stand for values of the field. */
export const hasMask = ({ type, format, oneOf }: SchemaNode): boolean =>
  type === 'string' && oneOf === undefined && (format === undefined || format in BY_FORMAT);
