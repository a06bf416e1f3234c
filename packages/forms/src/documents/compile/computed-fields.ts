import type { Computed } from '../../contracts/document.js';
import type { SchemaNode } from '../schema-node.js';
import { updateAt } from './update-schema.js';

/** Nobody types what is always computed. */
export const withReadOnlyComputed = (
  schema: SchemaNode,
  computed: readonly Computed[],
): SchemaNode =>
  computed
    .filter(({ editable }) => editable !== true)
    .reduce(
      (changed, { field }) => updateAt(changed, field, (node) => ({ ...node, readOnly: true })),
      schema,
    );
