import type { Result } from '../contracts/problem.js';
import { isPossible, joinDate, splitDate, type CivilParts } from './day-number.js';
import { failure, success } from './outcome.js';

declare const civil: unique symbol;

/**
 * A day of the civil calendar, `YYYY-MM-DD`, without time or time zone. It is a plain string that
 * has been parsed: `parseCivilDate` and the functions of this folder are the only makers.
 */
export type CivilDate = string & { readonly [civil]: true };

/** A date outside these years is taken for a slip of the pen, not for a date of a case. */
const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

export const isPlausibleYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** Judges parts that were read from `text`, whatever its notation. */
export const dateFromParts = (
  parts: CivilParts | undefined,
  text: string,
  path: string,
): Result<CivilDate> => {
  if (!parts) return failure('date-shape', path, { value: text });
  if (!isPlausibleYear(parts.year)) {
    return failure('date-out-of-range', path, { value: text, from: FIRST_YEAR, to: LAST_YEAR });
  }
  if (!isPossible(parts)) return failure('date-impossible', path, { value: text });
  return success(joinDate(parts.year, parts.month, parts.day));
};

/**
 * Reads an ISO date.
 *
 * Problems: `date-shape` (not YYYY-MM-DD), `date-out-of-range` (outside 1900–2200),
 * `date-impossible` (2026-02-31). `path` says where the text stood.
 */
export const parseCivilDate = (text: string, path = ''): Result<CivilDate> =>
  dateFromParts(splitDate(text), text, path);

/** Whether a value out of data is a date that `parseCivilDate` would accept. */
export const isCivilDate = (value: unknown): value is CivilDate => {
  if (typeof value !== 'string') return false;
  const parts = splitDate(value);
  return parts !== undefined && isPlausibleYear(parts.year) && isPossible(parts);
};
