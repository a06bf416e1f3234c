import type { Problem, Result } from '@semya/rules/conditions';

/** A problem of a document's own files or of a patch to them. */
export const problem = (
  code: string,
  path: string,
  params: Problem['params'] = {},
  severity: Problem['severity'] = 'error',
): Problem => ({ code, path, params, severity });

export const success = <Value>(value: Value, problems: readonly Problem[] = []): Result<Value> => ({
  ok: true,
  value,
  problems,
});

export const failure = <Value>(...problems: readonly Problem[]): Result<Value> => ({
  ok: false,
  problems,
});

export const unknownDocument = (id: string): Problem =>
  problem('document-unknown', '', { document: id });
