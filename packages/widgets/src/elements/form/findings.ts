import type { Finding } from '@semya/forms';
import type { ErrorObject } from '../../json-forms/validation/error-object.js';

/** Findings of the document's own checks in the shape in which the form shows errors beside fields. */
export function asFieldErrors(findings: readonly Finding[]): readonly ErrorObject[] {
  return findings
    .filter(({ severity, code }) => severity === 'error' && code === 'check')
    .map(({ path, code, message, params }) => ({
      keyword: code,
      instancePath: path,
      schemaPath: '',
      params,
      message,
    }));
}

/** Findings to think about that do not stop the document. */
export function warningsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'warning');
}
