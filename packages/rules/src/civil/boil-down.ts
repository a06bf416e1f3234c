import type { CalendarData } from './calendar-data.js';
import { MARKS, type CalendarDays } from './calendar-days.js';
import { fromDayNumber } from './day-number.js';
import { createCalendar } from './working-calendar.js';
import { weeksOfYear } from './year-days.js';

/**
 * Works the days of a calendar's listed years out, for those who ask which days work and not why.
 * @throws Error when something is wrong with the data: a boiled-down calendar cannot say so.
 */
export function boilDown(data: CalendarData): CalendarDays {
  const calendar = createCalendar(data);
  if (calendar.problems.length > 0) throw new Error(JSON.stringify(calendar.problems));
  const { weekend, since, holidays } = data.statute;
  const years = Object.keys(data.years).map((year) => {
    const { first, kinds } = weeksOfYear(Number(year), weekend);
    const marked = kinds.flatMap((_, index) => {
      const { date, kind, working } = calendar.describeDay(fromDayNumber(first + index));
      const found = Object.entries(MARKS).find(
        ([, [marks, works]]) => marks === kind && (works === 1) === working,
      );
      return found === undefined ? [] : [`${date.slice(5)}${found[0]}`];
    });
    return [year, marked.join('')] as const;
  });
  return {
    title: data.title,
    weekend,
    holidays: holidays.map((holiday) => [
      holiday.name,
      holiday.days,
      holiday.since ?? since,
      holiday.movedBy === 'statute',
    ]),
    years: Object.fromEntries(years),
  };
}
