import type { Act } from '../contracts/regulation.js';
import { weekdayOf } from './arithmetic.js';
import type { CivilDate } from './civil-date.js';
import { dayNumberOf, isLeapYear } from './day-number.js';

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

/** A year, day by day; index 0 is 1 January. */
export interface YearDays {
  /** Day number of 1 January. */
  readonly first: number;
  readonly kinds: readonly DayKind[];
  /** 1 for a working day. */
  readonly working: Uint8Array;
  readonly notes: ReadonlyMap<number, DayNote>;
  readonly provisional: boolean;
}

/** A year in the making. */
export interface YearOfWeeks {
  readonly year: number;
  readonly first: number;
  readonly kinds: DayKind[];
  readonly working: Uint8Array;
  readonly notes: Map<number, DayNote>;
}

/** A year of which only the weekends are known yet; `weekend` are ISO weekdays. */
export const weeksOfYear = (year: number, weekend: readonly number[]): YearOfWeeks => {
  const first = dayNumberOf({ year, month: 1, day: 1 });
  const kinds = Array.from({ length: isLeapYear(year) ? 366 : 365 }, (_, index): DayKind =>
    weekend.includes(weekdayOf(first + index)) ? 'weekend' : 'weekday',
  );
  const working = Uint8Array.from(kinds, (kind) => (kind === 'weekday' ? 1 : 0));
  return { year, first, kinds, working, notes: new Map() };
};
