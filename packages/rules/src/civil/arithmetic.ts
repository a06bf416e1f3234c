import type { CivilDate } from './civil-date.js';
import {
  dayNumberOf,
  daysInMonth,
  fromDayNumber,
  joinDate,
  partsOf,
  toDayNumber,
} from './day-number.js';

/** Order for `sort`: negative when `a` is earlier. */
export const compareDates = (a: CivilDate, b: CivilDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  toDayNumber(to) - toDayNumber(from);

/** @throws RangeError for a fraction and outside the years 0000–9999. */
export const addDays = (date: CivilDate, days: number): CivilDate =>
  fromDayNumber(toDayNumber(date) + days);

/**
 * The same date of another month, or the last day of the month where it has no such date
 * (ГК РФ ст. 192 п. 3): 2026-01-31 and one month is 2026-02-28.
 * @throws RangeError for a fraction and outside the years 0000–9999.
 */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  if (!Number.isInteger(index) || toYear < 0 || toYear > 9999) {
    throw new RangeError(`Not a month of the years 0000–9999: ${date} and ${months} months`);
  }
  return joinDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
};

/** The same month and date of another year (ГК РФ ст. 192 п. 1); 29 February becomes 28 February. */
export const addYears = (date: CivilDate, years: number): CivilDate => addMonths(date, years * 12);

/** ISO number of the weekday: 1 is Monday, 7 is Sunday. */
export const dayOfWeek = (date: CivilDate): number => weekdayOf(toDayNumber(date));

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (dayNumber: number): number => ((((dayNumber + 3) % 7) + 7) % 7) + 1;

/** `2026-06-05` is in `2026-06`. */
export const monthOf = (date: CivilDate): string => date.slice(0, 7);

export const startOfMonth = (date: CivilDate): CivilDate => {
  const { year, month } = partsOf(date);
  return joinDate(year, month, 1);
};

export const endOfMonth = (date: CivilDate): CivilDate => {
  const { year, month } = partsOf(date);
  return joinDate(year, month, daysInMonth(year, month));
};

/** Monday of the date's week. */
export const startOfWeek = (date: CivilDate): CivilDate => {
  const day = dayNumberOf(partsOf(date));
  return fromDayNumber(day - weekdayOf(day) + 1);
};

/** Sunday of the date's week. */
export const endOfWeek = (date: CivilDate): CivilDate => addDays(startOfWeek(date), 6);
