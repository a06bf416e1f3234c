import type { FieldPath } from '../../contracts/document.js';
import type { SchemaNode } from '../schema-node.js';

/** The schema with the part at a field's path replaced; '' is the whole. Unknown paths change nothing. */
export function updateAt(
  schema: SchemaNode,
  path: FieldPath,
  change: (node: SchemaNode) => SchemaNode,
): SchemaNode {
  if (path === '') return change(schema);
  const [, name = '', ...rest] = path.split('/');
  const remaining = rest.length === 0 ? '' : `/${rest.join('/')}`;
  if (name === '*') {
    if (schema.items === undefined) return schema;
    return { ...schema, items: updateAt(schema.items, remaining, change) };
  }
  const child = schema.properties?.[name];
  if (child === undefined) return schema;
  return {
    ...schema,
    properties: { ...schema.properties, [name]: updateAt(child, remaining, change) },
  };
}
