import type { Json } from '@semya/rules/conditions';
import type { JsonSchema, SchemaError } from '../contracts/document.js';
import { optionsOf, type SchemaNode } from '../documents/schema-node.js';
import { fill } from '../locale/fill.js';
import { findingTexts, texts } from '../locale/ru.js';
import { fieldName } from './field-naming.js';
import { codeOf } from './finding-codes.js';
import type { Finding } from './finding.js';
import { placeOf } from './relevant-errors.js';

/** An error of a schema as a finding: the field by its title, what is wrong, what to do. */
export function describeError(schema: JsonSchema, error: SchemaError): Finding {
  const path = placeOf(error);
  const code = codeOf(error);
  const { field, title, place } = fieldName(schema, path);
  const params = plainParams(error);
  const sentence = fill(templateOf(code, error, field?.schema), { ...params, field: title });
  const message = place === '' ? sentence : texts.inPlace(place, sentence);
  return { path, code, params, severity: 'error', title, message };
}

function templateOf(code: string, error: SchemaError, node: SchemaNode | undefined): string {
  const kinds = [
    ...(error.instancePath === '' && error.keyword === 'type' ? ['record'] : []),
    ...kindsOf(code, error, node),
  ];
  const key = kinds.map((kind) => `${code}.${kind}`).find((name) => name in findingTexts);
  return findingTexts[key ?? code] ?? findingTexts['not-allowed'] ?? '';
}

function kindsOf(
  code: string,
  { params }: SchemaError,
  node: SchemaNode | undefined,
): readonly string[] {
  if (code === 'wrong-format') return [String(params.format)];
  if (code === 'wrong-type') return [String(params.type)];
  if (node === undefined) return [];
  const { type, format, 'x-definition': definition } = node;
  if (optionsOf(node) !== undefined) return [type === 'array' ? 'options' : 'option'];
  if (type === 'array') return ['table'];
  if (type === 'number' || type === 'integer') return ['number'];
  return [definition, format].filter((kind) => kind !== undefined);
}

/** Params that may be shown and logged: limits and names of keywords, never what was typed. */
function plainParams({ params }: SchemaError): Readonly<Record<string, string | number>> {
  const entries = Object.entries(params as Readonly<Record<string, Json>>).filter(
    (entry): entry is [string, string | number] =>
      ['limit', 'format', 'type', 'multipleOf'].includes(entry[0]) &&
      (typeof entry[1] === 'string' || typeof entry[1] === 'number'),
  );
  return Object.fromEntries(entries);
}
