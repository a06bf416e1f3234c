import type { JsonSchema } from '@jsonforms/core';
import { findingsOf } from '../../validation/fitting-branch.js';
import { withoutReference } from '../../validation/branches.js';
import type { Validator } from '../../validation/validator.js';

/** What becomes of a value when it takes another shape. */
export interface Refit {
  readonly value: unknown;
  /** Names of the properties that have no place in the new shape and hold something. */
  readonly lost: readonly string[];
}

export interface Shape {
  readonly schema: JsonSchema;
  readonly rootSchema: JsonSchema;
  readonly validator: Validator;
  /** What the new shape starts with where nothing is kept. */
  readonly initial: unknown;
  /** Properties that are no matter of the shape: they stay. */
  readonly common: ReadonlySet<string>;
}

type Properties = Readonly<Record<string, unknown>>;

const isProperties = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isNothing));

/** Whether a value can stay under a schema: what is merely incomplete or out of bounds can. */
function fits(value: unknown, schema: JsonSchema, { rootSchema, validator }: Shape): boolean {
  const findings = findingsOf(validator, schema, rootSchema, value);
  const wrong = new Set(['type', 'enum', 'const', 'additionalProperties']);
  return findings?.every(({ keyword }) => !wrong.has(keyword)) ?? false;
}

/** Properties of all parts of a shape, references resolved. */
function propertiesOf(
  schema: JsonSchema,
  rootSchema: JsonSchema,
): Readonly<Record<string, JsonSchema>> {
  const parts: readonly JsonSchema[] = schema.allOf ?? [];
  const inherited = parts.map((part) =>
    propertiesOf(withoutReference(part, rootSchema), rootSchema),
  );
  return Object.assign({}, ...inherited, schema.properties) as Readonly<Record<string, JsonSchema>>;
}

function refitObject(value: Properties, shape: Shape): Refit {
  const known = propertiesOf(shape.schema, shape.rootSchema);
  const entries = Object.entries(value);
  const stays = ([name, inner]: readonly [string, unknown]): boolean => {
    if (shape.common.has(name)) return true;
    const schema = known[name];
    return schema?.const === undefined && schema !== undefined && fits(inner, schema, shape);
  };
  const isDiscriminator = (name: string): boolean => known[name]?.const !== undefined;
  const lost = entries.filter(
    (entry) => !stays(entry) && !isDiscriminator(entry[0]) && !isNothing(entry[1]),
  );
  const constants = Object.entries(known).flatMap(([name, schema]) =>
    schema.const === undefined ? [] : [[name, schema.const as unknown] as const],
  );
  const initial = isProperties(shape.initial) ? shape.initial : {};
  return {
    value: {
      ...initial,
      ...Object.fromEntries(constants),
      ...Object.fromEntries(entries.filter(stays)),
    },
    lost: lost.map(([name]) => name),
  };
}

/**
 * The value in a new shape: of an object the properties that fit it, with the constants that tell the
 * shape from others; of anything else the whole, if it fits.
 */
export function refit(value: unknown, shape: Shape): Refit {
  const { schema, initial } = shape;
  const isObject = schema.type === 'object' || schema.properties !== undefined || schema.allOf;
  if (isObject && (isProperties(value) || value === undefined)) {
    return refitObject(value ?? {}, shape);
  }
  if (value === undefined) return { value: initial ?? schema.const, lost: [] };
  if (fits(value, schema, shape)) return { value, lost: [] };
  return { value: initial ?? (schema.const as unknown), lost: isNothing(value) ? [] : [''] };
}
