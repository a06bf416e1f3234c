import type { SchemaError } from '../contracts/document.js';

/** How a broken keyword of a schema is called when speaking to people. */
const CODES: Readonly<Record<string, string>> = {
  required: 'required',
  type: 'wrong-type',
  format: 'wrong-format',
  pattern: 'wrong-format',
  oneOf: 'unknown-option',
  anyOf: 'unknown-option',
  enum: 'unknown-option',
  const: 'unknown-option',
  minLength: 'too-short',
  maxLength: 'too-long',
  minimum: 'too-small',
  exclusiveMinimum: 'too-small',
  maximum: 'too-large',
  exclusiveMaximum: 'too-large',
  multipleOf: 'wrong-format',
  minItems: 'too-few-rows',
  maxItems: 'too-many-rows',
  uniqueItems: 'repeated',
  additionalProperties: 'unknown-field',
};

export const codeOf = ({ keyword }: SchemaError): string => CODES[keyword] ?? 'not-allowed';

/** Findings that only say that something is not there yet; a draft may be incomplete. */
const INCOMPLETENESS: ReadonlySet<string> = new Set(['required', 'too-few-rows', 'too-short']);

export const isIncompleteness = (code: string): boolean => INCOMPLETENESS.has(code);
