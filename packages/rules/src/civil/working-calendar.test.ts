import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import russia from '../../calendars/russia.json';
import {
  addDays,
  createCalendar,
  fromDayNumber,
  type CalendarData,
  type CalendarOptions,
  type CalendarYear,
  type CivilDate,
} from './index.js';

const data = russia as CalendarData;
const calendar = createCalendar(data);
const day = (text: string) => text as CivilDate;

describe('moving by working days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-23', 10, '2026-12-07'],
    ['2026-12-30', 1, '2027-01-11'],
    ['2026-11-23', -1, '2026-11-20'],
    ['2026-11-22', -1, '2026-11-20'],
    ['2027-01-11', -1, '2026-12-30'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %i: %s', (from, amount, to) => {
    expect(calendar.addWorkingDays(day(from), amount)).toBe(to);
  });

  it('the next working day is after the date, the one from the date may be the date itself', () => {
    expect(calendar.nextWorkingDay(day('2026-11-23'))).toBe('2026-11-24');
    expect(calendar.workingDayFrom(day('2026-11-23'))).toBe('2026-11-23');
    expect(calendar.workingDayFrom(day('2026-12-31'))).toBe('2027-01-11');
  });

  it('counts both ends, and nothing backwards', () => {
    expect(calendar.countWorkingDays(day('2026-11-23'), day('2026-11-27'))).toBe(5);
    expect(calendar.countWorkingDays(day('2026-11-23'), day('2026-11-23'))).toBe(1);
    expect(calendar.countWorkingDays(day('2026-11-21'), day('2026-11-22'))).toBe(0);
    expect(calendar.countWorkingDays(day('2026-11-27'), day('2026-11-23'))).toBe(0);
  });

  it('there and back lands on the same working day', () => {
    const dates = fc.integer({ min: 16_436, max: 22_000 }).map(fromDayNumber); // 2015–2030
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 300 }), (date, amount) => {
        const from = calendar.workingDayFrom(date);
        const to = calendar.addWorkingDays(from, amount);
        expect(calendar.isWorkingDay(to)).toBe(true);
        expect(calendar.addWorkingDays(to, -amount)).toBe(from);
        expect(calendar.countWorkingDays(addDays(from, 1), to)).toBe(amount);
      }),
    );
  });

  it.each([0.5, NaN, 100_001])('%d working days are a mistake of the caller', (amount) => {
    expect(() => calendar.addWorkingDays(day('2026-01-01'), amount)).toThrow(RangeError);
  });
});

describe('a year without a decree is computed from the statute and provisional', () => {
  it.each([
    ['2027-12-31', false],
    ['2028-01-01', true],
    ['2014-12-31', true],
    ['2015-01-01', false],
    ['2150-06-12', true],
  ])('%s provisional: %j', (date, provisional) => {
    expect(calendar.isProvisional(day(date))).toBe(provisional);
    expect(calendar.describeDay(day(date)).provisional).toBe(provisional);
  });

  it.each([
    ['2028-01-08', 'holiday'], // a Saturday; only a decree could move the day off
    ['2028-01-10', 'weekday'],
    ['2028-11-04', 'holiday'], // a Saturday
    ['2028-11-06', 'transferred-day-off'],
    ['2032-05-09', 'holiday'], // a Sunday
    ['2032-05-10', 'transferred-day-off'],
    ['2012-01-06', 'weekday'], // a holiday since 2013 only
    ['2012-01-05', 'holiday'],
    ['2004-11-04', 'weekday'], // the list speaks of 2005 and later
  ])('%s: %s', (date, kind) => {
    expect(calendar.describeDay(day(date)).kind).toBe(kind);
  });

  it('2026 without its decree differs only where the decree spoke', () => {
    const years = Object.entries(data.years).filter(([year]) => year !== '2026');
    const bare = createCalendar({ ...data, years: Object.fromEntries(years) });
    const differing: string[] = [];
    for (let date = day('2026-01-01'); date < '2027-01-01'; date = addDays(date, 1)) {
      if (bare.isWorkingDay(date) !== calendar.isWorkingDay(date)) differing.push(date);
    }
    expect(differing).toEqual(['2026-01-09', '2026-12-31']);
  });
});

describe('days declared non-working by the President', () => {
  const modes: readonly (CalendarOptions['presidentialDays'] | undefined)[] = [
    undefined,
    'as-recorded',
    'working',
    'non-working',
  ];

  it.each(modes)('option %s', (presidentialDays) => {
    const chosen = createCalendar(data, presidentialDays ? { presidentialDays } : {});
    const working = presidentialDays !== 'non-working';
    expect(chosen.describeDay(day('2020-04-06'))).toMatchObject({
      kind: 'presidential-day-off',
      working,
    });
    expect(chosen.isWorkingDay(day('2020-04-06'))).toBe(working);
  });

  it('are shown with the decree and the reading that makes them working', () => {
    const { source, reading } = calendar.describeDay(day('2020-04-06'));
    expect(source?.number).toBe('239');
    expect(reading).toContain('вопрос 5');
  });

  it.each([
    [2020, 248, 219], // 24 days from 30 March, 3 in May, 24 June and 1 July fall out
    [2021, 247, 240], // 4 days in May, 3 in November
  ])('%i: %i working days, %i without them', (year, all, without) => {
    const [from, to] = [day(`${year}-01-01`), day(`${year}-12-31`)];
    const strict = createCalendar(data, { presidentialDays: 'non-working' });
    expect(calendar.countWorkingDays(from, to)).toBe(all);
    expect(strict.countWorkingDays(from, to)).toBe(without);
  });

  it('do not touch holidays and weekends inside their period', () => {
    expect(calendar.describeDay(day('2021-11-04')).kind).toBe('holiday');
    expect(calendar.describeDay(day('2021-11-05')).kind).toBe('transferred-day-off');
    expect(calendar.describeDay(day('2021-11-06')).kind).toBe('weekend');
    expect(calendar.describeDay(day('2021-11-03')).kind).toBe('presidential-day-off');
  });
});

