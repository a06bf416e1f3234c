import type { JsonSchema } from '@jsonforms/core';

const known = new WeakMap<object, boolean>();

function search(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const required: unknown = 'required' in value ? value.required : undefined;
  if (Array.isArray(required) && required.length > 0) return true;
  return Object.values(value).some(search);
}

/** Whether a form of this schema can have required fields, so that their mark needs a legend. */
export function mayBeRequired(schema: JsonSchema): boolean {
  let found = known.get(schema);
  if (found === undefined) known.set(schema, (found = search(schema)));
  return found;
}
