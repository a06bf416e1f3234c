import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import russia from '../../calendars/russia.json';
import schema from '../../schemas/calendar.schema.json';
import {
  addDays,
  createCalendar,
  dayOfWeek,
  endOfMonth,
  type CalendarData,
  type CivilDate,
} from './index.js';

/**
 * Transcribed from published production calendars for the five-day week, independently of
 * `russia.json`: working days by month; days off from Monday to Friday; working Saturdays.
 */
const published = [
  {
    year: 2015,
    months: [15, 19, 21, 22, 18, 21, 23, 21, 22, 22, 20, 23],
    off: '01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-04 05-11 06-12 11-04',
    working: '',
  },
  {
    year: 2016,
    months: [15, 20, 21, 21, 19, 21, 21, 23, 22, 21, 21, 22],
    off: '01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-07 03-08 05-02 05-03 05-09 06-13 11-04',
    working: '02-20',
  },
  {
    year: 2017,
    months: [17, 18, 22, 20, 20, 21, 21, 23, 21, 22, 21, 21],
    off: '01-02 01-03 01-04 01-05 01-06 02-23 02-24 03-08 05-01 05-08 05-09 06-12 11-06',
    working: '',
  },
  {
    year: 2018,
    months: [17, 19, 20, 21, 20, 20, 22, 23, 20, 23, 21, 21],
    off: '01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 03-09 04-30 05-01 05-02 05-09 06-11 06-12 11-05 12-31',
    working: '04-28 06-09 12-29',
  },
  {
    year: 2019,
    months: [17, 20, 20, 22, 18, 19, 23, 22, 21, 23, 20, 22],
    off: '01-01 01-02 01-03 01-04 01-07 01-08 03-08 05-01 05-02 05-03 05-09 05-10 06-12 11-04',
    working: '',
  },
  {
    year: 2020,
    months: [17, 19, 21, 22, 17, 21, 23, 21, 22, 22, 20, 23],
    off: '01-01 01-02 01-03 01-06 01-07 01-08 02-24 03-09 05-01 05-04 05-05 05-11 06-12 11-04',
    working: '',
  },
  {
    year: 2021,
    months: [15, 19, 22, 22, 19, 21, 22, 22, 22, 21, 20, 22],
    off: '01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-08 05-03 05-10 06-14 11-04 11-05 12-31',
    working: '02-20',
  },
  {
    year: 2022,
    months: [16, 19, 22, 21, 18, 21, 21, 23, 22, 21, 21, 22],
    off: '01-03 01-04 01-05 01-06 01-07 02-23 03-07 03-08 05-02 05-03 05-09 05-10 06-13 11-04',
    working: '03-05',
  },
  {
    year: 2023,
    months: [17, 18, 22, 20, 20, 21, 21, 23, 21, 22, 21, 21],
    off: '01-02 01-03 01-04 01-05 01-06 02-23 02-24 03-08 05-01 05-08 05-09 06-12 11-06',
    working: '',
  },
  {
    year: 2024,
    months: [17, 20, 20, 21, 20, 19, 23, 22, 21, 23, 21, 21],
    off: '01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 04-29 04-30 05-01 05-09 05-10 06-12 11-04 12-30 12-31',
    working: '04-27 11-02 12-28',
  },
  {
    year: 2025,
    months: [17, 20, 21, 22, 18, 19, 23, 21, 22, 23, 19, 22],
    off: '01-01 01-02 01-03 01-06 01-07 01-08 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04 12-31',
    working: '11-01',
  },
  {
    year: 2026,
    months: [15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22],
    off: '01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31',
    working: '',
  },
  {
    year: 2027,
    months: [15, 19, 22, 22, 19, 21, 22, 22, 22, 21, 20, 22],
    off: '01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-08 05-03 05-10 06-14 11-04 11-05 12-31',
    working: '02-20',
  },
];

/** Working days by year and by quarter, as the same calendars sum them up. */
const totals: readonly (readonly [year: number, total: number, ...quarters: number[]])[] = [
  [2015, 247, 55, 61, 66, 65],
  [2016, 247, 56, 61, 66, 64],
  [2017, 247, 57, 61, 65, 64],
  [2018, 247, 56, 61, 65, 65],
  [2019, 247, 57, 59, 66, 65],
  [2020, 248, 57, 60, 66, 65],
  [2021, 247, 56, 62, 66, 63],
  [2022, 247, 57, 60, 66, 64],
  [2023, 247, 57, 61, 65, 64],
  [2024, 248, 57, 60, 66, 65],
  [2025, 247, 58, 59, 66, 64],
  [2026, 247, 55, 62, 66, 64],
  [2027, 247, 56, 62, 66, 63],
];

