import type { BodyForce, BodyMember } from './body.js';
import type { FactStatement, StatementSource } from './case.js';
import type { CheckSubject } from './check.js';
import type { Json, Truth } from './condition.js';
import type { CitedOutcome, Explanation, Missing, ValuePeriod } from './decision.js';
import type { Conclusion } from './effectiveness.js';
import type { Duty } from './requirement.js';

/** An event of the case as an outcome refers to it. */
export interface EventRef {
  readonly event: string;
  readonly id: string;
  readonly on: string;
}

/** A yes or no that conditions decided, with the reasons. */
export interface DecidedOutcome extends CitedOutcome {
  readonly truth: Truth;
  readonly why?: Explanation;
  readonly missing: readonly Missing[];
}

/** A level as its signs propose it. */
export interface LevelOutcome extends DecidedOutcome {
  readonly value: string;
  readonly order: number;
  readonly urgent: boolean;
  readonly signs: readonly DecidedOutcome[];
}

/** Levels of one fact: what the signs propose beside what a person recorded. */
export interface LevelsOutcome {
  readonly fact: string;
  readonly levels: readonly LevelOutcome[];
  /** The highest level whose signs are met; absent while a higher one is undecided. */
  readonly proposed?: string;
  readonly periods: readonly ValuePeriod[];
  readonly current?: ValuePeriod;
  readonly conflict?: readonly FactStatement[];
  /** `differs` asks a person to look again; the record stays what it is. */
  readonly state: 'agrees' | 'differs' | 'not-recorded' | 'not-proposed' | 'undecided';
}

/** Values of one classification of help, given or not; `unknown` when nobody recorded any. */
export interface HelpOutcome extends CitedOutcome {
  readonly fact: string;
  readonly values: readonly (CitedOutcome & { readonly value: string; readonly given: Truth })[];
}

export interface BodyOutcome extends CitedOutcome {
  readonly force: readonly BodyForce[];
  readonly composition: readonly BodyMember[];
  readonly minMembers?: number;
  readonly perFamily: boolean;
  /** Events that named this body as the one who decided and that it may not decide: advice. */
  readonly advice: readonly EventRef[];
}

export interface SignatureOutcome {
  readonly role: string;
  readonly state: 'signed' | 'refused' | 'missing' | 'unknown';
  readonly on?: string;
}

export interface ApprovalOutcome extends CitedOutcome {
  /** Unique in the decision: the id, for a supplement with its number, `supplements:2`. */
  readonly key: string;
  readonly document: string;
  readonly record?: string;
  readonly number?: number;
  readonly state: 'approved' | 'rejected' | 'awaited' | 'not-applicable' | 'unknown';
  /** `met` when approved and signed by everybody. */
  readonly truth: Truth;
  /** Nobody decides: it is approved when everybody has signed. */
  readonly signaturesOnly?: true;
  /** Who may approve; empty when the institution has not said who. */
  readonly by: readonly string[];
  readonly agreedWith: readonly string[];
  readonly approved?: EventRef & { readonly by?: string };
  readonly rejected?: EventRef;
  readonly signatures: readonly SignatureOutcome[];
}

export interface DutyOutcome extends CitedOutcome {
  readonly kind: Duty['kind'];
  readonly role: string;
  /** `applies` is a reminder: whether it is done, a person judges. */
  readonly state: 'applies' | 'done' | 'not-applicable' | 'unknown';
  readonly document?: string;
  readonly addressees: readonly string[];
  readonly done?: EventRef;
  readonly missing: readonly Missing[];
}

export interface CheckOutcome extends DecidedOutcome {
  readonly of: CheckSubject;
  readonly force: 'block' | 'warning';
  readonly state: Truth | 'not-applicable' | 'overridden';
  readonly overriddenBy?: string;
  readonly document?: string;
}

export interface CatalogueOutcome extends CitedOutcome {
  readonly group: string;
  readonly value?: string;
  readonly mandatory: boolean;
  readonly document?: string;
}

/** One measurement: a statement of the fact by a method. */
export interface Measurement {
  readonly value: Json;
  readonly on: string;
  readonly source: StatementSource;
}

/** First and last measurement by one and the same method. */
export interface MeasureOutcome {
  readonly fact: string;
  readonly method?: string;
  readonly first?: Measurement;
  readonly repeat?: Measurement;
  readonly change: 'better' | 'same' | 'worse' | 'unknown';
  /** Why there is no comparison. */
  readonly reason?: 'not-measured' | 'not-repeated' | 'other-method' | 'out-of-window' | 'setting';
}

export interface ConclusionOutcome extends DecidedOutcome {
  readonly value: Conclusion['value'];
  readonly recorded?: EventRef;
}

/** How many criteria of a kind are met; what a person judges counts as unknown. */
export interface CriteriaCount {
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
}

/** What the criteria say together. Those about the service are told apart and never added. */
export interface EffectivenessOutcome {
  readonly general: CriteriaCount;
  readonly direct: CriteriaCount;
  readonly strengths: CriteriaCount;
  readonly service: CriteriaCount;
  readonly conclusions: readonly ConclusionOutcome[];
}
