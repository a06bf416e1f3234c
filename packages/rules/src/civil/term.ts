import type { Result } from '../contracts/problem.js';
import type { TermUnit } from '../contracts/regulation.js';
import { addDays, addMonths } from './arithmetic.js';
import { isPlausibleYear, LAST_YEAR, parseCivilDate, type CivilDate } from './civil-date.js';
import { fromDayNumber, partsOf, toDayNumber } from './day-number.js';
import { failure, success } from './outcome.js';
import type { WorkingCalendar } from './working-calendar.js';
import type { DayKind } from './year-days.js';

/** A term of a regulation, running from the day of an event. */
export interface TermRequest {
  /** Day of the event, ISO; the term starts after it. */
  readonly from: string;
  readonly amount: number;
  readonly unit: TermUnit;
  /** false: a last day that is non-working stays (ГК РФ ст. 193 is not applied). */
  readonly shift?: boolean;
}

/** A non-working day that the term did not count or did not end on. */
export interface PassedDay {
  readonly date: CivilDate;
  readonly kind: DayKind;
  readonly name?: string;
}

export interface TermEnd {
  /** Day one. */
  readonly first: CivilDate;
  /** Last day, on which the thing may still be done until midnight (ст. 194). */
  readonly last: CivilDate;
  /** Last day before ст. 193 was applied. */
  readonly unshifted: CivilDate;
  readonly shifted: boolean;
  /** Some day that mattered lies in a year whose decree is not known. */
  readonly provisional: boolean;
  /** Days of the term: working days for a term in them, else calendar days from `first` to `unshifted`. */
  readonly counted: number;
  /** Worked out when read. */
  readonly passedOver: readonly PassedDay[];
}

/** A hundred years, by unit: what is longer is a slip of the pen. */
const MOST: ReadonlyMap<string, number> = new Map<TermUnit, number>([
  ['working-day', 25_000],
  ['calendar-day', 36_525],
  ['week', 5_218],
  ['month', 1_200],
  ['year', 100],
]);

/**
 * Day one of a term: the day after the event (ГК РФ ст. 191), for a term in working days the first
 * working day after it. Problems: those of `parseCivilDate` at `/from`.
 */
export const termStart = (
  { from, unit }: Pick<TermRequest, 'from' | 'unit'>,
  calendar: WorkingCalendar,
): Result<CivilDate> => {
  const event = parseCivilDate(from, '/from');
  return event.ok ? success(dayOne(event.value, unit, calendar)) : event;
};

const dayOne = (event: CivilDate, unit: TermUnit, calendar: WorkingCalendar): CivilDate =>
  unit === 'working-day' ? calendar.nextWorkingDay(event) : addDays(event, 1);

const lastDay = (
  event: CivilDate,
  amount: number,
  unit: TermUnit,
  calendar: WorkingCalendar,
): CivilDate => {
  switch (unit) {
    case 'working-day':
      return calendar.addWorkingDays(event, amount);
    case 'calendar-day':
      return addDays(event, amount);
    case 'week':
      return addDays(event, 7 * amount);
    case 'month':
      return addMonths(event, amount);
    case 'year':
      return addMonths(event, 12 * amount);
  }
};

const passedDays = (from: number, to: number, calendar: WorkingCalendar): readonly PassedDay[] => {
  const passed: PassedDay[] = [];
  for (let day = from; day < to; day++) {
    if (calendar.worksOn(day)) continue;
    const { date, kind, name } = calendar.describeDay(fromDayNumber(day));
    passed.push({ date, kind, ...(name !== undefined && { name }) });
  }
  return passed;
};

/** A year is never shorter than the step, so none is stepped over. */
const touchesProvisionalYear = (from: number, to: number, calendar: WorkingCalendar): boolean => {
  for (let day = from; day < to; day += 365) if (calendar.isProvisionalOn(day)) return true;
  return calendar.isProvisionalOn(to);
};

/**
 * The last day of a term (ГК РФ ст. 190–194). A term in months or years ends on the date of the
 * event, or on the month's last day where there is no such date; one in weeks on the event's
 * weekday. A last day that is non-working moves to the next working day unless `shift` is false:
 * ten calendar days from 2026-04-29 end on Saturday 9 May and so on Tuesday 12 May.
 *
 * Problems: those of `parseCivilDate` at `/from`; `term-unit` (unknown); `term-amount` (not a whole
 * number from 1 to a hundred years of the unit); `term-out-of-range` (ends after 2200).
 */
export const termEnd = (
  { from, amount, unit, shift = true }: TermRequest,
  calendar: WorkingCalendar,
): Result<TermEnd> => {
  const event = parseCivilDate(from, '/from');
  if (!event.ok) return event;
  const max = MOST.get(unit);
  if (max === undefined) return failure('term-unit', '/unit', { value: unit });
  if (!Number.isInteger(amount) || amount < 1 || amount > max) {
    return failure('term-amount', '/amount', { value: amount, max });
  }

  const inWorkingDays = unit === 'working-day';
  const first = dayOne(event.value, unit, calendar);
  const unshifted = lastDay(event.value, amount, unit, calendar);
  const last = shift ? calendar.workingDayFrom(unshifted) : unshifted;
  if (!isPlausibleYear(partsOf(last).year)) {
    return failure('term-out-of-range', '/amount', { from, to: LAST_YEAR });
  }

  const eventDay = toDayNumber(event.value);
  const endDay = toDayNumber(unshifted);
  const finalDay = toDayNumber(last);
  const reckonedFrom = inWorkingDays ? eventDay + 1 : endDay;
  return success({
    first,
    last,
    unshifted,
    shifted: finalDay !== endDay,
    provisional:
      (shift || inWorkingDays) && touchesProvisionalYear(reckonedFrom, finalDay, calendar),
    counted: inWorkingDays ? amount : endDay - eventDay,
    get passedOver() {
      return passedDays(reckonedFrom, finalDay, calendar);
    },
  });
};
