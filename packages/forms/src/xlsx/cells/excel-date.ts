import { isCivilDate, toDayNumber } from '@semya/rules/civil';

/** 1970-01-01 as Excel counts days. */
const DAY_1970 = 25_569;
/** Excel has a day that never was, 29 February 1900: earlier dates are off by one. */
const FIRST_DATE = '1900-03-01';
const MINUTES_IN_DAY = 24 * 60;
const SECONDS_IN_DAY = MINUTES_IN_DAY * 60;

/** A civil date as the day that Excel counts; undefined for what Excel cannot date. */
export const excelDay = (date: unknown): number | undefined =>
  isCivilDate(date) && date >= FIRST_DATE ? toDayNumber(date) + DAY_1970 : undefined;

/** A time of day as the share of a day. */
export const excelTime = (time: unknown): number | undefined => {
  const [, hours, minutes, seconds = '0'] =
    typeof time === 'string' ? (/^(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(time) ?? []) : [];
  if (hours === undefined || minutes === undefined) return undefined;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_IN_DAY;
};

/** The civil date of a day of Excel that was read as UTC; undefined when it has a time of day. */
export const civilDateOf = (day: Date): string | undefined => {
  const [date = '', time] = Number.isNaN(day.getTime()) ? [] : day.toISOString().split('T');
  return time === '00:00:00.000Z' && isCivilDate(date) ? date : undefined;
};

/** The time of day, to the second; Excel's share of a day may be off by a few milliseconds. */
export const timeOf = (day: Date): string | undefined => {
  if (Number.isNaN(day.getTime())) return undefined;
  const rounded = new Date(Math.round(day.getTime() / 1000) * 1000);
  const text = rounded.toISOString().slice(11, 19);
  return text.endsWith(':00') ? text.slice(0, 5) : text;
};
