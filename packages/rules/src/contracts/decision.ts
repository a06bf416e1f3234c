import type { Json, Truth } from './condition.js';
import type { FactStatement, StatementSource, SubjectRef } from './case.js';
import type { FactDefinition, Option } from './vocabulary.js';
import type { Origin } from './regulation.js';
import type { Problem } from './problem.js';
import type {
  ApprovalOutcome,
  BodyOutcome,
  CatalogueOutcome,
  CheckOutcome,
  DutyOutcome,
  EffectivenessOutcome,
  HelpOutcome,
  LevelsOutcome,
  MeasureOutcome,
} from './decision-parts.js';

export type * from './decision-parts.js';
export type * from './institution-decision.js';

/** Why a condition came out as it did: the condition's own shape, with the facts it saw. */
export type Explanation =
  | {
      readonly kind: 'leaf';
      readonly truth: Truth;
      readonly fact: string;
      readonly subject?: SubjectRef;
      readonly operator: string;
      readonly actual?: Json;
      readonly expected?: Json;
      /** Parameter that gave the expected value. */
      readonly parameter?: string;
      readonly source?: StatementSource;
      readonly on?: string;
      /** Why it is unknown. */
      readonly missing?: Missing;
      /** All that would have to be stated, when it is more than `missing`: base facts of a derived one. */
      readonly needs?: readonly Missing[];
    }
  | {
      readonly kind: 'event';
      readonly truth: Truth;
      readonly event: string;
      readonly where?: Readonly<Record<string, Json>>;
      readonly on?: string;
    }
  | {
      readonly kind: 'all' | 'any' | 'not' | 'some' | 'every' | 'named';
      readonly truth: Truth;
      readonly name?: string;
      readonly of?: string;
      readonly complete?: boolean;
      readonly subject?: SubjectRef;
      /** What would have to be stated to know the list of `some` or `every`, or to complete it. */
      readonly needs?: readonly Missing[];
      readonly parts: readonly Explanation[];
    };

/** What would have to be stated for an unknown to be decided. */
export type Missing =
  | {
      readonly kind: 'fact';
      readonly fact: string;
      readonly subject: SubjectRef;
      readonly state?: FactStatement['state'];
    }
  | { readonly kind: 'list'; readonly fact: string; readonly subject: SubjectRef }
  | { readonly kind: 'parameter'; readonly parameter: string }
  | { readonly kind: 'event'; readonly event: string };

export interface CitedOutcome {
  readonly id: string;
  readonly title: string;
  readonly clause: readonly string[];
  readonly norm: readonly string[];
  readonly origin: Origin;
  readonly reading?: string;
}

export interface CategoryOutcome extends CitedOutcome {
  readonly truth: Truth;
  readonly why: Explanation;
  readonly missing: readonly Missing[];
}

export interface ValuePeriod {
  readonly value: Json;
  readonly title: string;
  readonly from: string;
  readonly to?: string;
  readonly source: StatementSource;
}

export interface ClassificationOutcome extends CitedOutcome {
  readonly fact: string;
  readonly truth: Truth;
  /** History, oldest first; the last open one is in force. */
  readonly periods: readonly ValuePeriod[];
  readonly current?: ValuePeriod;
  readonly conflict?: readonly FactStatement[];
}

export type ObligationStatus =
  'not-due' | 'pending' | 'due-soon' | 'met' | 'met-late' | 'overdue' | 'waived' | 'unknown';

export interface Obligation extends CitedOutcome {
  /** Unique in the decision, e.g. `program-draft` or `home-visit:2026-11`. */
  readonly key: string;
  readonly kind: 'deadline' | 'schedule' | 'stage-min' | 'stage-max';
  readonly status: ObligationStatus;
  readonly from?: { readonly event: string; readonly id?: string; readonly on: string };
  readonly period?: { readonly from: string; readonly to: string };
  readonly due?: string;
  readonly term?: {
    readonly amount: number;
    readonly unit: string;
    readonly shifted: boolean;
    readonly unshifted: string;
    readonly provisional: boolean;
    readonly passedOver: readonly {
      readonly date: string;
      readonly kind: string;
      readonly name?: string;
    }[];
  };
  readonly metBy?: { readonly event: string; readonly id: string; readonly on: string };
  readonly waiver?: { readonly on: string; readonly reason: string };
  /** Calendar days from the day of evaluation to `due`; negative when past. */
  readonly daysLeft?: number;
  readonly responsible: string;
  readonly document?: string;
  /** Event type that a person records to meet it. */
  readonly satisfy: {
    readonly event: string;
    readonly where?: Readonly<Record<string, Json>>;
  };
}

