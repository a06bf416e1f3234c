import type { CaseEvent, DocumentRecord, Waiver } from './case.js';
import type { CaseloadDecision, CitedOutcome, Decision, Obligation } from './decision.js';
import type { EventRef } from './decision-parts.js';
import type { Problem } from './problem.js';

/** What an institution keeps of itself: its own events (meetings, orders) and documents. */
export interface InstitutionRecord {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly regulation: string;
  /** Civil date since which the record is kept; what was due before is not asked for. */
  readonly since?: string;
  /** false: the record is known not to hold every event. Default true. */
  readonly eventsComplete?: boolean;
  readonly events: readonly CaseEvent[];
  readonly records?: readonly DocumentRecord[];
  readonly waivers?: readonly Waiver[];
}

export interface InstitutionOrderOutcome extends CitedOutcome {
  readonly document: string;
  readonly approvedBy: string;
  readonly preparedBy?: string;
  readonly agreedWith: readonly string[];
  readonly state: 'in-force' | 'ended' | 'absent' | 'unknown';
  readonly issued?: EventRef;
  readonly ended?: EventRef;
}

export interface InstitutionDocumentOutcome extends CitedOutcome {
  readonly document: string;
  readonly keptBy?: string;
  readonly state: 'kept' | 'absent' | 'unknown';
  readonly records: readonly string[];
}

/** What a regulation says of an institution on a day. */
export interface InstitutionDecision {
  readonly regulation: Decision['regulation'];
  readonly institution: string;
  readonly asOf: string;
  readonly obligations: readonly Obligation[];
  readonly orders: readonly InstitutionOrderOutcome[];
  readonly documents: readonly InstitutionDocumentOutcome[];
  readonly settingsNeeded: Decision['settingsNeeded'];
  readonly problems: readonly Problem[];
}

/** What handing cases over, or reclassifying them, would do to the caseloads concerned. */
export interface HandoverDecision {
  readonly asOf: string;
  readonly from?: { readonly before: CaseloadDecision; readonly after: CaseloadDecision };
  readonly to: { readonly before: CaseloadDecision; readonly after: CaseloadDecision };
  /** Limits that the move would exceed and that were not exceeded before, by id. */
  readonly newlyExceeded: readonly string[];
  /** Limits that were exceeded before already and stay so: stored and shown, never refused. */
  readonly stillExceeded: readonly string[];
  /** Cases to move that the giving specialist does not hold. */
  readonly notHeld: readonly string[];
}
