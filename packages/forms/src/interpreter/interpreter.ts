import type { ValidateFunction } from '../contracts/document.js';
import { assertions } from './assertions.js';
import {
  isObject,
  pathOf,
  type Check,
  type Formats,
  type Keyword,
  type Place,
  type SchemaInterpreter,
  type SchemaObject,
  type Site,
} from './check.js';
import { combinations } from './combinations.js';
import { members } from './members.js';
import { resolveReference } from './references.js';

const keywords: Readonly<Record<string, Keyword>> = { ...assertions, ...members, ...combinations };

const accept: Check = () => undefined;

const refuse =
  (schemaPath: string): Check =>
  (value, place) => {
    const error = { keyword: 'false schema', schemaPath, params: {}, message: 'must not be there' };
    place.errors.push({ ...error, instancePath: pathOf(place), schema: false, data: value });
  };

/** Makes the parts of one root schema ready, each once; a reference waits until it is needed. */
function createReader(
  root: SchemaObject,
  formats: Formats,
): (schema: unknown, schemaPath: string) => Check {
  const ready = new WeakMap<object, Check>();

  function read(schema: unknown, schemaPath: string): Check {
    if (schema === true) return accept;
    if (schema === false) return refuse(schemaPath);
    if (!isObject(schema)) throw new Error(`There is no schema at ${schemaPath}.`);
    const known = ready.get(schema);
    if (known) return known;
    const site: Site = {
      schema,
      formats,
      schemaPath,
      part: (part, step) => read(part, `${schemaPath}/${step}`),
      referred: (ref) => refer(ref),
    };
    const checks = Object.entries(schema).flatMap(([name, given]) => {
      const keyword = Object.hasOwn(keywords, name) ? keywords[name] : undefined;
      return (given === undefined ? undefined : keyword?.(given, site)) ?? [];
    });
    const check: Check = (value, place) => {
      for (const one of checks) one(value, place);
    };
    ready.set(schema, check);
    return check;
  }

  function refer(ref: string): Check {
    const target = resolveReference(root, ref);
    let check: Check | undefined;
    return (value, place) => {
      check ??= read(target, ref);
      check(value, place);
    };
  }

  return read;
}

/**
 * An interpreter of draft-07 schemas: closures are made of a schema's keywords once, without eval,
 * and their findings have the shape that JSON Forms expects of AJV under `allErrors` and `verbose`.
 * What stands beside a `$ref` counts, as with AJV. It throws an Error for a schema that is none, or
 * that points nowhere.
 */
export const createInterpreter =
  (formats: Formats): SchemaInterpreter =>
  (schema) => {
    const check = createReader(schema as SchemaObject, formats)(schema, '#');
    const validate: ValidateFunction = (data) => {
      const place: Place = { errors: [] };
      check(data, place);
      validate.errors = place.errors.length === 0 ? null : place.errors;
      return validate.errors === null;
    };
    return validate;
  };
