import {
  Validator as SchemaInterpreter,
  type OutputUnit,
  type Schema,
} from '@cfworker/json-schema';
import { acceptsUndefined } from './accepts-undefined.js';
import { toAjvErrors } from './ajv-errors.js';
import type { ErrorObject, ValidateFunction } from './error-object.js';
import { formatName } from './formats.js';
import { createSchemaLocator, type SchemaObject } from './schema-locator.js';
import type { Interpreter } from './validator-shim.js';
import { withoutUndefined } from './without-undefined.js';

/** Keywords that hold plain values, in which a `format` is no format. */
const values = new Set(['const', 'enum', 'default', 'examples']);

/** The interpreter writes marks into the schemas it is given: it gets a copy, formats renamed. */
function copyOf(value: unknown, key?: string): unknown {
  if (key === 'format' && typeof value === 'string') return formatName(value);
  if (Array.isArray(value)) return value.map((item: unknown) => copyOf(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as SchemaObject).map(([name, inner]) => [
      name,
      values.has(name) ? structuredClone(inner) : copyOf(inner, name),
    ]),
  );
}

/** The interpreter writes its pointers as parts of a URI, AJV as plain text. */
const decoded = (unit: OutputUnit): OutputUnit => ({
  ...unit,
  keywordLocation: decodeURIComponent(unit.keywordLocation),
  instanceLocation: decodeURIComponent(unit.instanceLocation),
});

const absent = (schema: SchemaObject): ErrorObject => ({
  keyword: 'type',
  instancePath: '',
  schemaPath: '#/type',
  params: { type: schema.type },
  message: 'must be present',
  schema: schema.type,
  parentSchema: schema,
});

/**
 * Interprets a draft-07 schema without eval (`@cfworker/json-schema`), with findings in the shape
 * that JSON Forms expects of AJV under `allErrors` and `verbose`.
 */
export const interpret: Interpreter = (schema) => {
  const root = schema as SchemaObject;
  // This draft reads what stands beside a `$ref`, as AJV does; draft-07 proper would not.
  const interpreter = new SchemaInterpreter(copyOf(root) as Schema, '2019-09', false);
  const locate = createSchemaLocator(root);
  const validate: ValidateFunction = (data) => {
    if (data === undefined) {
      validate.errors = acceptsUndefined(root, root) ? null : [absent(root)];
    } else {
      const { errors } = interpreter.validate(withoutUndefined(data));
      validate.errors = errors.length === 0 ? null : toAjvErrors(errors.map(decoded), data, locate);
    }
    return validate.errors === null;
  };
  return validate;
};
