import type { JsonSchema, ValidateFunction } from '../contracts/document.js';
import { createInterpreter } from '../interpreter/interpreter.js';
import { FORMATS } from './formats.js';
import { liftErrors } from './lift-errors.js';
import { lowerSchema } from './lower-schema.js';

const interpretLowered = createInterpreter(FORMATS);

/**
 * A validator of a schema that arrives at run time: interpreted, so that no eval is needed, with
 * the errors that the precompiled one would give.
 *
 * @throws Error for a schema that is none
 */
export function interpret(schema: JsonSchema): ValidateFunction {
  return liftErrors(interpretLowered(lowerSchema(schema)), schema);
}
