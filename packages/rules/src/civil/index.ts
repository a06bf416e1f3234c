export { ageInMonths, ageInYears } from './age.js';
export {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dayOfWeek,
  daysBetween,
  endOfMonth,
  endOfWeek,
  monthOf,
  startOfMonth,
  startOfWeek,
} from './arithmetic.js';
export type {
  CalendarData,
  CalendarOptions,
  CalendarStatute,
  CalendarYear,
  DayOffTransfer,
  PresidentialDays,
  RegionalDayOff,
  StatutoryHoliday,
} from './calendar-data.js';
export { isCivilDate, parseCivilDate, type CivilDate } from './civil-date.js';
export { fromDayNumber, toDayNumber } from './day-number.js';
export { formatRussianDate, formatRussianDateLong, parseRussianDate } from './russian-date.js';
export { termEnd, termStart, type PassedDay, type TermEnd, type TermRequest } from './term.js';
export { createCalendar, type CalendarDay, type WorkingCalendar } from './working-calendar.js';
export type { DayKind, DayNote } from './year-days.js';
