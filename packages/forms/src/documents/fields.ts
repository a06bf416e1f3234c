import type { FieldPath, JsonSchema } from '../contracts/document.js';
import { asNode, type SchemaNode } from './schema-node.js';

/** A place of a document: a field, a table, a row (`/rows/*`) or a part of a shared object. */
export interface FieldNode {
  /** JSON pointer with `*` for each row. */
  readonly path: FieldPath;
  readonly name: string;
  readonly schema: SchemaNode;
  /** Path of the object, row or table that holds it; '' for the record itself. */
  readonly parent: FieldPath;
  /** Whether its parent's schema always requires it. */
  readonly required: boolean;
  /** Whether it or something around it is kept without being shown. */
  readonly hidden: boolean;
}

const known = new WeakMap<JsonSchema, ReadonlyMap<FieldPath, FieldNode>>();

/** Every place of a document by its path, parents before children, in the order of the schema. */
export function fieldsOf(schema: JsonSchema): ReadonlyMap<FieldPath, FieldNode> {
  const cached = known.get(schema);
  if (cached !== undefined) return cached;
  const fields = new Map<FieldPath, FieldNode>();
  collect(asNode(schema), '', false, fields);
  known.set(schema, fields);
  return fields;
}

function collect(
  schema: SchemaNode,
  parent: FieldPath,
  hidden: boolean,
  fields: Map<FieldPath, FieldNode>,
): void {
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    const required = schema.required?.includes(name) ?? false;
    add(child, parent, name, required, hidden, fields);
  }
  if (schema.items?.properties !== undefined) add(schema.items, parent, '*', false, hidden, fields);
}

function add(
  schema: SchemaNode,
  parent: FieldPath,
  name: string,
  required: boolean,
  hiddenAround: boolean,
  fields: Map<FieldPath, FieldNode>,
): void {
  const path = `${parent}/${name}`;
  const hidden = hiddenAround || schema['x-hidden'] === true;
  fields.set(path, { path, name, schema, parent, required, hidden });
  collect(schema, path, hidden, fields);
}

/** Path with `*` for a pointer into data: `/rows/3/name` becomes `/rows/*\/name`. */
export const patternOf = (pointer: string): FieldPath => pointer.replace(/\/\d+(?=\/|$)/gu, '/*');
