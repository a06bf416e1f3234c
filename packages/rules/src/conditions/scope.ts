import type { Explanation, Missing } from '../contracts/decision.js';
import type { EventCondition, Json, Truth } from '../contracts/condition.js';
import type { StatementSource, SubjectRef } from '../contracts/case.js';

/** A parameter that every scope with a day of evaluation answers: that day itself. */
export const AS_OF_PARAMETER = 'asOf';

/** The same day as a fact, under the name that plain records give it: conditions that are implied by periods read it. */
export const AS_OF_FACT = 'parameter:asOf';

/** A value somebody stated. With `atLeast` it is a lower bound: a count or a list that may yet grow. */
export interface StatedFact {
  readonly state: 'stated';
  readonly value: Json;
  readonly subject?: SubjectRef;
  readonly source?: StatementSource;
  readonly on?: string;
  readonly atLeast?: boolean;
  /** Upper bound of a count that is known only `atLeast`; absent: none. */
  readonly atMost?: number;
  /** What would have to be stated for the bound to become the value. */
  readonly needs?: readonly Missing[];
}

/** Why there is no value. */
export type Absence = 'not-stated' | 'refused' | 'not-applicable' | 'not-established';

/** No value, why, and what would have to be stated: for a derived fact its base facts. */
export interface MissingFact {
  readonly state: 'missing';
  readonly why: Absence;
  readonly subject?: SubjectRef;
  readonly needs: readonly Missing[];
}

export type FactValue = StatedFact | MissingFact;

/** One element of a list, seen as the scope in which conditions of `some` and `every` are decided. */
export interface ListElement {
  readonly scope: Scope;
  readonly subject?: SubjectRef;
  /** Present when it is not known whether the element belongs to the list (a filtered list). */
  readonly doubt?: Membership;
}

/** An undecided membership: the filter's condition, not yet met and not yet failed. */
export interface Membership {
  readonly explain: (scope: Scope) => Explanation;
}

export interface ListElements {
  readonly state: 'stated';
  readonly elements: readonly ListElement[];
  /** Whether everybody is named. */
  readonly complete: boolean;
  readonly subject?: SubjectRef;
  readonly source?: StatementSource;
  readonly on?: string;
  /** What would have to be stated to complete the list. */
  readonly needs: readonly Missing[];
}

export type ListValue = ListElements | MissingFact;

export interface EventFinding {
  readonly truth: Truth;
  /** Civil date of the latest matching event. */
  readonly on?: string;
}

/**
 * Where a condition gets its values from. Rules look facts of the vocabulary up in a case;
 * documents look fields up in a record by JSON pointer. Every answer is total: no method throws.
 */
export interface Scope {
  readonly subject?: SubjectRef;
  /** Day of evaluation; without it operators that count from today are unknown. */
  readonly asOf?: string;
  lookup(fact: string): FactValue;
  elements(list: string): ListValue;
  parameter(id: string): FactValue;
  event(match: EventCondition): EventFinding;
  /** Decided leaves by their number in the compiler's table, for callers that share one compiler. */
  readonly memo?: (Truth | undefined)[];
}
