import type { JsonFormsCore } from '@jsonforms/core';
import type {
  Check,
  CompiledDocument,
  JsonSchema,
  ValidateFunction,
} from '../contracts/document.js';
import { codeOf, isIncompleteness } from '../validation/finding-codes.js';
import { validatorOf } from '../validation/validator-of.js';
import { missingFields } from './missing-groups.js';
import { shownSchema } from './shown-schema.js';

/** What JSON Forms asks of AJV. */
export type AjvLike = NonNullable<JsonFormsCore['ajv']>;

type Strength = Check['strength'];

/**
 * JSON Forms' AJV, answered by the validators that were compiled at build time: nothing is compiled
 * in the page. Conditions of rules and parts of the schema find theirs by their content. In a draft
 * nothing is said of what is merely missing.
 */
export function validatorsOf(document: CompiledDocument, strength: Strength): AjvLike {
  const shown = shownSchema(document.schema);
  const whole = validatorOf(document, document.schema);
  const root = ofFields(whole, strength);
  const find = (schema: JsonSchema): ValidateFunction =>
    schema === shown ? root : validatorOf(document, schema);
  const answers = {
    compile: find,
    validate: (schema: JsonSchema, data: unknown) => find(schema)(data),
  };
  return answers as unknown as AjvLike;
}

/** The validator of a record for a form that shows fields, not groups. */
function ofFields(validate: ValidateFunction, strength: Strength): ValidateFunction {
  const ofForm: ValidateFunction = (data) => {
    const found = validate(data) ? [] : missingFields(validate.errors ?? []);
    const errors = found.filter(
      (error) => strength === 'final' || !isIncompleteness(codeOf(error)),
    );
    ofForm.errors = errors.length === 0 ? null : errors;
    return errors.length === 0;
  };
  return ofForm;
}
