import type { Json } from '@semya/rules/conditions';
import { interpret } from '../../validation/interpret.js';
import { updateAt } from '../compile/update-schema.js';
import type { DocumentSource } from '../document-source.js';
import { fieldsOf } from '../fields.js';
import { pointersOf, valueAt, withValueAt, type RecordData } from '../pointer.js';
import { problem } from '../problem.js';
import { asNode, optionsOf, type SchemaNode } from '../schema-node.js';
import type { Patched, PatchOf } from './patched.js';

/** Gives a field another title. */
export const setFieldTitle = (
  source: DocumentSource,
  { field, value }: PatchOf<'set-field-title'>,
): Patched => patchField(source, field, (node) => ({ ...node, title: value }));

/** Leaves a field only the named options, in the order of the patch. */
export function setOptions(
  source: DocumentSource,
  { field, options }: PatchOf<'set-options'>,
): Patched {
  const node = fieldsOf(source.schema).get(field)?.schema;
  const known = node === undefined ? undefined : optionsOf(node);
  const stranger = options.find((id) => !known?.some((option) => option.const === id));
  if (node !== undefined && stranger !== undefined) {
    return { problems: [problem('overlay-option', '/options', { option: stranger })] };
  }
  const patched = patchField(source, field, (current) => withOptions(current, options));
  return 'source' in patched
    ? { source: withFittingExample(patched.source, field, options) }
    : patched;
}

/** Answers of the example that are offered no longer become the first one that is. */
function withFittingExample(
  source: DocumentSource,
  field: string,
  options: readonly string[],
): DocumentSource {
  const [first] = options;
  const fit = (value: Json): Json =>
    typeof value === 'string' && !options.includes(value) ? (first ?? value) : value;
  const example = pointersOf(source.example, field).reduce<RecordData>((current, pointer) => {
    const value = valueAt(current, pointer);
    if (value === undefined) return current;
    const fitting = Array.isArray(value)
      ? [...new Set((value as readonly Json[]).map(fit))]
      : fit(value);
    return withValueAt(current, pointer, fitting);
  }, source.example);
  return { ...source, example };
}

function withOptions(node: SchemaNode, ids: readonly string[]): SchemaNode {
  if (node.oneOf === undefined) {
    return node.items === undefined ? node : { ...node, items: withOptions(node.items, ids) };
  }
  const kept = ids.map((id) => node.oneOf?.find((option) => option.const === id));
  return { ...node, oneOf: kept.filter((option) => option !== undefined) };
}

/** Gives a field a value to begin with, one that the field accepts. */
export function setDefault(
  source: DocumentSource,
  { field, value }: PatchOf<'set-default'>,
): Patched {
  const node = fieldsOf(source.schema).get(field)?.schema;
  if (node !== undefined && !interpret(node)(value)) {
    return { problems: [problem('overlay-value', '/value', { field })] };
  }
  return patchField(source, field, (current) => ({ ...current, default: value }));
}

function patchField(
  source: DocumentSource,
  field: string,
  change: (node: SchemaNode) => SchemaNode,
): Patched {
  if (!fieldsOf(source.schema).has(field)) {
    return { problems: [problem('overlay-field', '/field', { field })] };
  }
  return { source: { ...source, schema: updateAt(asNode(source.schema), field, change) } };
}
