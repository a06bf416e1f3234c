import type { Act } from '../contracts/regulation.js';

/**
 * A working calendar as analysts keep it: `calendars/*.json`, described by
 * `schemas/calendar.schema.json`. Dates are ISO strings that have not been parsed yet.
 */
export interface CalendarData {
  readonly title: string;
  readonly statute: CalendarStatute;
  /** By year. A year that is not here is computed from the statute and is provisional. */
  readonly years: Readonly<Record<string, CalendarYear>>;
}

export interface CalendarStatute {
  readonly act: Act;
  /** ISO weekdays that are days off: `[6, 7]`. */
  readonly weekend: readonly number[];
  /** First year the list of holidays speaks of; earlier years have weekends only. */
  readonly since: number;
  readonly holidays: readonly StatutoryHoliday[];
}

export interface StatutoryHoliday {
  /** `MM-DD` each. */
  readonly days: readonly string[];
  readonly name: string;
  /** What moves the day off when the holiday falls on a weekend. */
  readonly movedBy: 'statute' | 'decree';
  readonly since?: number;
  readonly act?: Act;
}

export interface CalendarYear {
  readonly decree: Act;
  /** A day off moves `from` → `to`; a day it leaves becomes working unless it is a holiday. */
  readonly transfers?: readonly DayOffTransfer[];
  readonly nonWorkingByPresident?: readonly PresidentialDays[];
  /** Day on which somebody last compared the year with its sources. */
  readonly checked: string;
}

export interface DayOffTransfer {
  readonly from: string;
  readonly to: string;
}

/** Days declared non-working by the President; whether they are so for terms is a reading. */
export interface PresidentialDays {
  readonly from: string;
  readonly to: string;
  readonly decree: Act;
  readonly inTerms: 'working' | 'non-working';
  /** Whose reading `inTerms` is. */
  readonly reading: string;
}

export interface RegionalDayOff {
  readonly date: string;
  readonly name: string;
  readonly act?: Act;
}

export interface CalendarOptions {
  /**
   * Whether days declared non-working by the President interrupt and move terms. By default as the
   * calendar records it, decree by decree: they do not, since only the days off and holidays of
   * ст. 111–112 ТК РФ are non-working in the sense of ст. 193 ГК РФ (Обзор ВС РФ № 1 от 21.04.2020,
   * вопрос 5).
   */
  readonly presidentialDays?: 'as-recorded' | 'working' | 'non-working';
  /** Days off that a region adds by its own law. */
  readonly regionalDaysOff?: readonly RegionalDayOff[];
}
