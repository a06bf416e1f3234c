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

/** A branch as it was written, perhaps a reference with a title of its own, and as it is meant. */
interface Written {
  readonly written: JsonSchema;
  readonly schema: JsonSchema;
}

/** A branch that is nothing but the same choice again stands for its own branches. */
function flattened(
  given: readonly JsonSchema[],
  keyword: BranchKeyword,
  rootSchema: JsonSchema,
  around: readonly JsonSchema[] = [],
): readonly Written[] {
  return given.flatMap((written) => {
    const schema = withoutReference(written, rootSchema);
    const inner = schema[keyword] as readonly JsonSchema[] | undefined;
    const isSame = Object.keys(schema).every((name) => name === keyword || name === 'title');
    if (!inner || !isSame || inner.every(isConstant) || around.includes(schema)) {
      return [{ written, schema }];
    }
    return flattened(inner, keyword, rootSchema, [...around, schema]);
  });
}

interface Branches {
  readonly schemas: readonly JsonSchema[];
  readonly written: readonly JsonSchema[];
}

const none: Branches = { schemas: [], written: [] };

function collect(
  given: readonly JsonSchema[],
  keyword: BranchKeyword,
  rootSchema: JsonSchema,
): Branches {
  const all = flattened(given, keyword, rootSchema);
  const schemas = all.map(({ schema }) => schema);
  if (!schemas.every(isShape) || schemas.every(isConstant)) return none;
  return { schemas, written: all.map(({ written }) => written) };
}

const known = new WeakMap<object, WeakMap<object, Branches>>();

function branches(schema: JsonSchema, keyword: BranchKeyword, rootSchema: JsonSchema): Branches {
  const given: unknown = schema[keyword];
  if (!Array.isArray(given)) return none;
  let byRoot = known.get(given);
  if (!byRoot) known.set(given, (byRoot = new WeakMap()));
  let found = byRoot.get(rootSchema);
  if (!found) byRoot.set(rootSchema, (found = collect(given, keyword, rootSchema)));
  return found;
}

/**
 * The branches of a choice, references resolved; none when the keyword chooses no shape: branches
 * that are mere conditions (`required` alone, `if` and `then`), or constants with titles.
 */
export const branchesOf = (
  schema: JsonSchema,
  keyword: BranchKeyword,
  rootSchema: JsonSchema,
): readonly JsonSchema[] => branches(schema, keyword, rootSchema).schemas;

/** The same branches as they were written: references, with their own titles. */
export const writtenBranchesOf = (
  schema: JsonSchema,
  keyword: BranchKeyword,
  rootSchema: JsonSchema,
): readonly JsonSchema[] => branches(schema, keyword, rootSchema).written;
