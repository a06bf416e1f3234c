import type { SchemaObject } from './schema-locator.js';

type Params = Readonly<Record<string, unknown>>;
interface Finding {
  readonly schema: SchemaObject;
  readonly data: unknown;
}

const limit =
  (keyword: string, comparison?: string) =>
  ({ schema }: Finding): Params =>
    comparison === undefined ? { limit: schema[keyword] } : { comparison, limit: schema[keyword] };

const own =
  (keyword: string, name: string = keyword) =>
  ({ schema }: Finding): Params => ({ [name]: schema[keyword] });

function duplicates({ data }: Finding): Params {
  const rows = Array.isArray(data) ? data.map((row: unknown) => JSON.stringify(row)) : [];
  for (let i = rows.length - 1; i > 0; i -= 1) {
    const j = rows.lastIndexOf(rows[i] ?? '', i - 1);
    if (j >= 0) return { i, j };
  }
  return {};
}

/** AJV's `params` of the keywords whose params follow from the schema and the value alone. */
export const errorParams: Readonly<Record<string, (finding: Finding) => Params>> = {
  type: own('type'),
  const: own('const', 'allowedValue'),
  enum: own('enum', 'allowedValues'),
  format: own('format'),
  pattern: own('pattern'),
  multipleOf: own('multipleOf'),
  minimum: limit('minimum', '>='),
  maximum: limit('maximum', '<='),
  exclusiveMinimum: limit('exclusiveMinimum', '>'),
  exclusiveMaximum: limit('exclusiveMaximum', '<'),
  minLength: limit('minLength'),
  maxLength: limit('maxLength'),
  minItems: limit('minItems'),
  maxItems: limit('maxItems'),
  minProperties: limit('minProperties'),
  maxProperties: limit('maxProperties'),
  contains: () => ({ minContains: 1 }),
  uniqueItems: duplicates,
  not: () => ({}),
  anyOf: () => ({}),
  oneOf: () => ({ passingSchemas: null }),
};
