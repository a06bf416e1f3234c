import type { Result } from '../contracts/problem.js';
import { argumentProblem, type Arguments } from './arguments.js';

/**
 * A whole number given to a key, or the one that counts without it.
 * @returns `argument-number` when something else was given.
 */
export function readNumber(
  { values }: Arguments,
  key: string,
  otherwise: number,
  least = 0,
): Result<number> {
  const text = values[key];
  if (typeof text !== 'string') return { ok: true, value: otherwise, problems: [] };
  const value = /^-?\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (value >= least) return { ok: true, value, problems: [] };
  return { ok: false, problems: [argumentProblem('argument-number', `--${key} ${text}`)] };
}
