import { find, isList, isObject, type Check, type Keyword, type Site } from './check.js';
import { jsonEqual } from './json-equal.js';

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: Number.isFinite,
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: isList,
  object: isObject,
};

const type: Keyword = (given, site) => {
  const names: readonly unknown[] = isList(given) ? given : [given];
  const tests = names.flatMap((name) => types[String(name)] ?? []);
  return (value, place) => {
    if (!tests.some((test) => test(value))) find(site, 'type', { type: given }, value, place);
  };
};

/** A keyword that compares a measure of the value with a limit. */
function limit<Value>(
  name: string,
  isOf: (value: unknown) => value is Value,
  measure: (value: Value) => number,
  isWithin: (measured: number, limit: number) => boolean,
  comparison?: string,
): readonly [string, Keyword] {
  const keyword: Keyword = (given, site) => {
    if (typeof given !== 'number') return undefined;
    const params = comparison === undefined ? { limit: given } : { comparison, limit: given };
    return (value, place) => {
      if (isOf(value) && !isWithin(measure(value), given)) find(site, name, params, value, place);
    };
  };
  return [name, keyword];
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === 'string';

const itself = (value: number): number => value;
const lengthOf = (value: readonly unknown[]): number => value.length;
const nameCount = (value: object): number => Object.keys(value).length;
/** Characters, not halves of them. */
const textLength = (value: string): number => Array.from(value).length;

const atLeast = (measured: number, given: number): boolean => measured >= given;
const atMost = (measured: number, given: number): boolean => measured <= given;

type Prepare = (given: string, site: Site) => ((text: string) => boolean) | undefined;

/** A keyword that tests a text. */
const textual =
  (name: string, prepare: Prepare): Keyword =>
  (given, site): Check | undefined => {
    const test = isText(given) ? prepare(given, site) : undefined;
    return (
      test &&
      ((value, place) => {
        if (isText(value) && !test(value)) find(site, name, { [name]: given }, value, place);
      })
    );
  };

/** Fractions are not exact: 0.3 is a multiple of 0.1. */
const isMultiple = (value: number, of: number): boolean =>
  Math.abs(value / of - Math.round(value / of)) < 1e-9;

const multipleOf: Keyword = (given, site) => (value, place) => {
  if (isNumber(value) && isNumber(given) && !isMultiple(value, given)) {
    find(site, 'multipleOf', { multipleOf: given }, value, place);
  }
};

const isEqualTo = (name: string, param: string, asList: boolean): Keyword => {
  return (given, site: Site) => {
    const allowed: readonly unknown[] = asList && isList(given) ? given : [given];
    return (value, place) => {
      if (!allowed.some((one) => jsonEqual(one, value))) {
        find(site, name, { [param]: given }, value, place);
      }
    };
  };
};

const uniqueItems: Keyword = (given, site) => (value, place) => {
  if (given !== true || !isList(value)) return;
  for (let i = value.length - 1; i > 0; i -= 1) {
    const j = value.slice(0, i).findLastIndex((item) => jsonEqual(item, value[i]));
    if (j < 0) continue;
    find(site, 'uniqueItems', { i, j }, value, place);
    return;
  }
};

const required: Keyword = (given, site) => {
  const names = isList(given) ? given.filter(isText) : [];
  return (value, place) => {
    if (!isObject(value)) return;
    for (const missingProperty of names) {
      if (value[missingProperty] === undefined) {
        find(site, 'required', { missingProperty }, value, place);
      }
    }
  };
};

/** Keywords that test the value itself. */
export const assertions: Readonly<Record<string, Keyword>> = {
  type,
  const: isEqualTo('const', 'allowedValue', false),
  enum: isEqualTo('enum', 'allowedValues', true),
  multipleOf,
  ...Object.fromEntries([
    limit('minimum', isNumber, itself, atLeast, '>='),
    limit('maximum', isNumber, itself, atMost, '<='),
    limit('exclusiveMinimum', isNumber, itself, (measured, given) => measured > given, '>'),
    limit('exclusiveMaximum', isNumber, itself, (measured, given) => measured < given, '<'),
    limit('minLength', isText, textLength, atLeast),
    limit('maxLength', isText, textLength, atMost),
    limit('minItems', isList, lengthOf, atLeast),
    limit('maxItems', isList, lengthOf, atMost),
    limit('minProperties', isObject, nameCount, atLeast),
    limit('maxProperties', isObject, nameCount, atMost),
  ]),
  pattern: textual('pattern', (given) => {
    const pattern = new RegExp(given, 'u');
    return (text) => pattern.test(text);
  }),
  format: textual('format', (given, { formats }) =>
    Object.hasOwn(formats, given) ? formats[given] : undefined,
  ),
  uniqueItems,
  required,
};
