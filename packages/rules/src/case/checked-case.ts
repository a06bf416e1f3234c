import type { CivilDate } from '../civil/index.js';
import type {
  CaseEvent,
  CaseRecord,
  DocumentRecord,
  FactStatement,
  Waiver,
} from '../contracts/case.js';
import type { Problem } from '../contracts/problem.js';

/** A part of a case whose shape and dates were checked, with the pointer of where it stands. */
export type Placed<Part> = Part & { readonly on: CivilDate; readonly pointer: string };

/** A case of which only sound parts are left; every part that was left out is in `problems`. */
export interface CheckedCase {
  readonly id: string;
  readonly regulation: string;
  readonly subject: CaseRecord['subject'];
  readonly eventsComplete: boolean;
  readonly statements: readonly Placed<FactStatement>[];
  readonly events: readonly Placed<CaseEvent>[];
  readonly records: readonly DocumentRecord[];
  readonly waivers: readonly Placed<Waiver>[];
  readonly problems: readonly Problem[];
}
