import type { Json } from '../contracts/condition.js';

/** A text as code. */
export const textLiteral = (text: string): string => JSON.stringify(text);

/** A constant as code; objects are parsed, since a literal gives `__proto__` a meaning. */
export function jsonLiteral(value: Json): string {
  const text = JSON.stringify(value);
  return text.includes('{') ? `JSON.parse(${textLiteral(text)})` : text;
}
