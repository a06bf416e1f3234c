import type { ErrorObject } from 'ajv';
import type { Problem } from '../../contracts/problem.js';

/** Keywords that only sum up what other findings say. */
const WRAPPERS = new Set(['if', 'allOf', 'propertyNames']);

/** AJV's findings as problems of ours, each at the pointer a person would look at. */
export function problemsOf(errors: readonly ErrorObject[]): readonly Problem[] {
  return errors
    .filter(
      ({ keyword, schemaPath }) => !WRAPPERS.has(keyword) && !/\/anyOf\/\d+\//.test(schemaPath),
    )
    .map(problemOf);
}

function problemOf({ keyword, instancePath, params, propertyName }: ErrorObject): Problem {
  const found = params as Readonly<Record<string, unknown>>;
  const at = (code: string, problemParams: Problem['params'] = {}, key?: string): Problem => ({
    code,
    path: key === undefined ? instancePath : `${instancePath}/${escape(key)}`,
    params: problemParams,
    severity: 'error',
  });
  if (propertyName !== undefined) return at('schema-key', { value: propertyName }, propertyName);
  switch (keyword) {
    case 'required':
      return at('schema-required', { value: String(found.missingProperty) });
    case 'additionalProperties':
      return at(
        'schema-unknown-key',
        { value: String(found.additionalProperty) },
        String(found.additionalProperty),
      );
    case 'false schema':
      return at('schema-not-allowed');
    case 'type':
      return at('schema-type', { expected: String(found.type) });
    case 'enum':
      return at('schema-enum', {
        expected: (found.allowedValues as readonly unknown[]).join(', '),
      });
    case 'const':
      return at('schema-const', { expected: JSON.stringify(found.allowedValue) });
    case 'format':
      return at(`schema-format-${String(found.format)}`);
    case 'pattern':
      return at('schema-pattern', { expected: String(found.pattern) });
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return at('schema-empty');
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return at('schema-range', { expected: `${String(found.comparison)} ${String(found.limit)}` });
    default:
      return at('schema-shape', { keyword });
  }
}

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
