import type { Json } from '@semya/rules';
import { visibleData, type CompiledDocument } from '@semya/forms';
import type { ErrorObject, ValidateFunction } from '../../json-forms/validation/error-object.js';
import type { Validator } from '../../json-forms/validation/validator.js';

/**
 * A validator of a document that is silent about answers which do not apply now, for instance rows
 * of an inspection that was refused: they are kept in the record, and nobody could go to them.
 */
export function applicableOnly(validator: Validator, document: CompiledDocument): Validator {
  const wrapped = new WeakMap<object, ValidateFunction>();
  const compile = (schema: object): ValidateFunction => {
    const inner = validator.compile(schema);
    if (schema !== document.schema) return inner;
    const known = wrapped.get(schema);
    if (known) return known;
    const validate: ValidateFunction = (data) => {
      const errors = inner(data) ? [] : applicable(inner.errors ?? [], document, data);
      validate.errors = errors.length === 0 ? null : errors;
      return errors.length === 0;
    };
    wrapped.set(schema, validate);
    return validate;
  };
  return { compile, validate: (schema, data) => compile(schema)(data) };
}

function applicable(
  errors: readonly ErrorObject[],
  document: CompiledDocument,
  data: unknown,
): readonly ErrorObject[] {
  // What is missing at the root is required only where it is visible: the schema itself says so.
  if (errors.every(({ instancePath }) => instancePath === '') || !isRecord(data)) return errors;
  const hidden = visibleData(document, data).notApplicable;
  return errors.filter(
    ({ instancePath }) =>
      !hidden.some((place) => instancePath === place || instancePath.startsWith(`${place}/`)),
  );
}

const isRecord = (data: unknown): data is Readonly<Record<string, Json>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
