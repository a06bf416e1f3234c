import type { SchemaError } from '../contracts/document.js';
import type { SchemaNode } from '../documents/schema-node.js';

/**
 * A missing group (a person, an address) said as the fields that are missing in it: a form that lays
 * it out field by field has no place for the group itself.
 */
export const missingFields = (errors: readonly SchemaError[]): readonly SchemaError[] =>
  errors.flatMap((error) => {
    const missing = error.params.missingProperty;
    if (error.keyword !== 'required' || typeof missing !== 'string') return [error];
    const group = (error.parentSchema as SchemaNode | undefined)?.properties?.[missing];
    if (group?.properties === undefined) return [error];
    const inside = (group.required ?? Object.keys(group.properties)).map((name): SchemaError => ({
      ...error,
      instancePath: `${error.instancePath}/${missing}`,
      params: { missingProperty: name },
      parentSchema: group,
    }));
    return inside.length === 0 ? [error] : missingFields(inside);
  });
