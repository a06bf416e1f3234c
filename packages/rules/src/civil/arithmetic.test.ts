import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dayOfWeek,
  daysBetween,
  endOfMonth,
  endOfWeek,
  fromDayNumber,
  monthOf,
  startOfMonth,
  startOfWeek,
  type CivilDate,
} from './index.js';

const day = (text: string) => text as CivilDate;
const plain = (date: CivilDate) => Temporal.PlainDate.from(date);
const dates = fc.integer({ min: -25_567, max: 84_371 }).map(fromDayNumber); // 1900–2200

describe('a month later is the same date or the last day of the month', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-10', 0, '2026-05-10'],
  ])('%s and %i months: %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});

describe('a year later', () => {
  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-02-28', 2, '2028-02-28'],
    ['2026-06-05', -100, '1926-06-05'],
  ])('%s and %i years: %s', (from, years, to) => {
    expect(addYears(day(from), years)).toBe(to);
  });
});

describe('agrees with Temporal', () => {
  it('on days added and counted', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(moved).toBe(plain(date).add({ days }).toString());
        expect(daysBetween(date, moved)).toBe(days);
      }),
    );
  });

  it('on months and years added', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        expect(addMonths(date, months)).toBe(plain(date).add({ months }).toString());
        const years = Math.trunc(months / 12);
        expect(addYears(date, years)).toBe(plain(date).add({ years }).toString());
      }),
    );
  });

  it('on weekdays, weeks, months and order', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const date = plain(a);
        expect(dayOfWeek(a)).toBe(date.dayOfWeek);
        expect(startOfWeek(a)).toBe(date.subtract({ days: date.dayOfWeek - 1 }).toString());
        expect(endOfWeek(a)).toBe(date.add({ days: 7 - date.dayOfWeek }).toString());
        expect(startOfMonth(a)).toBe(date.with({ day: 1 }).toString());
        expect(endOfMonth(a)).toBe(date.with({ day: date.daysInMonth }).toString());
        expect(monthOf(a)).toBe(date.toPlainYearMonth().toString());
        expect(compareDates(a, b)).toBe(Temporal.PlainDate.compare(date, plain(b)));
      }),
    );
  });
});

it.each([0.5, NaN, 1e9])('%d days or months are a mistake of the caller', (amount) => {
  expect(() => addDays(day('2026-01-01'), amount)).toThrow(RangeError);
  expect(() => addMonths(day('2026-01-01'), amount)).toThrow(RangeError);
});

it('there is no month before the year 0000', () => {
  expect(() => addMonths(day('0000-01-01'), -1)).toThrow(RangeError);
});
