import { addDays, type CivilDate, type TermEnd, type WorkingCalendar } from '../../civil/index.js';
import type { TermUnit } from '../../contracts/regulation.js';

/** Days of a term that follow one another without a gap, and which of the term's days they are. */
export interface CountedStretch {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Number of the first of them in the term, from 1. */
  readonly first: number;
  readonly last: number;
}

/** The days that a term counts: working days for a term in them, else every day of the calendar. */
export function countedDays(
  { first, unshifted }: Pick<TermEnd, 'first' | 'unshifted'>,
  unit: TermUnit,
  calendar: WorkingCalendar,
): readonly CountedStretch[] {
  const stretches: CountedStretch[] = [];
  let count = 0;
  let gap = true;
  for (let day = first; day <= unshifted; day = addDays(day, 1)) {
    if (unit === 'working-day' && !calendar.isWorkingDay(day)) {
      gap = true;
      continue;
    }
    count += 1;
    const open = gap ? undefined : stretches.pop();
    stretches.push({ from: open?.from ?? day, to: day, first: open?.first ?? count, last: count });
    gap = false;
  }
  return stretches;
}
