import type { FactStatement, Json } from '@semya/rules';
import { optionsOf, type SchemaNode } from '../documents/schema-node.js';

/** What a field says about a fact: its value, or why there is none. */
export type FactAnswer = Pick<FactStatement, 'state' | 'value'>;

type Parts = Readonly<Record<string, Json>>;

/**
 * Reads the answer of a field as a fact; undefined when the answer says nothing. A field that only
 * says whether it is filled in says so empty too.
 */
export function answerOf(schema: SchemaNode, value: Json | undefined): FactAnswer | undefined {
  if (schema['x-fact-form'] === 'present')
    return { state: 'stated', value: value !== undefined && value !== null };
  if (value === undefined || value === null) return undefined;
  const chosen = optionsOf(schema)?.find((option) => option.const === value);
  if (chosen?.['x-state'] !== undefined) return { state: chosen['x-state'] };
  if (chosen?.['x-value'] !== undefined) return { state: 'stated', value: chosen['x-value'] };
  if (schema['x-fact-form'] === 'text') return { state: 'stated', value: textOf(schema, value) };
  return { state: 'stated', value };
}

/** A value in words: of a shared object the parts that name it (`x-text`). */
export function textOf(schema: SchemaNode, value: Json): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = (schema['x-text'] ?? []).map((name) => (value as Parts)[name]);
  return parts.filter((part) => typeof part === 'string').join(' ');
}

/**
 * The way back: how a field shows a fact's value. Undefined when the field cannot show it (an option
 * that it does not have).
 */
export function fieldValueOf(schema: SchemaNode, value: Json): Json | undefined {
  const options = optionsOf(schema);
  if (options !== undefined && schema.type === 'array') {
    const offered = options.map((option) => option.const);
    return Array.isArray(value) && value.every((id: Json) => offered.includes(id))
      ? value
      : undefined;
  }
  if (options !== undefined) {
    const shown = options.find((option) => (option['x-value'] ?? option.const) === value);
    return shown?.const;
  }
  return typeof value === 'string' && schema.type === 'object' ? fromText(schema, value) : value;
}

/** «Фамилия Имя Отчество» into its parts; the last part takes the rest. */
function fromText(schema: SchemaNode, text: string): Json | undefined {
  const names = schema['x-text'];
  if (names === undefined) return undefined;
  const words = names.length === 1 ? [text] : text.trim().split(/\s+/u);
  const entries = names.flatMap((name, index) => {
    const rest = index === names.length - 1 ? words.slice(index).join(' ') : words[index];
    return rest === undefined || rest === '' ? [] : [[name, rest] as const];
  });
  return Object.fromEntries(entries);
}