const data = russia as CalendarData;
const calendar = createCalendar(data);
const day = (text: string) => text as CivilDate;
const dayOf = (year: number, monthDay: string) => day(`${year}-${monthDay}`);

const daysOf = (year: number): CivilDate[] => {
  const days: CivilDate[] = [];
  for (let date = dayOf(year, '01-01'); date <= dayOf(year, '12-31'); date = addDays(date, 1)) {
    days.push(date);
  }
  return days;
};

const monthDays = (dates: readonly CivilDate[]) => dates.map((date) => date.slice(5)).join(' ');

describe('the data of Russia', () => {
  it('is valid by its schema', () => {
    const ajv = new Ajv({ allErrors: true, strict: true });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    validate(russia);
    expect(validate.errors).toBeNull();
  });

  it('has no day that cannot be meant', () => {
    expect(calendar.problems).toEqual([]);
  });

  it('covers the years that the published calendars cover, one after another', () => {
    expect(Object.keys(russia.years).map(Number)).toEqual(published.map(({ year }) => year));
  });

  it.each(Object.entries(data.years))(
    '%s cites a decree of the year before',
    (year, { decree }) => {
      expect(decree.title).toContain(`«О переносе выходных дней в ${year} году»`);
      expect(decree.date?.slice(0, 4)).toBe(String(Number(year) - 1));
    },
  );
});

describe('is the published production calendar', () => {
  it.each(published)('$year, month by month', ({ year, months }) => {
    const counted = months.map((_, index) => {
      const first = dayOf(year, `${String(index + 1).padStart(2, '0')}-01`);
      return calendar.countWorkingDays(first, endOfMonth(first));
    });
    expect(counted).toEqual(months);
  });

  it.each(published)('$year, day by day', ({ year, off, working }) => {
    const days = daysOf(year);
    const isWeekday = (date: CivilDate) => dayOfWeek(date) < 6;
    const daysOff = days.filter((date) => isWeekday(date) && !calendar.isWorkingDay(date));
    const workingWeekend = days.filter((date) => !isWeekday(date) && calendar.isWorkingDay(date));
    expect(monthDays(daysOff)).toBe(off);
    expect(monthDays(workingWeekend)).toBe(working);
  });

  it.each(totals)('%i: %i days', (year, total, ...quarters) => {
    const counted = ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31'].map((quarter) => {
      const [from = '', to = ''] = quarter.split(' ');
      return calendar.countWorkingDays(dayOf(year, from), dayOf(year, to));
    });
    expect(counted).toEqual(quarters);
    expect(calendar.countWorkingDays(dayOf(year, '01-01'), dayOf(year, '12-31'))).toBe(total);
  });
});

describe('says why a day is what it is', () => {
  it.each([
    ['2026-11-23', 'weekday', true, {}],
    ['2026-11-22', 'weekend', false, {}],
    ['2026-11-04', 'holiday', false, { name: 'День народного единства' }],
    ['2026-01-07', 'holiday', false, { name: 'Рождество Христово' }],
    ['2024-04-27', 'transferred-working', true, { movedTo: '2024-04-29' }],
    ['2024-04-30', 'transferred-day-off', false, { movedFrom: '2024-11-02' }],
    ['2026-01-09', 'transferred-day-off', false, { movedFrom: '2026-01-03' }],
    ['2025-11-01', 'transferred-working', true, { movedTo: '2025-11-03' }],
    ['2027-02-20', 'transferred-working', true, { movedTo: '2027-02-22' }],
    ['2025-02-23', 'holiday', false, { movedTo: '2025-05-08' }],
  ])('%s: %s', (date, kind, working, more) => {
    const described = calendar.describeDay(day(date));
    expect(described).toMatchObject({ date, kind, working, provisional: false, ...more });
  });

  it('the Government moved 3 January 2026, the Labour Code moves 8 March 2026', () => {
    expect(calendar.describeDay(day('2026-01-09')).source?.number).toBe('1466');
    expect(calendar.describeDay(day('2026-03-09')).source?.number).toBe('197-ФЗ');
  });

  it('6 January is off by the law that made it so', () => {
    expect(calendar.describeDay(day('2026-01-06')).source?.number).toBe('35-ФЗ');
  });

  it('23 February 2019 moved to May by decree, so Monday 25 February was a working day', () => {
    expect(calendar.isWorkingDay(day('2019-02-25'))).toBe(true);
    expect(calendar.isWorkingDay(day('2019-05-10'))).toBe(false);
  });
});