export interface GuardOutcome {
  readonly id: string;
  readonly title: string;
  readonly clause: readonly string[];
  readonly norm: readonly string[];
  readonly truth: Truth;
  readonly force: 'block' | 'warning';
  readonly document?: string;
  readonly why: Explanation;
  readonly missing: readonly Missing[];
}

export interface StageOutcome {
  readonly current?: CitedOutcome & { readonly since: string };
  readonly periods: readonly {
    readonly stage: string;
    readonly title: string;
    readonly from: string;
    readonly to?: string;
  }[];
  /** Stages that may follow, each with what stands in the way. */
  readonly next: readonly (CitedOutcome & {
    readonly allowed: Truth;
    readonly guards: readonly GuardOutcome[];
    readonly enter: { readonly event: string; readonly where?: Readonly<Record<string, Json>> };
  })[];
}

export interface RequiredDocumentOutcome {
  readonly document: string;
  readonly title?: string;
  readonly stage: string;
  readonly clause: readonly string[];
  readonly norm: readonly string[];
  readonly force: 'required' | 'reminder';
  readonly state: 'final' | 'draft' | 'absent' | 'recorded-elsewhere' | 'not-needed' | 'unknown';
  readonly records: readonly string[];
  readonly due?: string;
}

/** A fact worth asking for, with what it would decide. */
export interface Question {
  readonly fact: string;
  readonly subject: SubjectRef;
  readonly title: string;
  readonly question: string;
  readonly hint?: string;
  readonly type: FactDefinition['type'];
  readonly unit?: string;
  readonly options?: readonly Option[];
  /** Ids of the outcomes that wait for it, as `category:large`, `guard:activity/agreement`. */
  readonly decides: readonly string[];
}

export interface CriterionOutcome extends CitedOutcome {
  readonly level: 'general' | 'specific' | 'strengths' | 'indirect';
  /** Whose merit it is: indirect criteria are about the service and never held against the family. */
  readonly about: 'family' | 'service';
  readonly truth: Truth;
  readonly why?: Explanation;
  readonly measure?: MeasureOutcome;
}

export interface FactConflict {
  readonly fact: string;
  readonly subject: SubjectRef;
  readonly statements: readonly FactStatement[];
}

/** What a regulation says of a case on a day. Complete: nothing is asked of the caller but to show it. */
export interface Decision {
  readonly regulation: {
    readonly id: string;
    readonly edition: string;
    readonly shortTitle: string;
  };
  readonly case: string;
  readonly asOf: string;
  readonly categories: readonly CategoryOutcome[];
  readonly classifications: readonly ClassificationOutcome[];
  readonly levels: readonly LevelsOutcome[];
  readonly help: readonly HelpOutcome[];
  readonly stage: StageOutcome;
  readonly obligations: readonly Obligation[];
  readonly documents: readonly RequiredDocumentOutcome[];
  readonly nextDocument?: {
    readonly document: string;
    readonly due?: string;
    readonly status?: ObligationStatus;
    readonly clause: readonly string[];
    readonly obligation?: string;
  };
  readonly bodies: readonly BodyOutcome[];
  readonly approvals: readonly ApprovalOutcome[];
  readonly duties: readonly DutyOutcome[];
  readonly catalogue: readonly CatalogueOutcome[];
  readonly checks: readonly CheckOutcome[];
  readonly criteria: readonly CriterionOutcome[];
  readonly effectiveness: EffectivenessOutcome;
  readonly questions: readonly Question[];
  /** Settings of the institution that are empty and keep something undecided. */
  readonly settingsNeeded: readonly { readonly parameter: string; readonly title: string }[];
  readonly conflicts: readonly FactConflict[];
  readonly notRegulated: readonly { readonly id: string; readonly title: string }[];
  readonly problems: readonly Problem[];
}

/** Caseload of one specialist against the limits. */
export interface CaseloadDecision {
  readonly specialist: string;
  readonly asOf: string;
  readonly limits: readonly (CitedOutcome & {
    readonly value: string;
    readonly max: number;
    readonly actual: number;
    readonly cases: readonly string[];
    readonly status: 'within' | 'full' | 'exceeded';
  })[];
  /** Sum of actual/max over the limits; above 1 is a warning, never a prohibition. */
  readonly combinedIndex: number;
  readonly combinedWarning: boolean;
  readonly unclassified: readonly string[];
}
