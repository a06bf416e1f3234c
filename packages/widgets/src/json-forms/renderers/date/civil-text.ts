import { isCivilDate } from '@semya/rules/civil';
import type { Reading } from '../../field/typed-input.js';

const separated = /^(\d{1,2})[.,/\s-]+(\d{1,2})[.,/\s-]+(\d+)\s*(?:г\.?)?$/u;
const digits = /^(\d{2})(\d{2})(\d{4})$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

const two = (part: string): string => part.padStart(2, '0');

function partsOf(text: string): readonly [day: string, month: string, year: string] | undefined {
  const isoParts = iso.exec(text);
  if (isoParts) return [isoParts[3] ?? '', isoParts[2] ?? '', isoParts[1] ?? ''];
  const parts = separated.exec(text) ?? digits.exec(text);
  return parts ? [parts[1] ?? '', parts[2] ?? '', parts[3] ?? ''] : undefined;
}

/**
 * Reads a date as people type it: `5.3.2026`, `05/03/2026`, `05 03 2026`, `05032026`, or pasted as
 * `2026-03-05`. A year of two digits is refused: in births and in terms it would mean two things.
 *
 * Problems: `not-a-date`, `short-year`, `impossible-date`, `distant-year`.
 */
export function readDate(text: string): Reading {
  const parts = partsOf(text);
  if (!parts) return { problem: 'not-a-date' };
  const [day, month, year] = parts;
  if (year.length < 4) return { problem: 'short-year' };
  if (year.length > 4) return { problem: 'not-a-date' };
  const value = `${year}-${two(month)}-${two(day)}`;
  if (isCivilDate(value)) return { value };
  // A leap year in the middle of the range tells a wrong day from a wrong year.
  const possible = isCivilDate(`2000-${two(month)}-${two(day)}`) && !isCivilDate(`${year}-01-01`);
  return { problem: possible ? 'distant-year' : 'impossible-date' };
}

/** `2026-03-05` as it is written: `05.03.2026`. */
export function writeDate(value: unknown): string | undefined {
  const parts = typeof value === 'string' ? iso.exec(value) : null;
  return parts ? `${parts[3] ?? ''}.${parts[2] ?? ''}.${parts[1] ?? ''}` : undefined;
}

const clock = /^(\d{1,2})(?:[:.,\s-](\d{1,2}))?(?:[:.,](\d{1,2}))?$/;
const clockDigits = /^(\d{2})(\d{2})$/;

/**
 * Reads a time of day: `9:30`, `9.30`, `0930`, `9`. The value is `HH:MM`, with seconds only when
 * they were typed.
 *
 * Problems: `not-a-time`, `impossible-time`.
 */
export function readTime(text: string): Reading {
  const parts = clockDigits.exec(text) ?? clock.exec(text);
  if (!parts) return { problem: 'not-a-time' };
  const [, hours = '', minutes = '00', seconds] = parts;
  const possible = Number(hours) < 24 && Number(minutes) < 60 && Number(seconds ?? 0) < 60;
  if (!possible) return { problem: 'impossible-time' };
  return {
    value: [hours, minutes, ...(seconds === undefined ? [] : [seconds])].map(two).join(':'),
  };
}

/** A time of day as it is written: `09:30`, seconds left out when they are none. */
export function writeTime(value: unknown): string | undefined {
  const parts = typeof value === 'string' ? /^(\d\d):(\d\d)(?::(\d\d))?/.exec(value) : null;
  if (!parts) return undefined;
  const [, hours = '', minutes = '', seconds = '00'] = parts;
  return seconds === '00' ? `${hours}:${minutes}` : `${hours}:${minutes}:${seconds}`;
}

const moment = /^(.+?\d{4})[,\sT]+(\S.*)$/;

/**
 * Reads a date and a time of day: `05.03.2026 9:30`. JSON Schema's `date-time` needs an offset from
 * UTC, which the caller knows.
 *
 * Problems: those of the date and of the time.
 */
export function readMoment(text: string, offset: string): Reading {
  const parts = moment.exec(text);
  const date = readDate(parts?.[1] ?? text);
  if ('problem' in date) return date;
  const time = parts ? readTime(parts[2] ?? '') : { problem: 'not-a-time' };
  if ('problem' in time) return time;
  const clockTime = String(time.value);
  const full = clockTime.length === 5 ? `${clockTime}:00` : clockTime;
  return { value: `${String(date.value)}T${full}${offset}` };
}

/** A moment as it is written, in the offset that it was stored with. */
export function writeMoment(value: unknown): string | undefined {
  const [date, time] = typeof value === 'string' ? value.split('T') : [];
  const parts = [writeDate(date), writeTime(time)];
  return parts.includes(undefined) ? undefined : parts.join(' ');
}

/** The offset from UTC that a stored moment carries. */
export const offsetOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? /(Z|[+-]\d\d:\d\d)$/i.exec(value)?.[1] : undefined;
