import type { Act } from '../contracts/regulation.js';
import { weekdayOf } from './arithmetic.js';
import type { CalendarYear, PresidentialDays } from './calendar-data.js';
import { dayNumberOf, isPossible } from './day-number.js';
import { problem } from './outcome.js';
import type { Holiday } from './statute.js';
import { dateAt, indexOfDate, mark, type YearTable } from './year-table.js';

const indexOfHoliday = (table: YearTable, { month, day, since }: Holiday): number | undefined => {
  const parts = { year: table.year, month, day };
  return table.year >= since && isPossible(parts) ? dayNumberOf(parts) - table.first : undefined;
};

export const applyHolidays = (table: YearTable, holidays: readonly Holiday[]): void => {
  for (const holiday of holidays) {
    const index = indexOfHoliday(table, holiday);
    if (index !== undefined) {
      mark(table, index, 'holiday', false, { name: holiday.name, source: holiday.act });
    }
  }
};

/**
 * A day off under a holiday moves to the next working day after it (ст. 112 ТК РФ ч. 2), unless a
 * decree moves that very day elsewhere, as it did on 23 February 2019.
 */
export const moveCoveredDaysOff = (
  table: YearTable,
  holidays: readonly Holiday[],
  weekend: readonly number[],
  act: Act,
  listed: CalendarYear | undefined,
): void => {
  const movedByDecree = new Set(listed?.transfers?.map((transfer) => transfer.from));
  for (const holiday of holidays) {
    const index = indexOfHoliday(table, holiday);
    if (index === undefined || !holiday.movesDayOff) continue;
    const date = dateAt(table, index);
    if (!weekend.includes(weekdayOf(table.first + index)) || movedByDecree.has(date)) continue;
    const target = table.working.indexOf(1, index);
    if (target < 0) {
      // No holiday of Russia is that late; the next year would have to know of this one.
      table.problems.push(problem('calendar-year-end', '/statute/holidays', { value: date }));
      continue;
    }
    mark(table, target, 'transferred-day-off', false, { movedFrom: date, source: act });
  }
};

/** A transfer that cannot be meant leaves both of its days as they were and is reported. */
export const applyTransfers = (
  table: YearTable,
  { transfers = [], decree }: CalendarYear,
  weekend: readonly number[],
): void => {
  transfers.forEach((transfer, at) => {
    const path = `/years/${table.year}/transfers/${at}`;
    const from = indexOfDate(table, transfer.from, `${path}/from`);
    const to = indexOfDate(table, transfer.to, `${path}/to`);
    if (from === undefined || to === undefined) return;

    const kind = table.kinds[from];
    const note = table.notes.get(from);
    const isDayOff =
      weekend.includes(weekdayOf(table.first + from)) || kind === 'transferred-day-off';
    if (!isDayOff || note?.movedTo) {
      table.problems.push(problem('transfer-from', `${path}/from`, { value: transfer.from }));
      return;
    }
    if (!table.working[to]) {
      table.problems.push(problem('transfer-to', `${path}/to`, { value: transfer.to }));
      return;
    }
    const movedTo = dateAt(table, to);
    if (kind === 'holiday') mark(table, from, kind, false, { ...note, movedTo });
    else mark(table, from, 'transferred-working', true, { movedTo, source: decree });
    mark(table, to, 'transferred-day-off', false, {
      movedFrom: dateAt(table, from),
      source: decree,
    });
  });
};

/** Only what would else be a working day becomes a presidential one. */
export const applyPresidentialDays = (
  table: YearTable,
  { nonWorkingByPresident = [] }: CalendarYear,
  works: (days: PresidentialDays) => boolean,
): void => {
  nonWorkingByPresident.forEach((days, at) => {
    const path = `/years/${table.year}/nonWorkingByPresident/${at}`;
    const from = indexOfDate(table, days.from, `${path}/from`);
    const to = indexOfDate(table, days.to, `${path}/to`);
    if (from === undefined || to === undefined) return;
    if (to < from) {
      table.problems.push(problem('calendar-period', path, { from: days.from, to: days.to }));
    }
    const note = { source: days.decree, reading: days.reading };
    for (let index = from; index <= to; index++) {
      if (table.working[index]) mark(table, index, 'presidential-day-off', works(days), note);
    }
  });
};
