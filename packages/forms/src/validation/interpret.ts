import { format as interpreterFormats, Validator, type OutputUnit } from '@cfworker/json-schema';
import type { JsonSchema, SchemaError, ValidateFunction } from '../contracts/document.js';
import { FORMATS } from './formats.js';
import { liftErrors } from './lift-errors.js';
import { lowerSchema } from './lower-schema.js';

/** Formats of ours under names of their own: the interpreter's table is shared by its users. */
const PREFIX = 'semya-record:';

/**
 * A validator of a schema that arrives at run time: interpreted, so that no eval is needed, with
 * the errors that the precompiled one would give.
 */
export function interpret(schema: JsonSchema): ValidateFunction {
  for (const [name, check] of Object.entries(FORMATS)) interpreterFormats[PREFIX + name] = check;
  const lowered = withOwnFormats(lowerSchema(schema)) as JsonSchema;
  const validator = new Validator(lowered, '7', false);
  const raw: ValidateFunction = (data) => {
    const { errors } = validator.validate(asJson(data));
    raw.errors = errors.filter(isOfItsOwn).map(asSchemaError);
    return raw.errors.length === 0;
  };
  return withParams(liftErrors(raw, schema));
}

/**
 * The interpreter knows JSON only, while a form's state may hold `undefined`: a property with it is
 * not there, a hole in a list and an absent whole are null.
 */
function asJson(value: unknown): unknown {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  const present = entries.filter(([, part]) => part !== undefined);
  return Object.fromEntries(present.map(([name, part]) => [name, asJson(part)]));
}

function withOwnFormats(value: unknown, keyword?: string): unknown {
  if (Array.isArray(value)) return value.map((part) => withOwnFormats(part));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, part]) => [name, withOwnFormats(part, name)]));
  }
  const isFormat = keyword === 'format' && typeof value === 'string' && value in FORMATS;
  return isFormat ? PREFIX + value : value;
}

/** The interpreter repeats each finding at every level above it. */
const ECHOES: ReadonlySet<string> = new Set(['$ref', 'properties', 'items', 'allOf', 'if', 'then']);

const isOfItsOwn = ({ keyword }: OutputUnit): boolean => !ECHOES.has(keyword);

function asSchemaError({ keyword, instanceLocation, error }: OutputUnit): SchemaError {
  const missingProperty = keyword === 'required' ? /"(.*)"\.$/u.exec(error)?.[1] : undefined;
  return {
    keyword,
    instancePath: instanceLocation.slice(1),
    schemaPath: '',
    params: missingProperty === undefined ? {} : { missingProperty },
  };
}

/** AJV's name of the value that a keyword holds. */
const PARAM: Readonly<Record<string, string>> = {
  type: 'type',
  format: 'format',
  pattern: 'pattern',
  const: 'allowedValue',
  multipleOf: 'multipleOf',
};

const LIMITS = /^(?:min|max|exclusiveMin|exclusiveMax)/u;

const COMPARISON: Readonly<Record<string, string>> = {
  minimum: '>=',
  maximum: '<=',
  exclusiveMinimum: '>',
  exclusiveMaximum: '<',
};

function withParams(validate: ValidateFunction): ValidateFunction {
  const complete: ValidateFunction = (data) => {
    const valid = validate(data);
    complete.errors =
      validate.errors?.map((error) => ({
        ...error,
        params: { ...paramsOf(error), ...error.params },
      })) ?? null;
    return valid;
  };
  return complete;
}

function paramsOf({ keyword, schema }: SchemaError): SchemaError['params'] {
  if (LIMITS.test(keyword)) {
    const comparison = COMPARISON[keyword];
    return { ...(comparison !== undefined && { comparison }), limit: schema };
  }
  const name = PARAM[keyword];
  return name === undefined ? {} : { [name]: schema };
}
