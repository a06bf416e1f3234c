import type { Problem, Result } from '../contracts/problem.js';

export const problem = (code: string, path: string, params: Problem['params']): Problem => ({
  code,
  path,
  params,
  severity: 'error',
});

export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value, problems: [] });

export const failure = (
  code: string,
  path: string,
  params: Problem['params'],
): Result<never> & { readonly ok: false } => ({
  ok: false,
  problems: [problem(code, path, params)],
});
