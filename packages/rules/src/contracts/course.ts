import type { Condition } from './condition.js';
import type { Cited } from './cited.js';
import type { EventMatch, Term } from './term.js';

/** Something due once, a term after an event. */
export interface Deadline extends Cited {
  readonly from: EventMatch;
  readonly term: Term;
  readonly metBy: EventMatch;
  /** What was done before the clock started, since the case was last closed, counts as done in time. */
  readonly metEarlier?: boolean;
  /** Applies only while this holds. */
  readonly when?: Condition;
  readonly responsible: string;
  readonly document?: string;
}

/** Once in each calendar period. */
export interface CalendarPeriods {
  readonly unit: 'calendar-month' | 'calendar-week';
  /** Whether the period in which the clock starts already obliges. */
  readonly firstPeriod: 'partial' | 'next-full';
}

/** Within a term since it was last done; the term may be a setting that is shipped empty. */
export interface RollingTerm {
  readonly term: Term;
}

export type ScheduleEvery = CalendarPeriods | RollingTerm;

/** Something due again and again. */
export interface Schedule extends Cited {
  readonly every: ScheduleEvery;
  readonly from: EventMatch;
  readonly until: readonly EventMatch[];
  readonly metBy: EventMatch;
  readonly when?: Condition;
  readonly responsible: string;
  readonly document?: string;
}

export interface StageDuration extends Cited {
  readonly min?: Term;
  readonly max?: Term;
}

export interface Guard {
  readonly id: string;
  readonly title: string;
  readonly clause: readonly string[];
  readonly norm: readonly string[];
  readonly conditions: Condition;
  /** A warning can be passed with a reason, a block cannot. */
  readonly force: 'block' | 'warning';
  readonly document?: string;
}

export interface Stage extends Cited {
  readonly order: number;
  readonly enteredBy: EventMatch;
  readonly guards: readonly Guard[];
  /** Ids of the stages that may follow; empty: the last one. */
  readonly next: readonly string[];
  readonly duration?: StageDuration;
  /** Who may move the case into this stage. */
  readonly movedBy?: readonly string[];
}
