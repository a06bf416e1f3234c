import { openCalendar } from '../civil/calendar-days.js';
import type { WorkingCalendar } from '../civil/index.js';
import { russianDays } from '../generated/calendars/russia-days.js';

let calendar: WorkingCalendar | undefined;

/**
 * The working calendar of Russia, worked out once, when first asked for. It says which days work;
 * by which act and in whose reading, `createCalendar(russianCalendarData)` says.
 */
export function russianCalendar(): WorkingCalendar {
  calendar ??= openCalendar(russianDays);
  return calendar;
}
