import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  formatRussianDate,
  formatRussianDateLong,
  fromDayNumber,
  isCivilDate,
  parseCivilDate,
  parseRussianDate,
  toDayNumber,
  type CivilDate,
} from './index.js';

const day = (text: string) => text as CivilDate;
const codeOf = (result: ReturnType<typeof parseCivilDate>) =>
  result.ok ? undefined : result.problems.map((problem) => problem.code).join();

const isoDates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('a date is read', () => {
  it.each(['1900-01-01', '2000-02-29', '2024-02-29', '2026-12-31', '2200-12-31'])('%s', (text) => {
    expect(parseCivilDate(text)).toEqual({ ok: true, value: text, problems: [] });
    expect(isCivilDate(text)).toBe(true);
  });
});

describe('a text that is no date is named by its fault', () => {
  it.each([
    ['2026-02-31', 'date-impossible'],
    ['2026-02-29', 'date-impossible'],
    ['1900-02-29', 'date-impossible'],
    ['2026-04-31', 'date-impossible'],
    ['2026-00-10', 'date-impossible'],
    ['2026-13-01', 'date-impossible'],
    ['2026-01-00', 'date-impossible'],
    ['1899-12-31', 'date-out-of-range'],
    ['2201-01-01', 'date-out-of-range'],
    ['', 'date-shape'],
    ['2026-1-5', 'date-shape'],
    ['2026/01/05', 'date-shape'],
    ['2026-01-05T00:00', 'date-shape'],
    [' 2026-01-05', 'date-shape'],
    ['2026-01-0x', 'date-shape'],
    ['-026-01-05', 'date-shape'],
    ['２０２６-01-05', 'date-shape'],
  ])('%j: %s', (text, code) => {
    expect(codeOf(parseCivilDate(text))).toBe(code);
    expect(isCivilDate(text)).toBe(false);
  });

  it('says where the text stood and what it was', () => {
    expect(parseCivilDate('2026-02-31', '/events/0/on')).toEqual({
      ok: false,
      problems: [
        {
          code: 'date-impossible',
          path: '/events/0/on',
          params: { value: '2026-02-31' },
          severity: 'error',
        },
      ],
    });
  });

  it('no value but a string is a date', () => {
    for (const value of [undefined, null, 20260105, {}, ['2026-01-05']]) {
      expect(isCivilDate(value)).toBe(false);
    }
  });
});

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2026-01-01', 20_454],
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (date, number) => {
    expect(toDayNumber(day(date))).toBe(number);
    expect(fromDayNumber(number)).toBe(date);
  });

  it('count as Temporal counts, from 1900 to 2200 and back', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    fc.assert(
      fc.property(isoDates, (date) => {
        const number = epoch.until(date, { largestUnit: 'days' }).days;
        expect(toDayNumber(date)).toBe(number);
        expect(fromDayNumber(number)).toBe(date);
      }),
    );
  });

  it('name every day from 1899 to 2201 in its turn', () => {
    const leap = (year: number) => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
    const lengths = (year: number) => [
      31,
      leap(year) ? 29 : 28,
      31,
      30,
      31,
      30,
      31,
      31,
      30,
      31,
      30,
      31,
    ];
    const pad = (value: number) => String(value).padStart(2, '0');
    let number = toDayNumber(day('1899-01-01'));
    const wrong: string[] = [];
    for (let year = 1899; year <= 2201; year++) {
      lengths(year).forEach((length, month) => {
        for (let date = 1; date <= length; date++, number++) {
          const text = `${year}-${pad(month + 1)}-${pad(date)}`;
          if (fromDayNumber(number) !== text || toDayNumber(day(text)) !== number) wrong.push(text);
        }
      });
    }
    expect(wrong).toEqual([]);
  });

  it.each([0.5, NaN, Infinity, -719_529, 2_932_897])(
    '%d is no day: a mistake of the caller',
    (number) => {
      expect(() => fromDayNumber(number)).toThrow(RangeError);
    },
  );

  it.each(['2026-02-30', 'yesterday'])(
    '%s was cast, not parsed: a mistake of the caller',
    (text) => {
      expect(() => toDayNumber(day(text))).toThrow(RangeError);
    },
  );
});

describe('dates as Russians write them', () => {
  it.each([
    ['05.06.2026', '2026-06-05'],
    ['5.6.2026', '2026-06-05'],
    [' 29.02.2024 ', '2024-02-29'],
  ])('%j is read as %s', (text, date) => {
    expect(parseRussianDate(text)).toEqual({ ok: true, value: date, problems: [] });
  });

  it.each([
    ['31.02.2026', 'date-impossible'],
    ['06.31.2026', 'date-impossible'],
    ['05.06.26', 'date-shape'],
    ['2026-06-05', 'date-shape'],
    ['05/06/2026', 'date-shape'],
    ['05.06.1026', 'date-out-of-range'],
  ])('%j is refused: %s', (text, code) => {
    expect(codeOf(parseRussianDate(text, '/birthDate'))).toBe(code);
  });

  it('are written short, and long with spaces that do not break', () => {
    expect(formatRussianDate(day('2026-06-05'))).toBe('05.06.2026');
    expect(formatRussianDateLong(day('2026-06-05'))).toBe('5\u00a0июня 2026\u00a0г.');
    expect(formatRussianDateLong(day('2027-01-31'))).toBe('31\u00a0января 2027\u00a0г.');
    expect(formatRussianDateLong(day('2027-12-01'))).toBe('1\u00a0декабря 2027\u00a0г.');
  });

  it('come back the same', () => {
    fc.assert(
      fc.property(isoDates, (date) => {
        expect(parseRussianDate(formatRussianDate(date))).toMatchObject({ value: date });
      }),
    );
  });
});
