import { hasType, Resolve, type JsonSchema } from '@jsonforms/core';

/**
 * What a new object, row or form starts with: the defaults that the schema states, and nothing
 * else. JSON Forms would start a text with `""` and a number with `0`, which a required field takes
 * for answers, and a date with today in Greenwich; here a date starts with the host's `today` only
 * where the schema says `"default": "today"`.
 */
export function createDefault(
  schema: JsonSchema,
  rootSchema: JsonSchema,
  today: string | undefined,
): unknown {
  const resolved =
    schema.$ref === undefined ? schema : Resolve.schema(rootSchema, schema.$ref, rootSchema);
  if (hasType(resolved, 'object') && resolved.default === undefined) {
    return objectDefault(resolved, rootSchema, today);
  }
  const stated: unknown = resolved.default;
  if (stated === undefined) return hasType(resolved, 'array') ? [] : undefined;
  return stated === 'today' && resolved.format === 'date' ? today : structuredClone(stated);
}

function objectDefault(
  schema: JsonSchema,
  rootSchema: JsonSchema,
  today: string | undefined,
): Readonly<Record<string, unknown>> {
  const defaults = Object.entries<JsonSchema>(schema.properties ?? {}).flatMap(
    ([name, property]) => {
      const value = statesDefault(property, rootSchema)
        ? createDefault(property, rootSchema, today)
        : undefined;
      return value === undefined ? [] : [[name, value] as const];
    },
  );
  return Object.fromEntries(defaults);
}

function statesDefault(schema: JsonSchema, rootSchema: JsonSchema): boolean {
  const resolved = Resolve.schema(schema, '#', rootSchema) as JsonSchema | undefined;
  return resolved?.default !== undefined;
}