describe('a day off of the region', () => {
  const act = { title: 'Закон области', number: '1-ОЗ', date: '2025-01-01' };
  const name = 'День области';

  it('is non-working, with its name and act', () => {
    const regional = createCalendar(data, { regionalDaysOff: [{ date: '2026-10-13', name, act }] });
    expect(regional.describeDay(day('2026-10-13'))).toEqual({
      date: '2026-10-13',
      kind: 'regional-day-off',
      working: false,
      provisional: false,
      name,
      source: act,
    });
    expect(calendar.isWorkingDay(day('2026-10-13'))).toBe(true);
  });

  it('leaves a day that is off anyway', () => {
    const regional = createCalendar(data, { regionalDaysOff: [{ date: '2026-05-09', name }] });
    expect(regional.describeDay(day('2026-05-09')).kind).toBe('holiday');
  });

  it('that is no date is reported, and every answer is provisional', () => {
    const regional = createCalendar(data, { regionalDaysOff: [{ date: '2026-02-30', name }] });
    expect(regional.problems).toMatchObject([
      { code: 'date-impossible', path: '/regionalDaysOff/0/date' },
    ]);
    expect(regional.isProvisional(day('2026-03-02'))).toBe(true);
  });
});

describe('a faulty entry is reported, left out and makes the year provisional', () => {
  const decree = { title: 'Постановление', number: '1', date: '2025-09-01' };
  const year = (more: Partial<CalendarYear>): CalendarData => ({
    ...data,
    years: { '2026': { decree, checked: '2026-01-01', ...more } },
  });
  const transfer = (from: string, to: string) => year({ transfers: [{ from, to }] });

  it.each([
    ['a date that does not exist', transfer('2026-02-30', '2026-03-02'), 'date-impossible', 'from'],
    ['a date of another year', transfer('2026-01-03', '2027-01-11'), 'calendar-year', 'to'],
    ['from a working day', transfer('2026-01-12', '2026-03-02'), 'transfer-from', 'from'],
    ['from a holiday on a weekday', transfer('2026-01-05', '2026-03-02'), 'transfer-from', 'from'],
    ['to a weekend', transfer('2026-01-03', '2026-03-01'), 'transfer-to', 'to'],
    ['to a holiday', transfer('2026-01-03', '2026-06-12'), 'transfer-to', 'to'],
    ['to a day that the statute took', transfer('2026-01-03', '2026-03-09'), 'transfer-to', 'to'],
  ])('%s', (_, faulty, code, end) => {
    const faultyCalendar = createCalendar(faulty);
    expect(faultyCalendar.problems).toMatchObject([
      { code, path: `/years/2026/transfers/0/${end}`, severity: 'error' },
    ]);
    expect(faultyCalendar.isProvisional(day('2026-06-01'))).toBe(true);
    expect(faultyCalendar.isWorkingDay(day('2026-03-02'))).toBe(true);
  });

  it('the same day off moved twice', () => {
    const twice = createCalendar(
      year({
        transfers: [
          { from: '2026-01-03', to: '2026-01-09' },
          { from: '2026-01-03', to: '2026-12-31' },
        ],
      }),
    );
    expect(twice.problems).toMatchObject([
      { code: 'transfer-from', path: '/years/2026/transfers/1/from' },
    ]);
    expect(twice.isWorkingDay(day('2026-01-09'))).toBe(false);
    expect(twice.isWorkingDay(day('2026-12-31'))).toBe(true);
  });

  it('a presidential period that ends before it starts', () => {
    const period = {
      from: '2026-03-10',
      to: '2026-03-03',
      decree,
      inTerms: 'working',
      reading: '–',
    } as const;
    expect(createCalendar(year({ nonWorkingByPresident: [period] })).problems).toMatchObject([
      { code: 'calendar-period', path: '/years/2026/nonWorkingByPresident/0' },
    ]);
  });

  it('a holiday whose day off would move into the next year', () => {
    const holidays = [{ days: ['12-31'], name: 'Канун', movedBy: 'statute' as const }];
    const odd = createCalendar({ ...data, statute: { ...data.statute, holidays } });
    expect(odd.problems).toContainEqual({
      code: 'calendar-year-end',
      path: '/statute/holidays',
      params: { value: '2016-12-31' },
      severity: 'error',
    });
    expect(odd.isProvisional(day('2016-12-30'))).toBe(true);
  });

  it('a holiday that no year has', () => {
    const holidays = [{ days: ['02-30'], name: 'Нет такого', movedBy: 'statute' as const }];
    const odd = createCalendar({ ...data, statute: { ...data.statute, holidays } });
    expect(odd.problems.map(({ code }) => code)).toContain('calendar-holiday');
  });
});
