import { omit } from '../omit.js';
import type { SchemaNode } from '../schema-node.js';

/** Removes what only the compilation reads, so that the shipped schema stays small. */
export function withoutAuthoring(schema: SchemaNode): SchemaNode {
  const rest = omit(schema, 'x-detail', 'x-visibility', 'x-options') as SchemaNode;
  return {
    ...rest,
    ...(rest.properties && {
      properties: Object.fromEntries(
        Object.entries(rest.properties).map(([name, child]) => [name, withoutAuthoring(child)]),
      ),
    }),
    ...(rest.items && { items: withoutAuthoring(rest.items) }),
  };
}
