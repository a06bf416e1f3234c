import type { SchemaError, ValidateFunction } from '../contracts/document.js';

/** What the formats mean that a schema names; one that is not here is not checked. */
export type Formats = Readonly<Record<string, (text: string) => boolean>>;

/** Makes a validate function of a schema, without eval. */
export type SchemaInterpreter = (schema: object) => ValidateFunction;

export type SchemaObject = Readonly<Record<string, unknown>>;

/** Where a value stands, and what was found wrong so far. */
export interface Place {
  readonly errors: SchemaError[];
  /** The place of the object or list that holds the value, and its name there; none at the root. */
  readonly above?: Place;
  readonly name?: string | number;
}

/** JSON pointer of a place. Written out only for findings: most values have none. */
export const pathOf = ({ above, name }: Place): string =>
  above === undefined
    ? ''
    : `${pathOf(above)}/${String(name).replace(/~/g, '~0').replace(/\//g, '~1')}`;

/** Looks at a value and adds what is wrong with it. */
export type Check = (value: unknown, place: Place) => void;

/** A schema as its keywords see it while it is made ready. */
export interface Site {
  readonly schema: SchemaObject;
  readonly formats: Formats;
  /** Where the schema stands in the whole. */
  readonly schemaPath: string;
  /** Makes a part of the schema ready; `step` leads from this schema to the part. */
  readonly part: (schema: unknown, step: string) => Check;
  /** Makes the schema ready that a reference names. */
  readonly referred: (ref: string) => Check;
}

/** Makes a keyword ready: its check, or none where the keyword says nothing. */
export type Keyword = (given: unknown, site: Site) => Check | undefined;

/** Adds a finding of a keyword in AJV's shape. */
export function find(
  site: Site,
  keyword: string,
  params: SchemaError['params'],
  value: unknown,
  place: Place,
): void {
  place.errors.push({
    keyword,
    instancePath: pathOf(place),
    schemaPath: `${site.schemaPath}/${keyword}`,
    params,
    message: messageOf(keyword, params),
    schema: site.schema[keyword],
    parentSchema: site.schema,
    data: value,
  });
}

/** English, for hosts that translate messages; JSON Forms itself looks for the first of these. */
function messageOf(keyword: string, { missingProperty }: SchemaError['params']): string {
  return typeof missingProperty === 'string'
    ? `must have required property '${missingProperty}'`
    : `must match "${keyword}"`;
}

/** Runs a check on its own: what it finds is not yet a finding of the whole. */
export function tried(check: Check, value: unknown, place: Place): readonly SchemaError[] {
  const errors: SchemaError[] = [];
  check(value, { ...place, errors });
  return errors;
}

/** Whether a check finds nothing. */
export const passes = (check: Check, value: unknown, place: Place): boolean =>
  tried(check, value, place).length === 0;

/** The place of a member of the value. */
export const below = (above: Place, name: string | number): Place => ({
  errors: above.errors,
  above,
  name,
});

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
