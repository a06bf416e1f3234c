export type { Formats, SchemaInterpreter } from './check.js';
export { generalFormats } from './general-formats.js';
export { createInterpreter } from './interpreter.js';
export { keysOf, valueAt } from '../documents/pointer.js';
