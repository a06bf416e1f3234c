import { createInterpreter, generalFormats } from '@semya/forms/interpreter';
import type { Interpreter } from './validator-shim.js';

/** Interprets any draft-07 schema with the formats of JSON Schema itself. */
export const interpret: Interpreter = createInterpreter(generalFormats);
