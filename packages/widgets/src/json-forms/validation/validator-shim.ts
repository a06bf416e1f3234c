import type { ValidateFunction } from './error-object.js';
import type { Validator } from './validator.js';

/** Makes a validate function of a schema that nobody compiled beforehand; must not use eval. */
export type Interpreter = (schema: object) => ValidateFunction;

export interface ValidatorSources {
  /** Validators compiled at build time, by the schema itself or by its key. */
  readonly precompiled?: ReadonlyMap<object | string, ValidateFunction>;
  /** Key of a schema by its content, the one that the validators were compiled under. */
  readonly keyOf?: (schema: object) => string;
  readonly interpreter?: Interpreter;
}

/** A schema was neither compiled beforehand nor may it be interpreted. */
export class MissingValidatorError extends Error {
  readonly code = 'missing-validator';

  constructor(readonly schema: object) {
    super('No compiled validator for a schema, and no interpreter to stand in.');
  }
}

/**
 * The stand-in for AJV under a policy that forbids eval: what was compiled at build time comes
 * first, anything else goes to the interpreter.
 *
 * @throws MissingValidatorError from `compile` and `validate` when neither knows the schema.
 */
export function createValidatorShim(sources: ValidatorSources): Validator {
  const compiled = new WeakMap<object, ValidateFunction>();

  function find(schema: object): ValidateFunction {
    const { precompiled, keyOf, interpreter } = sources;
    const found =
      precompiled?.get(schema) ??
      (keyOf ? precompiled?.get(keyOf(schema)) : undefined) ??
      interpreter?.(schema);
    if (found === undefined) throw new MissingValidatorError(schema);
    return found;
  }

  function compile(schema: object): ValidateFunction {
    const known = compiled.get(schema);
    if (known) return known;
    const validate = find(schema);
    compiled.set(schema, validate);
    return validate;
  }

  return { compile, validate: (schema, data) => compile(schema)(data) };
}
