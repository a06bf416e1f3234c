import type { Condition, Json } from './condition.js';

/** Where a number or a rule has its force from; only `norm` and `reading` can be broken. */
export type Origin = 'norm' | 'reading' | 'external-act' | 'institution-setting';

export interface Act {
  readonly title: string;
  readonly number?: string;
  readonly date?: string;
  readonly clause?: string;
  readonly link?: string;
}

/** What every element of a regulation carries: its norms, its clauses, its force. */
export interface Cited {
  readonly id: string;
  readonly title: string;
  readonly norm: readonly string[];
  readonly clause: readonly string[];
  readonly origin: Origin;
  /** Id of the chosen reading of an ambiguous place. */
  readonly reading?: string;
  readonly act?: Act;
  readonly note?: string;
  readonly inForce?: Period;
}

export interface Period {
  readonly from: string;
  readonly to?: string;
}

export interface Clause {
  readonly id: string;
  readonly title: string;
}

export interface ParameterValue {
  /** null: shipped empty, to be set by the institution. */
  readonly value: Json;
  readonly from: string;
  readonly to?: string;
  readonly act?: Act;
  readonly lastChecked?: string;
}

/** A dated number or option that rules refer to by `{ "parameter": id }`. */
export interface Parameter extends Cited {
  readonly type: 'number' | 'integer' | 'string' | 'boolean' | 'option';
  readonly unit?: string;
  readonly options?: readonly { readonly id: string; readonly title: string }[];
  readonly values: readonly ParameterValue[];
}

/** One reading of a place that can be read in several ways. */
export interface Reading {
  readonly id: string;
  readonly clause: readonly string[];
  readonly issue: string;
  readonly interpretation: string;
}

export interface Category extends Cited {
  readonly conditions: Condition;
}

/** A classification that a person records because the text gives no criteria. */
export interface RecordedClassification extends Cited {
  /** Fact that holds the value, with its history. */
  readonly fact: string;
  readonly values: readonly (Cited & { readonly value: string })[];
}

export type TermUnit = 'working-day' | 'calendar-day' | 'week' | 'month' | 'year';

export interface Term {
  readonly amount: number | { readonly parameter: string };
  readonly unit: TermUnit;
  /** false: a last day that is non-working is not moved (ГК РФ ст. 193 not applied). */
  readonly shift?: boolean;
}

export interface EventMatch {
  readonly event: string;
  readonly where?: Readonly<Record<string, Json>>;
}

/** Something due once, a term after an event. */
export interface Deadline extends Cited {
  readonly from: EventMatch;
  readonly term: Term;
  readonly metBy: EventMatch;
  /** Applies only while this holds. */
  readonly when?: Condition;
  readonly responsible: string;
  readonly document?: string;
}

/** Something due again and again. */
export interface Schedule extends Cited {
  readonly every: {
    readonly unit: 'calendar-month' | 'calendar-week';
    /** Whether the period in which the clock starts already obliges. */
    readonly firstPeriod: 'partial' | 'next-full';
  };
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

/** How many cases of a class one specialist may hold at once. */
export interface CaseloadLimit extends Cited {
  readonly role: string;
  readonly fact: string;
  readonly value: string;
  readonly max: number | { readonly parameter: string };
}

export interface RequiredDocument {
  readonly document: string;
  readonly title?: string;
  readonly stage: string;
  readonly clause: readonly string[];
  readonly norm: readonly string[];
  readonly when?: Condition;
  readonly force: 'required' | 'reminder';
  /** Event that shows that the document was issued when it is not kept as a record here. */
  readonly metBy?: EventMatch;
}

export interface Criterion extends Cited {
  readonly level: 'general' | 'specific' | 'strengths' | 'indirect';
  readonly conditions?: Condition;
}

/** A place where the text is silent and nothing is borrowed. */
export interface Silence {
  readonly id: string;
  readonly title: string;
  readonly clause?: readonly string[];
}

export interface RegulationHead {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly region: string;
  readonly act: Act;
  readonly inForce: Period;
  readonly caseSubject: 'family' | 'child';
  readonly roles: Readonly<Record<string, string>>;
  readonly notRegulated: readonly Silence[];
  /** Events that end a case: no stage is current after them, and nothing falls due any more. */
  readonly closedBy?: readonly EventMatch[];
  readonly extends?: string;
}

/** A regulation assembled from its folder. */
export interface Regulation extends RegulationHead {
  readonly clauses: readonly Clause[];
  readonly parameters: readonly Parameter[];
  readonly readings: readonly Reading[];
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly categories: readonly Category[];
  readonly classifications: readonly RecordedClassification[];
  readonly stages: readonly Stage[];
  readonly deadlines: readonly Deadline[];
  readonly schedules: readonly Schedule[];
  readonly limits: readonly CaseloadLimit[];
  readonly documents: readonly RequiredDocument[];
  readonly criteria: readonly Criterion[];
}
