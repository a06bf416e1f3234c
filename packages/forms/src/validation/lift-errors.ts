import type { JsonSchema, SchemaError, ValidateFunction } from '../contracts/document.js';
import { asNode, type SchemaNode } from '../documents/schema-node.js';

/**
 * Makes the errors of a lowered schema speak of the original one, in AJV's verbose shape: JSON Forms
 * and `findings` need the schema around an error, and options were lowered from `oneOf` to `enum`.
 */
export function liftErrors(validate: ValidateFunction, schema: JsonSchema): ValidateFunction {
  const lifted: ValidateFunction = (data) => {
    const valid = validate(data);
    lifted.errors = valid
      ? null
      : (validate.errors ?? [])
          .filter(({ keyword }) => keyword !== 'if')
          .map((error) => lift(error, schema, data));
    return valid;
  };
  return lifted;
}

function lift(error: SchemaError, schema: JsonSchema, data: unknown): SchemaError {
  const { instancePath } = error;
  const { node, path } = schemaAt(asNode(schema), instancePath);
  const isOption = error.keyword === 'enum' && node.oneOf !== undefined;
  const keyword = isOption ? 'oneOf' : error.keyword;
  return {
    ...error,
    keyword,
    schemaPath: `${path}/${keyword}`,
    params: isOption ? { passingSchemas: null } : error.params,
    schema: node[keyword],
    parentSchema: node,
    data: dataAt(data, instancePath),
  };
}

const segmentsOf = (pointer: string): readonly string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((segment) => segment.replace(/~1/gu, '/').replace(/~0/gu, '~'));

function schemaAt(schema: SchemaNode, pointer: string): { node: SchemaNode; path: string } {
  let node = schema;
  let path = '#';
  for (const segment of segmentsOf(pointer)) {
    const property = node.properties?.[segment];
    const next = property ?? node.items;
    if (next === undefined) break;
    path += property === undefined ? '/items' : `/properties/${segment}`;
    node = next;
  }
  return { node, path };
}

function dataAt(data: unknown, pointer: string): unknown {
  let current = data;
  for (const segment of segmentsOf(pointer)) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Readonly<Record<string, unknown>>)[segment];
  }
  return current;
}
