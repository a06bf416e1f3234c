import { encode, Resolve, type JsonSchema } from '@jsonforms/core';

const known = new WeakMap<JsonSchema, Map<string, JsonSchema | undefined>>();

const scopeOf = (path: string): string =>
  path === ''
    ? '#'
    : path
        .split('.')
        .reduce(
          (scope, segment) =>
            scope + (/^\d+$/.test(segment) ? '/items' : `/properties/${encode(segment)}`),
          '#',
        );

/**
 * The part of a form's schema that speaks of the data at a path, through references and branches.
 * Rows of one array share theirs.
 */
export function schemaAt(rootSchema: JsonSchema, path: string): JsonSchema | undefined {
  let scopes = known.get(rootSchema);
  if (!scopes) known.set(rootSchema, (scopes = new Map<string, JsonSchema | undefined>()));
  const scope = scopeOf(path);
  if (!scopes.has(scope)) {
    scopes.set(scope, Resolve.schema(rootSchema, scope, rootSchema));
  }
  return scopes.get(scope);
}
