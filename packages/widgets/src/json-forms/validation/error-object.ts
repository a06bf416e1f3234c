import type { JsonFormsCore } from '@jsonforms/core';

/** One finding in AJV's shape, whoever made it: a compiled validator, the interpreter, the host. */
export interface ErrorObject {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly schema?: unknown;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** A compiled schema, as AJV makes it: the last run's findings stay on the function. */
export interface ValidateFunction {
  (data: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

type JsonFormsErrors = NonNullable<JsonFormsCore['errors']>;

/** The same findings under the type that JSON Forms' core asks for. */
export const asJsonFormsErrors = (errors: readonly ErrorObject[]): JsonFormsErrors =>
  errors as unknown as JsonFormsErrors;

/** The findings that JSON Forms' core holds, read-only. */
export const fromJsonFormsErrors = (errors: JsonFormsErrors): readonly ErrorObject[] => errors;
