import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import russia from '../../calendars/russia.json';
import type { TermUnit } from '../contracts/regulation.js';
import {
  addDays,
  addMonths,
  createCalendar,
  fromDayNumber,
  termEnd,
  termStart,
  type CalendarData,
  type CivilDate,
  type TermEnd,
  type TermRequest,
} from './index.js';

const data = russia as CalendarData;
const calendar = createCalendar(data);
const day = (text: string) => text as CivilDate;

const end = (request: TermRequest, using = calendar): TermEnd => {
  const result = termEnd(request, using);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe('a term in working days', () => {
  it.each([
    // over the weekend
    ['2026-11-20', 1, '2026-11-23', '2026-11-23'],
    // an event on a day off: day one is the first working day after it
    ['2026-11-21', 1, '2026-11-23', '2026-11-23'],
    // the case of every regulation: five and ten working days from information received
    ['2026-11-23', 5, '2026-11-24', '2026-11-30'],
    ['2026-11-23', 10, '2026-11-24', '2026-12-07'],
    // over New Year: 31 December is moved off, 1–10 January are holidays and days off
    ['2026-12-28', 3, '2026-12-29', '2027-01-11'],
    ['2025-12-29', 3, '2025-12-30', '2026-01-13'],
    ['2024-12-27', 3, '2024-12-28', '2025-01-10'],
    // over the May holidays
    ['2026-04-30', 5, '2026-05-04', '2026-05-08'],
    ['2026-04-30', 6, '2026-05-04', '2026-05-12'],
    ['2024-04-26', 2, '2024-04-27', '2024-05-02'],
    ['2025-04-30', 10, '2025-05-05', '2025-05-20'],
  ])('%s, %i days: from %s to %s', (from, amount, first, last) => {
    expect(end({ from, amount, unit: 'working-day' })).toMatchObject({
      first,
      last,
      unshifted: last,
      shifted: false,
      counted: amount,
    });
  });

  it('says which days it did not count', () => {
    const { passedOver } = end({ from: '2026-04-30', amount: 6, unit: 'working-day' });
    expect(passedOver).toEqual([
      { date: '2026-05-01', kind: 'holiday', name: 'Праздник Весны и Труда' },
      { date: '2026-05-02', kind: 'weekend' },
      { date: '2026-05-03', kind: 'weekend' },
      { date: '2026-05-09', kind: 'holiday', name: 'День Победы' },
      { date: '2026-05-10', kind: 'weekend' },
      { date: '2026-05-11', kind: 'transferred-day-off' },
    ]);
  });
});

describe('a term in calendar days, weeks, months or years ends on a working day', () => {
  it.each<[string, number, TermUnit, string, string]>([
    ['2026-11-23', 3, 'calendar-day', '2026-11-26', '2026-11-26'],
    ['2026-11-23', 5, 'calendar-day', '2026-11-28', '2026-11-30'],
    ['2026-04-29', 10, 'calendar-day', '2026-05-09', '2026-05-12'],
    ['2026-12-22', 10, 'calendar-day', '2027-01-01', '2027-01-11'],
    ['2024-04-17', 10, 'calendar-day', '2024-04-27', '2024-04-27'],
    ['2026-11-23', 2, 'week', '2026-12-07', '2026-12-07'],
    ['2026-10-28', 1, 'week', '2026-11-04', '2026-11-05'],
    ['2026-01-31', 1, 'month', '2026-02-28', '2026-03-02'],
    ['2026-05-31', 1, 'month', '2026-06-30', '2026-06-30'],
    ['2026-08-23', 3, 'month', '2026-11-23', '2026-11-23'],
    ['2024-02-29', 1, 'year', '2025-02-28', '2025-02-28'],
    ['2024-02-29', 4, 'year', '2028-02-29', '2028-02-29'],
    ['2026-01-01', 1, 'year', '2027-01-01', '2027-01-11'],
  ])('%s, %i %s: %s, so %s', (from, amount, unit, unshifted, last) => {
    expect(end({ from, amount, unit })).toMatchObject({
      first: addDays(day(from), 1),
      unshifted,
      last,
      shifted: unshifted !== last,
    });
  });

  it('unless the last day is not to be moved', () => {
    const term = end({ from: '2026-04-29', amount: 10, unit: 'calendar-day', shift: false });
    expect(term).toMatchObject({ last: '2026-05-09', shifted: false, passedOver: [] });
  });

  it('counts its calendar days, and says over which days the end was moved', () => {
    const term = end({ from: '2026-01-31', amount: 1, unit: 'month' });
    expect(term.counted).toBe(28);
    expect(term.passedOver).toEqual([
      { date: '2026-02-28', kind: 'weekend' },
      { date: '2026-03-01', kind: 'weekend' },
    ]);
  });
});

describe('spring 2020', () => {
  const term = { from: '2020-03-27', amount: 10, unit: 'working-day' } as const;

  it('by the Supreme Court the declared days count', () => {
    expect(end(term).last).toBe('2020-04-10');
    expect(end({ from: '2020-03-27', amount: 10, unit: 'calendar-day' }).last).toBe('2020-04-06');
  });

  it('a calendar may be told otherwise', () => {
    const strict = createCalendar(data, { presidentialDays: 'non-working' });
    expect(end(term, strict).last).toBe('2020-05-25');
    expect(end({ from: '2020-03-27', amount: 10, unit: 'calendar-day' }, strict).last).toBe(
      '2020-05-12',
    );
  });
});

describe('a term is provisional when a day that matters has no decree yet', () => {
  it.each<[string, number, TermUnit, boolean]>([
    ['2027-12-20', 5, 'working-day', false],
    ['2027-12-27', 5, 'working-day', true],
    ['2027-12-30', 1, 'working-day', true],
    ['2027-11-30', 1, 'month', false],
    ['2027-12-01', 1, 'month', true],
    // ends on Friday 31 December 2027, moved off: the day it moves to is in 2028
    ['2027-12-21', 10, 'calendar-day', true],
    ['2014-12-25', 1, 'working-day', true],
    ['2014-12-01', 2, 'month', false],
    ['2026-11-23', 50, 'year', true],
  ])('%s, %i %s: %j', (from, amount, unit, provisional) => {
    expect(end({ from, amount, unit }).provisional).toBe(provisional);
  });

  it('a year without a decree in the middle of a long term is not stepped over', () => {
    const years = Object.entries(data.years).filter(([year]) => year !== '2017');
    const gap = createCalendar({ ...data, years: Object.fromEntries(years) });
    const term = { from: '2016-12-30', amount: 260, unit: 'working-day' } as const;
    expect(end(term, gap)).toMatchObject({ last: '2018-01-23', provisional: true });
    expect(end(term).provisional).toBe(false);
  });

  it('an end that is not moved asks no calendar', () => {
    const term = end({ from: '2027-12-01', amount: 1, unit: 'month', shift: false });
    expect(term.provisional).toBe(false);
  });
});

describe('day one of a term', () => {
  it.each<[string, TermUnit, string]>([
    ['2026-11-20', 'calendar-day', '2026-11-21'],
    ['2026-11-20', 'month', '2026-11-21'],
    ['2026-11-20', 'working-day', '2026-11-23'],
    ['2026-12-30', 'working-day', '2027-01-11'],
  ])('%s, %s: %s', (from, unit, first) => {
    expect(termStart({ from, unit }, calendar)).toMatchObject({ ok: true, value: first });
  });

  it('of no date is a problem', () => {
    expect(termStart({ from: '2026-02-30', unit: 'month' }, calendar)).toMatchObject({
      ok: false,
      problems: [{ code: 'date-impossible', path: '/from' }],
    });
  });
});

it('a term of a hundred years is the longest', () => {
  expect(end({ from: '2026-11-23', amount: 100, unit: 'year' }).last).toBe('2126-11-25');
});

describe('bad data is answered with a problem', () => {
  const good: TermRequest = { from: '2026-11-23', amount: 10, unit: 'working-day' };
  it.each<[string, Partial<Record<keyof TermRequest, unknown>>, string, string]>([
    ['nothing', { amount: 0 }, 'term-amount', '/amount'],
    ['backwards', { amount: -5 }, 'term-amount', '/amount'],
    ['half a day', { amount: 0.5 }, 'term-amount', '/amount'],
    ['no number', { amount: NaN }, 'term-amount', '/amount'],
    ['a number in quotes', { amount: '10' }, 'term-amount', '/amount'],
    ['more than a century', { amount: 25_001 }, 'term-amount', '/amount'],
    ['101 years', { amount: 101, unit: 'year' }, 'term-amount', '/amount'],
    ['fortnights', { unit: 'fortnight' }, 'term-unit', '/unit'],
    ['no such day', { from: '2026-02-31' }, 'date-impossible', '/from'],
    ['no date', { from: '23.11.2026' }, 'date-shape', '/from'],
    [
      'beyond 2200',
      { from: '2200-12-01', amount: 2, unit: 'month' },
      'term-out-of-range',
      '/amount',
    ],
  ])('%s', (_, change, code, path) => {
    const result = termEnd({ ...good, ...change } as TermRequest, calendar);
    expect(result).toMatchObject({ ok: false, problems: [{ code, path, severity: 'error' }] });
  });
});

describe('always', () => {
  const events = fc.integer({ min: 16_436, max: 22_645 }).map(fromDayNumber); // 2015–2031
  const amounts = fc.integer({ min: 1, max: 60 });

  it('working days are those that a walk day by day meets', () => {
    fc.assert(
      fc.property(events, amounts, (from, amount) => {
        const met: CivilDate[] = [];
        const passed: CivilDate[] = [];
        for (let date = addDays(from, 1); met.length < amount; date = addDays(date, 1)) {
          (calendar.describeDay(date).working ? met : passed).push(date);
        }
        const term = end({ from, amount, unit: 'working-day' });
        expect(term.first).toBe(met[0]);
        expect(term.last).toBe(met.at(-1));
        expect(term.passedOver.map(({ date }) => date)).toEqual(passed);
      }),
    );
  });

  it('other terms end where a walk from the unmoved end meets a working day', () => {
    const lastDays: Record<
      Exclude<TermUnit, 'working-day'>,
      (from: CivilDate, n: number) => CivilDate
    > = {
      'calendar-day': addDays,
      week: (from, n) => addDays(from, 7 * n),
      month: addMonths,
      year: (from, n) => addMonths(from, 12 * n),
    };
    const units = fc.constantFrom(
      'calendar-day' as const,
      'week' as const,
      'month' as const,
      'year' as const,
    );
    fc.assert(
      fc.property(events, amounts, units, (from, amount, unit) => {
        const unshifted = lastDays[unit](from, amount);
        const passed: CivilDate[] = [];
        let last = unshifted;
        for (; !calendar.describeDay(last).working; last = addDays(last, 1)) passed.push(last);
        const term = end({ from, amount, unit });
        expect(term).toMatchObject({ unshifted, last, shifted: passed.length > 0 });
        expect(term.passedOver.map(({ date }) => date)).toEqual(passed);
        expect(end({ from, amount, unit, shift: false }).last).toBe(unshifted);
      }),
    );
  });

  it('a later event or a longer term never ends earlier', () => {
    const units = fc.constantFrom<TermUnit>('working-day', 'calendar-day', 'week', 'month', 'year');
    fc.assert(
      fc.property(events, amounts, units, (from, amount, unit) => {
        const { last } = end({ from, amount, unit });
        expect(end({ from: addDays(from, 1), amount, unit }).last >= last).toBe(true);
        expect(end({ from, amount: amount + 1, unit }).last >= last).toBe(true);
      }),
    );
  });

  it('is the same term after a journey through JSON', () => {
    const term = end({ from: '2026-04-30', amount: 6, unit: 'working-day' });
    expect(JSON.parse(JSON.stringify(term))).toEqual(term);
  });
});
