import type { OutputUnit } from '@cfworker/json-schema';
import { errorParams } from './error-params.js';
import type { ErrorObject } from './error-object.js';
import { atPointer, pointerSegments } from './json-pointer.js';
import type { SchemaObject } from './schema-locator.js';

type Locate = (keywordLocation: string) => SchemaObject;

/** Keywords under which the interpreter repeats, a level up, that something below is wrong. */
const echoes = new Set([
  '$ref',
  'allOf',
  'properties',
  'patternProperties',
  'items',
  'prefixItems',
  'dependentSchemas',
  'unevaluatedItems',
  'unevaluatedProperties',
]);

const names = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];

const has = (data: unknown, name: string): boolean =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, name);

const lastSegment = (location: string): string => pointerSegments(location.slice(1)).at(-1) ?? '';

const parentOf = (location: string): string => location.slice(0, location.lastIndexOf('/'));

/** The interpreter's findings in AJV's shape, without the echoes of a finding further down. */
export function toAjvErrors(
  units: readonly OutputUnit[],
  data: unknown,
  locate: Locate,
): readonly ErrorObject[] {
  const counts = new Map<string, number>();
  /** How many findings of this keyword at this place came before: they come in schema order. */
  const nth = ({ keywordLocation, instanceLocation }: OutputUnit): number => {
    const key = `${keywordLocation} ${instanceLocation}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count;
  };
  return units.flatMap((unit, index) => {
    const schema = locate(unit.keywordLocation);
    const made = convert(unit, units[index - 1], units[index + 1], schema, data, nth);
    return made === undefined ? [] : [made];
  });
}

function convert(
  unit: OutputUnit,
  previous: OutputUnit | undefined,
  next: OutputUnit | undefined,
  schema: SchemaObject,
  data: unknown,
  nth: (unit: OutputUnit) => number,
): ErrorObject | undefined {
  const { keyword } = unit;
  const value = valueOf(unit, data);
  const error = (params: ErrorObject['params'], as = keyword): ErrorObject => ({
    keyword: as,
    instancePath: instancePathOf(unit),
    schemaPath: unit.keywordLocation,
    params,
    message: unit.error,
    schema: schema[keyword],
    parentSchema: schema,
    data: value,
  });
  if (echoes.has(keyword)) return undefined;
  switch (keyword) {
    case 'required': {
      const missing = names(schema.required).filter((name) => !has(value, name));
      return error({ missingProperty: missing[nth(unit)] ?? '' });
    }
    case 'dependencies':
      return dependencyError(schema, value, nth(unit), error);
    case 'additionalProperties':
    case 'additionalItems':
      // Of a schema for the rest, the finding further down says it all.
      if (schema[keyword] !== false) return undefined;
      return keyword === 'additionalItems'
        ? error({ limit: Array.isArray(schema.items) ? schema.items.length : 0 })
        : error({ additionalProperty: lastSegment(next?.instanceLocation ?? '') });
    case 'false':
      return previous?.keyword.startsWith('additional') ? undefined : error({}, 'false schema');
    case 'propertyNames':
      return error({ propertyName: lastSegment(next?.instanceLocation ?? '') });
    case 'if':
      return error({
        failingKeyword: next?.keywordLocation.startsWith(`${parentOf(unit.keywordLocation)}/then`)
          ? 'then'
          : 'else',
      });
    default:
      return error(errorParams[keyword]?.({ schema, data: value }) ?? {});
  }
}

function dependencyError(
  schema: SchemaObject,
  value: unknown,
  position: number,
  error: (params: ErrorObject['params']) => ErrorObject,
): ErrorObject | undefined {
  const dependencies = schema.dependencies;
  if (typeof dependencies !== 'object' || dependencies === null) return undefined;
  const missing = Object.entries(dependencies).flatMap(([property, needed]) =>
    has(value, property)
      ? names(needed)
          .filter((name) => !has(value, name))
          .map((missingProperty) => ({
            property,
            missingProperty,
            deps: names(needed).join(', '),
            depsCount: names(needed).length,
          }))
      : [],
  );
  const params = missing[position];
  return params && error(params);
}

/** Whether a finding is about a property's name, which is checked at the object that has it. */
const isOfName = ({ keyword, keywordLocation }: OutputUnit): boolean =>
  keyword !== 'propertyNames' && parentOf(keywordLocation).endsWith('/propertyNames');

function instancePathOf(unit: OutputUnit): string {
  const { instanceLocation } = unit;
  return (isOfName(unit) ? parentOf(instanceLocation) : instanceLocation).slice(1);
}

function valueOf(unit: OutputUnit, data: unknown): unknown {
  const { instanceLocation } = unit;
  return isOfName(unit)
    ? lastSegment(instanceLocation)
    : atPointer(data, instanceLocation.slice(1));
}
