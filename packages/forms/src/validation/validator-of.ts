import type { CompiledDocument, JsonSchema, ValidateFunction } from '../contracts/document.js';
import { interpret } from './interpret.js';
import { schemaKey } from './schema-key.js';

const interpreted = new WeakMap<JsonSchema, ValidateFunction>();

/** The validator of a schema of a document: compiled at build, or interpreted when it came later. */
export function validatorOf(document: CompiledDocument, schema: JsonSchema): ValidateFunction {
  const compiled = document.validators.get(schemaKey(schema));
  if (compiled !== undefined) return compiled;
  const known = interpreted.get(schema);
  if (known !== undefined) return known;
  const validate = interpret(schema);
  interpreted.set(schema, validate);
  return validate;
}
