import type { JsonSchema } from '../contracts/document.js';
import { asNode, type SchemaNode } from '../documents/schema-node.js';

const made = new WeakMap<JsonSchema, JsonSchema>();

/**
 * The schema without what is kept but never shown (ids of rows): stock renderers make a column of
 * every property that they find.
 */
export function shownSchema(schema: JsonSchema): JsonSchema {
  const known = made.get(schema);
  if (known !== undefined) return known;
  const shown = withoutHidden(asNode(schema));
  made.set(schema, shown);
  return shown;
}

function withoutHidden(node: SchemaNode): SchemaNode {
  const { properties, items } = node;
  return {
    ...node,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties)
          .filter(([, child]) => child['x-hidden'] !== true)
          .map(([name, child]) => [name, withoutHidden(child)]),
      ),
    }),
    ...(items && { items: withoutHidden(items) }),
  };
}
