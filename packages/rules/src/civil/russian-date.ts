import type { Result } from '../contracts/problem.js';
import { longDate } from '../locale/ru-civil.js';
import { dateFromParts, type CivilDate } from './civil-date.js';
import { partsOf } from './day-number.js';

const DOTTED = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/;

/**
 * Reads a date as people write it, `05.06.2026` or `5.6.2026`; a year needs its four digits.
 * Problems as in `parseCivilDate`.
 */
export const parseRussianDate = (text: string, path = ''): Result<CivilDate> => {
  const match = DOTTED.exec(text);
  const parts = match && { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) };
  return dateFromParts(parts ?? undefined, text, path);
};

/** `05.06.2026` */
export const formatRussianDate = (date: CivilDate): string => {
  partsOf(date);
  return `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
};

/** `5 июня 2026 г.`, with non-breaking spaces after the day and the year. */
export const formatRussianDateLong = (date: CivilDate): string => {
  const { year, month, day } = partsOf(date);
  return longDate(year, month, day);
};
