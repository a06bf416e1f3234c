import {
  addDays,
  endOfMonth,
  endOfWeek,
  monthOf,
  startOfMonth,
  startOfWeek,
  type CivilDate,
} from '../civil/index.js';
import type { Dated } from '../case/checked-case.js';
import type { CaseEvent } from '../contracts/case.js';
import type { CalendarPeriods, EventMatch, Schedule } from '../contracts/regulation.js';
import type { Timeline } from '../events/timeline.js';

/** A stretch of a case in which a schedule obliges. */
export interface ScheduleSpan {
  readonly start: Dated<CaseEvent>;
  readonly end: Dated<CaseEvent> | undefined;
}

/** One calendar period; both days belong to it. */
export interface SchedulePeriod {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** `2026-11` for a month; for a week its Monday. */
  readonly label: string;
}

/** Spans from a starting event to the first closing one after it, in the order of the record. */
export function spansOf(
  schedule: Schedule,
  closedBy: readonly EventMatch[],
  timeline: Timeline,
): readonly ScheduleSpan[] {
  const starts = new Set(timeline.all(schedule.from));
  const ends = new Set([...schedule.until, ...closedBy].flatMap((match) => timeline.all(match)));
  const spans: ScheduleSpan[] = [];
  let open: Dated<CaseEvent> | undefined;
  for (const event of timeline.events) {
    if (open !== undefined && ends.has(event)) {
      spans.push({ start: open, end: event });
      open = undefined;
    } else if (open === undefined && starts.has(event)) {
      open = event;
    }
  }
  return open === undefined ? spans : [...spans, { start: open, end: undefined }];
}

/** Periods of a span that have begun by a day, the current one included. */
export function periodsOf(
  { unit, firstPeriod }: CalendarPeriods,
  { start, end }: ScheduleSpan,
  asOf: CivilDate,
): readonly SchedulePeriod[] {
  const calendar = CALENDARS[unit];
  const last = end !== undefined && end.on < asOf ? end.on : asOf;
  const periods: SchedulePeriod[] = [];
  let period = calendar(start.on);
  if (firstPeriod === 'next-full') period = calendar(addDays(period.to, 1));
  while (period.from <= last) {
    periods.push(period);
    period = calendar(addDays(period.to, 1));
  }
  return periods;
}

const CALENDARS: Readonly<Record<CalendarPeriods['unit'], (day: CivilDate) => SchedulePeriod>> = {
  'calendar-month': (day) => ({
    from: startOfMonth(day),
    to: endOfMonth(day),
    label: monthOf(day),
  }),
  'calendar-week': (day) => {
    const monday = startOfWeek(day);
    return { from: monday, to: endOfWeek(day), label: monday };
  },
};
