import type { Problem } from '../contracts/problem.js';
import { yearBuilder } from './build-year.js';
import type { CalendarData, CalendarOptions } from './calendar-data.js';
import { calendarOverYears } from './calendar-over-years.js';
import type { CivilDate } from './civil-date.js';
import type { DayKind, DayNote } from './year-days.js';

/** A day of the calendar, explained. */
export interface CalendarDay extends DayNote {
  readonly date: CivilDate;
  readonly kind: DayKind;
  readonly working: boolean;
  /** No decree is known for the year, or its entry is faulty: the statute alone has spoken. */
  readonly provisional: boolean;
}

export interface WorkingCalendar {
  readonly title: string;
  /** What is wrong with the data; a year with a problem answers as provisional. */
  readonly problems: readonly Problem[];
  readonly isWorkingDay: (date: CivilDate) => boolean;
  readonly isProvisional: (date: CivilDate) => boolean;
  /** Why the day is what it is, and by which act. */
  readonly describeDay: (date: CivilDate) => CalendarDay;
  /**
   * The n-th working day after the date, or before it when `amount` is negative; 0 gives the date
   * itself. The date need not be a working day.
   * @throws RangeError for a fraction and for more than 100 000 days.
   */
  readonly addWorkingDays: (date: CivilDate, amount: number) => CivilDate;
  /** The first working day after the date. */
  readonly nextWorkingDay: (date: CivilDate) => CivilDate;
  /** The date itself if it is a working day, else the next one that is (ГК РФ ст. 193). */
  readonly workingDayFrom: (date: CivilDate) => CivilDate;
  /** Working days from the first date to the last, both included; 0 if `to` is earlier. */
  readonly countWorkingDays: (from: CivilDate, to: CivilDate) => number;
  /** `isWorkingDay` by day number, for loops. */
  readonly worksOn: (dayNumber: number) => boolean;
  /** `isProvisional` by day number, for loops. */
  readonly isProvisionalOn: (dayNumber: number) => boolean;
}

/**
 * A working calendar over the data: listed years by their decrees, all others by the statute and
 * provisional. A year is worked out once, when first asked for. That the data has the right
 * structure is for its JSON Schema to say; what a schema cannot say is in `problems`.
 */
export const createCalendar = (
  data: CalendarData,
  options: CalendarOptions = {},
): WorkingCalendar => {
  const problems: Problem[] = [];
  const buildYear = yearBuilder(data, options, problems);
  const sound = problems.length === 0;
  const listed = new Map(
    Object.keys(data.years).map((year) => [Number(year), buildYear(Number(year))] as const),
  );
  for (const table of listed.values()) problems.push(...table.problems);
  return calendarOverYears(data.title, problems, (year) => {
    const known = listed.get(year);
    const table = known ?? buildYear(year);
    return { ...table, provisional: known === undefined || table.problems.length > 0 || !sound };
  });
};
