import type { Problem } from '../contracts/problem.js';
import type { Act } from '../contracts/regulation.js';
import { weekdayOf } from './arithmetic.js';
import { parseCivilDate, type CivilDate } from './civil-date.js';
import { dayNumberOf, fromDayNumber, isLeapYear, partsOf, toDayNumber } from './day-number.js';
import { problem } from './outcome.js';

export type DayKind =
  | 'weekday'
  | 'weekend'
  | 'holiday'
  | 'transferred-day-off'
  | 'transferred-working'
  | 'presidential-day-off'
  | 'regional-day-off';

/** What is known of a day beyond its kind. */
export interface DayNote {
  readonly name?: string;
  readonly movedFrom?: CivilDate;
  readonly movedTo?: CivilDate;
  /** Whose reading it is that the day interrupts terms or does not. */
  readonly reading?: string;
  readonly source?: Act;
}

/** A year, day by day, in the making; index 0 is 1 January. */
export interface YearTable {
  readonly year: number;
  /** Day number of 1 January. */
  readonly first: number;
  readonly kinds: DayKind[];
  /** 1 for a working day. */
  readonly working: Uint8Array;
  readonly notes: Map<number, DayNote>;
  readonly problems: Problem[];
}

/** A year of which only the weekends are known yet. */
export const yearOfWeeks = (year: number, weekend: readonly number[]): YearTable => {
  const first = dayNumberOf({ year, month: 1, day: 1 });
  const kinds = Array.from({ length: isLeapYear(year) ? 366 : 365 }, (_, index): DayKind =>
    weekend.includes(weekdayOf(first + index)) ? 'weekend' : 'weekday',
  );
  const working = Uint8Array.from(kinds, (kind) => (kind === 'weekday' ? 1 : 0));
  return { year, first, kinds, working, notes: new Map(), problems: [] };
};

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
