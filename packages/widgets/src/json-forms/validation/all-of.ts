import type { JsonSchema } from '@jsonforms/core';
import { withoutReference } from './branches.js';

type Properties = Readonly<Record<string, JsonSchema>>;
type Keywords = Readonly<Record<string, unknown>>;

const shape = ['type', 'properties', 'items', 'enum', 'oneOf', 'anyOf', 'allOf', '$ref'] as const;

/** Keywords of a part that are conditions: for the validator, not for what is drawn. */
const conditions = new Set(['if', 'then', 'else', 'not', 'allOf', '$ref', 'definitions', '$id']);

const partsOf = ({ allOf }: JsonSchema): readonly JsonSchema[] =>
  Array.isArray(allOf) ? allOf : [];

/** Whether `allOf` adds to the shape of a value, as opposed to mere conditions on it. */
export const isUnion = (schema: JsonSchema): boolean =>
  partsOf(schema).some((part) => shape.some((keyword) => keyword in part));

function mergedProperties(a: Properties = {}, b: Properties = {}): Properties {
  const merged: Record<string, JsonSchema> = { ...a };
  for (const [name, schema] of Object.entries(b)) {
    const before = merged[name];
    merged[name] = before === undefined ? schema : ({ allOf: [before, schema] } as JsonSchema);
  }
  return merged;
}

function join(a: JsonSchema, b: JsonSchema): JsonSchema {
  const properties = mergedProperties(a.properties, b.properties);
  const required = [...new Set([...(a.required ?? []), ...(b.required ?? [])])];
  const own = Object.entries(b as Keywords).filter(([keyword]) => !conditions.has(keyword));
  return {
    ...Object.fromEntries(own),
    ...a,
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required } : {}),
  } as JsonSchema;
}

const known = new WeakMap<object, WeakMap<object, JsonSchema>>();

/**
 * The shape that all parts of an `allOf` make together, for drawing: their properties and what is
 * required of them, what stands beside `allOf` before what its parts say. Conditions are left out.
 */
export function mergedAllOf(schema: JsonSchema, rootSchema: JsonSchema): JsonSchema {
  let ofRoot = known.get(rootSchema);
  if (!ofRoot) known.set(rootSchema, (ofRoot = new WeakMap()));
  let merged = ofRoot.get(schema);
  if (!merged) ofRoot.set(schema, (merged = merge(schema, rootSchema, [])));
  return merged;
}

function merge(
  schema: JsonSchema,
  rootSchema: JsonSchema,
  around: readonly JsonSchema[],
): JsonSchema {
  const own = Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== 'allOf'));
  const parts = partsOf(schema)
    .map((part) => withoutReference(part, rootSchema))
    .filter((part) => !around.includes(part))
    .map((part) => merge(part, rootSchema, [...around, schema, part]));
  return parts.reduce<JsonSchema>(join, own);
}
