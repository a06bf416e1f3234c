import type { Problem } from '../contracts/problem.js';
import type { CivilDate } from './civil-date.js';
import { fromDayNumber, partsOfDay, toDayNumber } from './day-number.js';
import type { WorkingCalendar } from './working-calendar.js';
import type { YearDays } from './year-days.js';

const MOST_WORKING_DAYS = 100_000;

/** A working calendar over years that are worked out when first asked for, each once. */
export const calendarOverYears = (
  title: string,
  problems: readonly Problem[],
  daysOfYear: (year: number) => YearDays,
): WorkingCalendar => {
  const years = new Map<number, YearDays>();
  // Loops walk day by day, so the year asked for last is nearly always the one asked for next.
  let latest: YearDays | undefined;
  const yearOf = (dayNumber: number): YearDays => {
    const index = latest ? dayNumber - latest.first : -1;
    if (!latest || index < 0 || index >= latest.kinds.length) {
      const { year } = partsOfDay(dayNumber);
      latest = years.get(year) ?? daysOfYear(year);
      years.set(year, latest);
    }
    return latest;
  };

  const worksOn = (dayNumber: number): boolean => {
    const { working, first } = yearOf(dayNumber);
    return working[dayNumber - first] === 1;
  };
  const isProvisionalOn = (dayNumber: number): boolean => yearOf(dayNumber).provisional;

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
    title,
    problems,
    worksOn,
    isProvisionalOn,
    addWorkingDays,
    isWorkingDay: (date) => worksOn(toDayNumber(date)),
    isProvisional: (date) => isProvisionalOn(toDayNumber(date)),
    describeDay: (date) => {
      const day = toDayNumber(date);
      const { first, kinds, notes } = yearOf(day);
      const index = day - first;
      return {
        date,
        kind: kinds[index] ?? 'weekday',
        working: worksOn(day),
        provisional: isProvisionalOn(day),
        ...notes.get(index),
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
