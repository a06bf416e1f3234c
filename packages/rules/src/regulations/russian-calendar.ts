import { createCalendar, type WorkingCalendar } from '../civil/index.js';
import { russianCalendarData } from '../generated/calendars/russia.js';

let calendar: WorkingCalendar | undefined;

/** The working calendar of Russia, worked out once, when first asked for. */
export function russianCalendar(): WorkingCalendar {
  calendar ??= createCalendar(russianCalendarData);
  return calendar;
}
