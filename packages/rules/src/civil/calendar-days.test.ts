import { describe, expect, it } from 'vitest';
import { russianCalendar, russianCalendarData } from '../regulations/index.js';
import { boilDown } from './boil-down.js';
import { dayNumberOf, fromDayNumber } from './day-number.js';
import { createCalendar } from './working-calendar.js';

const told = createCalendar(russianCalendarData);
const boiled = russianCalendar();
const YEARS = Array.from({ length: 65 }, (_, index) => 1995 + index);

describe('the calendar of days worked out before', () => {
  it.each(YEARS)('in %i has every day as its acts tell it', (year) => {
    const last = dayNumberOf({ year, month: 12, day: 31 });
    for (let day = dayNumberOf({ year, month: 1, day: 1 }); day <= last; day += 1) {
      const { date, kind, working, provisional, name } = told.describeDay(fromDayNumber(day));
      const { name: own, ...plain } = boiled.describeDay(date);
      expect(plain).toEqual({ date, kind, working, provisional });
      // Holidays keep their names; why another day is off is for the acts to say.
      expect(own).toBe(kind === 'holiday' ? name : undefined);
    }
  });

  it('is not made of data with a fault', () => {
    const [year = ''] = Object.keys(russianCalendarData.years);
    const known = russianCalendarData.years[year];
    if (known === undefined) throw new Error('there is a listed year');
    const faulty = { ...known, transfers: [{ from: `${year}-02-30`, to: `${year}-03-02` }] };
    expect(() => boilDown({ ...russianCalendarData, years: { [year]: faulty } })).toThrow(
      'date-impossible',
    );
  });
});
