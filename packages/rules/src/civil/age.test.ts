import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, ageInMonths, ageInYears, fromDayNumber, type CivilDate } from './index.js';

const day = (text: string) => text as CivilDate;
const dates = fc.integer({ min: -25_567, max: 84_371 }).map(fromDayNumber); // 1900–2200

describe('age is reached on the birthday', () => {
  it.each([
    ['2010-06-05', '2028-06-04', 17],
    ['2010-06-05', '2028-06-05', 18],
    ['2023-11-23', '2026-11-22', 2],
    ['2023-11-23', '2026-11-23', 3],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2027-11-22', 0],
    ['2026-12-31', '2027-01-01', 0],
  ])('born %s, on %s: %i', (birth, asOf, years) => {
    expect(ageInYears(day(birth), day(asOf))).toBe(years);
  });
});

describe('born on 29 February, a year is full on 29 February, in a common year on 1 March', () => {
  it.each([
    ['2026-02-28', 17],
    ['2026-03-01', 18],
    ['2028-02-28', 19],
    ['2028-02-29', 20],
  ])('on %s: %i', (asOf, years) => {
    expect(ageInYears(day('2008-02-29'), day(asOf))).toBe(years);
  });
});

describe('age in months', () => {
  it.each([
    ['2026-01-15', '2026-02-14', 0],
    ['2026-01-15', '2026-02-15', 1],
    ['2026-01-31', '2026-02-28', 0],
    ['2026-01-31', '2026-03-01', 1],
    ['2026-01-31', '2026-03-31', 2],
    ['2023-06-05', '2026-06-04', 35],
  ])('born %s, on %s: %i', (birth, asOf, months) => {
    expect(ageInMonths(day(birth), day(asOf))).toBe(months);
  });
});

describe('before birth', () => {
  it('age is negative', () => {
    expect(ageInYears(day('2026-01-10'), day('2026-01-09'))).toBe(-1);
    expect(ageInMonths(day('2026-01-10'), day('2026-01-09'))).toBe(-1);
  });
});

describe('always', () => {
  it('agrees with Temporal on full years and months lived', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const [birth, asOf] = a < b ? [a, b] : [b, a];
        const lived = (largestUnit: 'years' | 'months') =>
          Temporal.PlainDate.from(birth).until(asOf, { largestUnit })[largestUnit];
        expect(ageInYears(birth, asOf)).toBe(lived('years'));
        expect(ageInMonths(birth, asOf)).toBe(lived('months'));
      }),
    );
  });

  it('never falls, and grows by one at most from one day to the next', () => {
    fc.assert(
      fc.property(dates, dates, (birth, asOf) => {
        const grown = ageInYears(birth, addDays(asOf, 1)) - ageInYears(birth, asOf);
        expect([0, 1]).toContain(grown);
      }),
    );
  });
});
