import { Resolve, type JsonSchema } from '@jsonforms/core';

/** The part of a schema that a scope names, through references; `undefined` when there is none. */
export function schemaIn(
  schema: JsonSchema,
  scope: string,
  rootSchema: JsonSchema,
): JsonSchema | undefined {
  // JSON Forms declares that there always is one.
  const found = Resolve.schema(schema, scope, rootSchema) as JsonSchema | undefined;
  return found;
}
