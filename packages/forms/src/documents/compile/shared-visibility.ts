import { absoluteCondition } from '../../conditions/field-reference.js';
import type { Visibility } from '../../contracts/document.js';
import { fieldsOf } from '../fields.js';
import type { SchemaNode } from '../schema-node.js';

/**
 * Visibility that shared definitions bring along (`x-visibility`, relative to the object), for each
 * place that uses them.
 */
export function sharedVisibility(schema: SchemaNode): readonly Visibility[] {
  return [...fieldsOf(schema).values()].flatMap(({ path, schema: node }) => {
    const brought = node['x-visibility'] ?? [];
    return brought.map((entry) => ({
      ...entry,
      field: `${path}${entry.field.slice(1)}`,
      when: absoluteCondition(entry.when, path),
    }));
  });
}
