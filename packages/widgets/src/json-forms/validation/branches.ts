import { Resolve, type JsonSchema } from '@jsonforms/core';

/** Keywords by which a schema offers several shapes for one value. */
export type BranchKeyword = 'oneOf' | 'anyOf';

export const branchKeywords: readonly BranchKeyword[] = ['oneOf', 'anyOf'];

const shapes = ['type', 'properties', 'items', 'enum', 'const', 'oneOf', 'anyOf', 'allOf'] as const;

const isShape = (branch: JsonSchema): boolean => shapes.some((name) => name in branch);

const isConstant = (branch: JsonSchema): boolean => branch.const !== undefined;

/** A schema with its own reference resolved. */
export function withoutReference(schema: JsonSchema, rootSchema: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  // A reference may lead nowhere, whatever the declared type says.
  const found = Resolve.schema(rootSchema, schema.$ref, rootSchema) as JsonSchema | undefined;
  return found ?? schema;
}

const known = new WeakMap<object, WeakMap<object, readonly JsonSchema[]>>();

/**
 * The branches of a choice, references resolved; none when the keyword chooses no shape: branches
 * that are mere conditions (`required` alone, `if` and `then`), or constants with titles.
 */
export function branchesOf(
  schema: JsonSchema,
  keyword: BranchKeyword,
  rootSchema: JsonSchema,
): readonly JsonSchema[] {
  const given: unknown = schema[keyword];
  if (!Array.isArray(given)) return [];
  let byRoot = known.get(given);
  if (!byRoot) known.set(given, (byRoot = new WeakMap()));
  let branches = byRoot.get(rootSchema);
  if (!branches) {
    const all = (given as readonly JsonSchema[]).map((one) => withoutReference(one, rootSchema));
    branches = all.every(isShape) && !all.every(isConstant) ? all : [];
    byRoot.set(rootSchema, branches);
  }
  return branches;
}
