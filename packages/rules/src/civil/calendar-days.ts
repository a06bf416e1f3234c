import { weekdayOf } from './arithmetic.js';
import { calendarOverYears } from './calendar-over-years.js';
import { dayNumberOf, splitDate } from './day-number.js';
import type { WorkingCalendar } from './working-calendar.js';
import { weeksOfYear, type DayKind, type YearDays } from './year-days.js';

/**
 * A working calendar boiled down to its days when the package was built, without acts and readings:
 * what deciding needs of it.
 */
export interface CalendarDays {
  readonly title: string;
  /** ISO weekdays that are days off. */
  readonly weekend: readonly number[];
  /** Each with its days (`MM-DD`), its first year, and whether the statute moves a day off under it. */
  readonly holidays: readonly (readonly [
    name: string,
    days: readonly string[],
    since: number,
    moves: boolean,
  ])[];
  /** By year, the days that weekends and holidays do not tell, each with its mark: `01-09t05-04t`. */
  readonly years: Readonly<Record<string, string>>;
}

/** What a mark says of a day, and whether it works. */
export const MARKS: Readonly<Record<string, readonly [kind: DayKind, works: 0 | 1]>> = {
  t: ['transferred-day-off', 0],
  w: ['transferred-working', 1],
  p: ['presidential-day-off', 0],
  P: ['presidential-day-off', 1],
};

/** The calendar of days that were worked out before; a year that is not there is provisional. */
export const openCalendar = (days: CalendarDays): WorkingCalendar =>
  calendarOverYears(days.title, [], (year) => openYear(year, days));

function openYear(year: number, { weekend, holidays, years }: CalendarDays): YearDays {
  const table = weeksOfYear(year, weekend);
  const { first, kinds, working, notes } = table;
  const indexOf = (day: string): number => {
    const parts = splitDate(`${year}-${day}`);
    return parts === undefined ? -1 : dayNumberOf(parts) - first;
  };
  const mark = (index: number, kind: DayKind, works: 0 | 1): void => {
    kinds[index] = kind;
    working[index] = works;
  };
  const marked = years[year];
  const covered: number[] = [];
  for (const [name, own, since, moves] of holidays) {
    if (year < since) continue;
    for (const day of own) {
      const index = indexOf(day);
      mark(index, 'holiday', 0);
      notes.set(index, { name });
      if (moves && weekend.includes(weekdayOf(first + index))) covered.push(index);
    }
  }
  for (const [, day = '', letter = ''] of marked?.matchAll(/(.{5})(.)/g) ?? []) {
    const [kind, works] = MARKS[letter] ?? ['weekday', 1];
    mark(indexOf(day), kind, works);
  }
  // A day off under a holiday moves to the next working day; a listed year says itself which.
  if (marked === undefined) {
    for (const index of covered) mark(working.indexOf(1, index), 'transferred-day-off', 0);
  }
  return { ...table, provisional: marked === undefined };
}
