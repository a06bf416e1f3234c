import type { Problem } from '../contracts/problem.js';

/** A problem that stops what it is about. */
export function problemAt(
  path: string,
  code: string,
  params: Problem['params'] = {},
  severity: Problem['severity'] = 'error',
): Problem {
  return { code, path, params, severity };
}

/** Appends segments to a JSON pointer, escaped by RFC 6901. */
export function pointer(base: string, ...segments: readonly (string | number)[]): string {
  return segments.reduce<string>(
    (path, segment) => `${path}/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    base,
  );
}
