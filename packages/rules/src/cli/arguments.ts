import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Problem, Result } from '../contracts/problem.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Keys and names that a command was called with. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly names: readonly string[];
}

/** Every command knows these. */
const COMMON: Options = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } };

/**
 * Reads the arguments of a command.
 * @returns `argument-unknown` or `argument-value` with the key, when one is not understood.
 */
export function readArguments(args: readonly string[], options: Options = {}): Result<Arguments> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...COMMON, ...options },
      allowPositionals: true,
      strict: true,
    });
    return {
      ok: true,
      value: { values: values as Arguments['values'], names: positionals },
      problems: [],
    };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return refuse('argument-unknown', keyIn(error));
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      return refuse('argument-value', keyIn(error));
    throw error;
  }
}

/** Node names the key in its message, in quotation marks. */
function keyIn(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return /'(-[^' ]*)/.exec(message)?.[1] ?? message;
}

function refuse(code: string, value: string): Result<never> & { readonly ok: false } {
  return { ok: false, problems: [argumentProblem(code, value)] };
}

export function argumentProblem(code: string, value: string): Problem {
  return { code, path: '', params: { value }, severity: 'error' };
}

/** A problem for each key or name that has to be given and is not. */
export function missingArguments(given: Readonly<Record<string, unknown>>): readonly Problem[] {
  return Object.entries(given)
    .filter(([, value]) => typeof value !== 'string')
    .map(([name]) => argumentProblem('argument-missing', name));
}
