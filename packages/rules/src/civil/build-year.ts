import type { Problem } from '../contracts/problem.js';
import type { CalendarData, CalendarOptions, PresidentialDays } from './calendar-data.js';
import { parseCivilDate } from './civil-date.js';
import { toDayNumber } from './day-number.js';
import { readHolidays } from './statute.js';
import {
  applyHolidays,
  applyPresidentialDays,
  applyTransfers,
  moveCoveredDaysOff,
} from './year-rules.js';
import type { DayNote } from './year-days.js';
import { mark, yearOfWeeks, type YearTable } from './year-table.js';

interface RegionalDay {
  readonly dayNumber: number;
  readonly note: DayNote;
}

const readRegionalDays = (
  { regionalDaysOff = [] }: CalendarOptions,
  problems: Problem[],
): readonly RegionalDay[] =>
  regionalDaysOff.flatMap(({ date, name, act }, at) => {
    const parsed = parseCivilDate(date, `/regionalDaysOff/${at}/date`);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      return [];
    }
    return { dayNumber: toDayNumber(parsed.value), note: { name, ...(act && { source: act }) } };
  });

/**
 * Reads what all years share and returns the builder of one year. Later rules see the days as the
 * earlier ones left them: statute, then the Government's decree, then the President's, then the region.
 */
export const yearBuilder = (
  data: CalendarData,
  options: CalendarOptions,
  problems: Problem[],
): ((year: number) => YearTable) => {
  const { act, weekend } = data.statute;
  const holidays = readHolidays(data.statute, problems);
  const regionalDays = readRegionalDays(options, problems);
  const mode = options.presidentialDays ?? 'as-recorded';
  const works = ({ inTerms }: PresidentialDays): boolean =>
    (mode === 'as-recorded' ? inTerms : mode) === 'working';

  return (year) => {
    const listed = data.years[String(year)];
    const table = yearOfWeeks(year, weekend);
    applyHolidays(table, holidays);
    moveCoveredDaysOff(table, holidays, weekend, act, listed);
    if (listed) {
      applyTransfers(table, listed, weekend);
      applyPresidentialDays(table, listed, works);
    }
    for (const { dayNumber, note } of regionalDays) {
      const index = dayNumber - table.first;
      if (table.working[index]) mark(table, index, 'regional-day-off', false, note);
    }
    return table;
  };
};
