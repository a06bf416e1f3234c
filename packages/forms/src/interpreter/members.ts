import { below, find, isList, isObject, passes, type Check, type Keyword } from './check.js';

const partsOf = (
  given: unknown,
  part: (schema: unknown, step: string) => Check,
  keyword: string,
): readonly (readonly [string, Check])[] =>
  isObject(given)
    ? Object.entries(given).map(([name, schema]) => [name, part(schema, `${keyword}/${name}`)])
    : [];

const properties: Keyword = (given, site) => {
  const parts = partsOf(given, site.part, 'properties');
  return (value, place) => {
    if (!isObject(value)) return;
    for (const [name, check] of parts) {
      if (value[name] !== undefined) check(value[name], below(place, name));
    }
  };
};

const patternProperties: Keyword = (given, site) => {
  const parts = partsOf(given, site.part, 'patternProperties').map(
    ([pattern, check]) => [new RegExp(pattern, 'u'), check] as const,
  );
  return (value, place) => {
    if (!isObject(value)) return;
    for (const [pattern, check] of parts) {
      for (const name of Object.keys(value)) {
        if (pattern.test(name)) check(value[name], below(place, name));
      }
    }
  };
};

const additionalProperties: Keyword = (given, site) => {
  const { properties: named, patternProperties: patterned } = site.schema;
  const names = new Set(isObject(named) ? Object.keys(named) : []);
  const patterns = (isObject(patterned) ? Object.keys(patterned) : []).map(
    (pattern) => new RegExp(pattern, 'u'),
  );
  const check = site.part(given, 'additionalProperties');
  return (value, place) => {
    if (!isObject(value)) return;
    for (const name of Object.keys(value)) {
      if (names.has(name) || patterns.some((pattern) => pattern.test(name))) continue;
      if (given !== false) check(value[name], below(place, name));
      else find(site, 'additionalProperties', { additionalProperty: name }, value, place);
    }
  };
};

/** A name is checked at the object that has it, as AJV reports it. */
const propertyNames: Keyword = (given, site) => {
  const check = site.part(given, 'propertyNames');
  return (value, place) => {
    if (!isObject(value)) return;
    for (const propertyName of Object.keys(value)) {
      const before = place.errors.length;
      check(propertyName, place);
      if (place.errors.length > before) {
        find(site, 'propertyNames', { propertyName }, value, place);
      }
    }
  };
};

const items: Keyword = (given, site) => {
  if (isList(given)) {
    const checks = given.map((schema, index) => site.part(schema, `items/${index}`));
    return (value, place) => {
      if (!isList(value)) return;
      checks.slice(0, value.length).forEach((check, index) => {
        check(value[index], below(place, index));
      });
    };
  }
  const check = site.part(given, 'items');
  return (value, place) => {
    if (!isList(value)) return;
    value.forEach((item, index) => {
      check(item, below(place, index));
    });
  };
};

const additionalItems: Keyword = (given, site) => {
  const { items: tuple } = site.schema;
  if (!isList(tuple)) return undefined;
  const limit = tuple.length;
  const check = site.part(given, 'additionalItems');
  return (value, place) => {
    if (!isList(value) || value.length <= limit) return;
    if (given === false) find(site, 'additionalItems', { limit }, value, place);
    else {
      value.slice(limit).forEach((item, index) => {
        check(item, below(place, limit + index));
      });
    }
  };
};

/** Why each row is not the one that the list must hold is not told: nobody is helped by it. */
const contains: Keyword = (given, site) => {
  const check = site.part(given, 'contains');
  return (value, place) => {
    if (!isList(value) || value.some((item) => passes(check, item, place))) return;
    find(site, 'contains', { minContains: 1 }, value, place);
  };
};

/** Keywords that look at the members of an object or a list. */
export const members: Readonly<Record<string, Keyword>> = {
  properties,
  patternProperties,
  additionalProperties,
  propertyNames,
  items,
  additionalItems,
  contains,
};
