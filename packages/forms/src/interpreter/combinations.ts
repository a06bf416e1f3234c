import type { SchemaError } from '../contracts/document.js';
import { find, isList, isObject, passes, tried, type Check, type Keyword } from './check.js';

const partsOf = (
  given: unknown,
  part: (schema: unknown, step: string) => Check,
  keyword: string,
): readonly Check[] =>
  isList(given) ? given.map((schema, index) => part(schema, `${keyword}/${index}`)) : [];

const allOf: Keyword = (given, site) => {
  const parts = partsOf(given, site.part, 'allOf');
  return (value, place) => {
    for (const check of parts) check(value, place);
  };
};

const anyOf: Keyword = (given, site) => {
  const parts = partsOf(given, site.part, 'anyOf');
  return (value, place) => {
    const found: SchemaError[] = [];
    for (const check of parts) {
      const errors = tried(check, value, place);
      if (errors.length === 0) return;
      found.push(...errors);
    }
    place.errors.push(...found);
    find(site, 'anyOf', {}, value, place);
  };
};

const oneOf: Keyword = (given, site) => {
  const parts = partsOf(given, site.part, 'oneOf');
  return (value, place) => {
    const found: SchemaError[] = [];
    const passing: number[] = [];
    for (const [index, check] of parts.entries()) {
      const errors = tried(check, value, place);
      if (errors.length === 0) passing.push(index);
      found.push(...errors);
      if (passing.length === 2) break;
    }
    if (passing.length === 1) return;
    place.errors.push(...found);
    const passingSchemas = passing.length === 0 ? null : passing;
    find(site, 'oneOf', { passingSchemas }, value, place);
  };
};

const not: Keyword = (given, site) => {
  const check = site.part(given, 'not');
  return (value, place) => {
    if (passes(check, value, place)) find(site, 'not', {}, value, place);
  };
};

const condition: Keyword = (given, site) => {
  const test = site.part(given, 'if');
  const { then: consequence = true, else: alternative = true } = site.schema;
  const outcomes = {
    then: site.part(consequence, 'then'),
    else: site.part(alternative, 'else'),
  };
  return (value, place) => {
    const failingKeyword = passes(test, value, place) ? 'then' : 'else';
    const before = place.errors.length;
    outcomes[failingKeyword](value, place);
    if (place.errors.length > before) find(site, 'if', { failingKeyword }, value, place);
  };
};

const dependencies: Keyword = (given, site) => {
  const entries = isObject(given) ? Object.entries(given) : [];
  const checks = entries.map(([property, needed]): readonly [string, Check] => [
    property,
    isList(needed)
      ? needs(property, needed.map(String))
      : site.part(needed, `dependencies/${property}`),
  ]);
  function needs(property: string, names: readonly string[]): Check {
    const params = { property, depsCount: names.length, deps: names.join(', ') };
    return (value, place) => {
      for (const missingProperty of names) {
        if (!isObject(value) || value[missingProperty] !== undefined) continue;
        find(site, 'dependencies', { ...params, missingProperty }, value, place);
      }
    };
  }
  return (value, place) => {
    if (!isObject(value)) return;
    for (const [property, check] of checks) {
      if (value[property] !== undefined) check(value, place);
    }
  };
};

const reference: Keyword = (given, site) =>
  typeof given === 'string' ? site.referred(given) : undefined;

/** Keywords that ask several schemas about the same value. */
export const combinations: Readonly<Record<string, Keyword>> = {
  $ref: reference,
  allOf,
  anyOf,
  oneOf,
  not,
  if: condition,
  dependencies,
};
