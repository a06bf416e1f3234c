import type { JsonFormsCore } from '@jsonforms/core';
import type { ValidateFunction } from './error-object.js';

type Ajv = NonNullable<JsonFormsCore['ajv']>;

/**
 * All that JSON Forms' core asks of AJV. The core compiles the form's schema and each branch of a
 * combinator, and validates the conditions of rules; it never gets an AJV of its own from us.
 */
export interface Validator {
  compile(schema: object): ValidateFunction;
  validate(schema: object, data: unknown): boolean;
}

/** The validator under the type that JSON Forms' core asks for. */
export const asAjv = (validator: Validator): Ajv => validator as unknown as Ajv;

/** The validator that JSON Forms' core holds. */
export const fromAjv = (ajv: Ajv): Validator => ajv;
