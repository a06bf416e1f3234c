import type { Problem } from '../contracts/problem.js';
import type { Act } from '../contracts/regulation.js';
import type { CalendarStatute } from './calendar-data.js';
import { isPossible, splitDate } from './day-number.js';
import { problem } from './outcome.js';

/** One day of the statute's list of holidays. */
export interface Holiday {
  readonly month: number;
  readonly day: number;
  readonly name: string;
  /** Whether the statute itself moves a day off that the holiday covers. */
  readonly movesDayOff: boolean;
  readonly since: number;
  readonly act: Act;
}

const LEAP_YEAR = 2000;

/** The holidays day by day; a day that no year has is left out and reported. */
export const readHolidays = (
  { act, since, holidays }: CalendarStatute,
  problems: Problem[],
): readonly Holiday[] =>
  holidays.flatMap((holiday, at) =>
    holiday.days.flatMap((text, dayAt) => {
      const parts = splitDate(`${LEAP_YEAR}-${text}`);
      if (!parts || !isPossible(parts)) {
        const path = `/statute/holidays/${at}/days/${dayAt}`;
        problems.push(problem('calendar-holiday', path, { value: text }));
        return [];
      }
      return {
        month: parts.month,
        day: parts.day,
        name: holiday.name,
        movesDayOff: holiday.movedBy === 'statute',
        since: holiday.since ?? since,
        act: holiday.act ?? act,
      };
    }),
  );
