import type { SchemaNode } from '../schema-node.js';
import { isTable } from '../schema-node.js';

const ROW_ID: SchemaNode = { title: 'id', type: 'string', maxLength: 100, 'x-hidden': true };

/**
 * Gives every table a hidden row `id`, so that a row keeps its identity when rows move, and tables
 * about people a hidden `memberId`, so that a row speaks of a member of the case.
 */
export function withRowIds(schema: SchemaNode): SchemaNode {
  let next = schema;
  if (schema.properties !== undefined) {
    const entries = Object.entries(schema.properties);
    const properties = entries.map(([name, child]) => [name, withRowIds(child)] as const);
    next = { ...next, properties: Object.fromEntries(properties) };
  }
  if (!isTable(schema) || schema.items === undefined) return next;
  const row = withRowIds(schema.items);
  const identity =
    schema['x-subject'] === 'member' ? { id: ROW_ID, memberId: ROW_ID } : { id: ROW_ID };
  return { ...next, items: { ...row, properties: { ...identity, ...row.properties } } };
}
