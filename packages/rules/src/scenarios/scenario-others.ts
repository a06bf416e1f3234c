import type { InstitutionDocumentOutcome, InstitutionOrderOutcome } from '../contracts/decision.js';
import type { ExpectedObligation } from './scenario.js';

/** What must be so of the institution. */
export interface ExpectedInstitution {
  readonly obligations?: Readonly<Record<string, ExpectedObligation>>;
  readonly orders?: Readonly<Record<string, InstitutionOrderOutcome['state']>>;
  readonly documents?: Readonly<Record<string, InstitutionDocumentOutcome['state']>>;
  readonly settingsNeeded?: readonly string[];
}

/** What a handover must do to the limits of the specialist who takes the cases, by id of limit. */
export interface ExpectedHandover {
  readonly newlyExceeded?: readonly string[];
  readonly stillExceeded?: readonly string[];
  readonly combinedWarning?: boolean;
}
