import type { Problem } from '../contracts/problem.js';
import { parseCivilDate, type CivilDate } from './civil-date.js';
import { fromDayNumber, partsOf, toDayNumber } from './day-number.js';
import { problem } from './outcome.js';
import { weeksOfYear, type DayKind, type DayNote, type YearOfWeeks } from './year-days.js';

/** A year in the making, and what is wrong with its data. */
export interface YearTable extends YearOfWeeks {
  readonly problems: Problem[];
}

/** A year of which only the weekends are known yet. */
export const yearOfWeeks = (year: number, weekend: readonly number[]): YearTable => ({
  ...weeksOfYear(year, weekend),
  problems: [],
});

export const mark = (
  table: YearTable,
  index: number,
  kind: DayKind,
  works: boolean,
  note: DayNote,
): void => {
  table.kinds[index] = kind;
  table.working[index] = works ? 1 : 0;
  table.notes.set(index, note);
};

export const dateAt = (table: YearTable, index: number): CivilDate =>
  fromDayNumber(table.first + index);

/** Index of a date out of the data; undefined, with a problem, when it is no date of this year. */
export const indexOfDate = (table: YearTable, text: string, path: string): number | undefined => {
  const date = parseCivilDate(text, path);
  if (!date.ok) {
    table.problems.push(...date.problems);
    return undefined;
  }
  if (partsOf(date.value).year !== table.year) {
    table.problems.push(problem('calendar-year', path, { value: text, year: table.year }));
    return undefined;
  }
  return toDayNumber(date.value) - table.first;
};
