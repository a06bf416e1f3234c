import type { CivilDate } from './civil-date.js';

const DAYS_IN_ERA = 146_097;
const DAYS_BEFORE_1970 = 719_468;
const FIRST_DAY = -719_528; // 0000-01-01
const LAST_DAY = 2_932_896; // 9999-12-31

/** A date taken apart; `month` and `day` count from 1. */
export interface CivilParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);

/** NaN unless all the characters are decimal digits. */
const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
  }
  return value;
};

/** Splits `YYYY-MM-DD` without asking whether such a day exists; undefined for any other shape. */
export const splitDate = (text: string): CivilParts | undefined => {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return text.length === 10 && text[4] === '-' && text[7] === '-' && year + month + day >= 0
    ? { year, month, day }
    : undefined;
};

export const isPossible = ({ year, month, day }: CivilParts): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/**
 * Parts of a date that was parsed before.
 * @throws RangeError for a text that is no date: it was cast to CivilDate instead of parsed.
 */
export const partsOf = (date: CivilDate): CivilParts => {
  const parts = splitDate(date);
  if (!parts || !isPossible(parts)) throw new RangeError(`Not a civil date: ${date}`);
  return parts;
};

export const joinDate = (year: number, month: number, day: number): CivilDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CivilDate;

/** The years are counted from March, so that the leap day is the last of its year (H. Hinnant). */
export const dayNumberOf = ({ year, month, day }: CivilParts): number => {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_BEFORE_1970;
};

/** Days since 1970-01-01 in the proleptic Gregorian calendar; earlier dates are negative. */
export const toDayNumber = (date: CivilDate): number => dayNumberOf(partsOf(date));

/**
 * Parts of a day number.
 * @throws RangeError for a fraction and outside the years 0000–9999.
 */
export const partsOfDay = (dayNumber: number): CivilParts => {
  if (!Number.isInteger(dayNumber) || dayNumber < FIRST_DAY || dayNumber > LAST_DAY) {
    throw new RangeError(`Not a day of the years 0000–9999: ${dayNumber}`);
  }
  const sinceEra = dayNumber + DAYS_BEFORE_1970;
  const era = Math.floor(sinceEra / DAYS_IN_ERA);
  const dayOfEra = sinceEra - era * DAYS_IN_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
};

/**
 * The date of a day number: `fromDayNumber(20_454) //=> '2026-01-01'`.
 * @throws RangeError for a fraction and outside the years 0000–9999.
 */
export const fromDayNumber = (dayNumber: number): CivilDate => {
  const { year, month, day } = partsOfDay(dayNumber);
  return joinDate(year, month, day);
};
