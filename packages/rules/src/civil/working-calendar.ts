import type { Problem } from '../contracts/problem.js';
import { yearBuilder } from './build-year.js';
import type { CalendarData, CalendarOptions } from './calendar-data.js';
import type { CivilDate } from './civil-date.js';
import { fromDayNumber, partsOfDay, toDayNumber } from './day-number.js';
import type { DayKind, DayNote, YearTable } from './year-table.js';

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

const MOST_WORKING_DAYS = 100_000;

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
  const sharedProblems = problems.length;
  const tables = new Map<number, YearTable>();

  const tableOfYear = (year: number): YearTable => {
    const known = tables.get(year);
    if (known) return known;
    const table = buildYear(year);
    tables.set(year, table);
    return table;
  };
  for (const year of Object.keys(data.years)) problems.push(...tableOfYear(Number(year)).problems);

  // Loops walk day by day, so the year asked for last is nearly always the one asked for next.
  let latest: YearTable | undefined;
  const tableOf = (dayNumber: number): YearTable => {
    const index = latest ? dayNumber - latest.first : -1;
    if (!latest || index < 0 || index >= latest.kinds.length) {
      latest = tableOfYear(partsOfDay(dayNumber).year);
    }
    return latest;
  };

  const worksOn = (dayNumber: number): boolean => {
    const table = tableOf(dayNumber);
    return table.working[dayNumber - table.first] === 1;
  };

  const isProvisionalOn = (dayNumber: number): boolean => {
    const table = tableOf(dayNumber);
    return !(String(table.year) in data.years) || table.problems.length > 0 || sharedProblems > 0;
  };

  const addWorkingDays = (date: CivilDate, amount: number): CivilDate => {
    if (!Number.isInteger(amount) || Math.abs(amount) > MOST_WORKING_DAYS) {
      throw new RangeError(`Not a number of working days: ${amount}`);
    }
    const step = Math.sign(amount);
    let day = toDayNumber(date);
    for (let left = Math.abs(amount); left > 0;) {
      day += step;
      if (worksOn(day)) left--;
    }
    return fromDayNumber(day);
  };

  return {
    title: data.title,
    problems,
    worksOn,
    isProvisionalOn,
    addWorkingDays,
    isWorkingDay: (date) => worksOn(toDayNumber(date)),
    isProvisional: (date) => isProvisionalOn(toDayNumber(date)),
    describeDay: (date) => {
      const day = toDayNumber(date);
      const table = tableOf(day);
      const index = day - table.first;
      return {
        date,
        kind: table.kinds[index] ?? 'weekday',
        working: worksOn(day),
        provisional: isProvisionalOn(day),
        ...table.notes.get(index),
      };
    },
    nextWorkingDay: (date) => addWorkingDays(date, 1),
    workingDayFrom: (date) => (worksOn(toDayNumber(date)) ? date : addWorkingDays(date, 1)),
    countWorkingDays: (from, to) => {
      const last = toDayNumber(to);
      let count = 0;
      for (let day = toDayNumber(from); day <= last; day++) if (worksOn(day)) count++;
      return count;
    },
  };
};
