import type { CivilDate } from '../civil/index.js';
import type {
  CaseEvent,
  CaseRecord,
  DocumentRecord,
  FactStatement,
  Waiver,
} from '../contracts/case.js';
import type { Problem } from '../contracts/problem.js';

/** A part of a case whose shape and dates were checked. */
export type Dated<Part> = Part & { readonly on: CivilDate };

/** A sound part and the pointer of where it stands, for what may yet be found wrong with it. */
export interface Placed<Part> {
  readonly part: Dated<Part>;
  readonly pointer: string;
}

/** A case of which only sound parts are left; every part that was left out is in `problems`. */
export interface CheckedCase {
  readonly id: string;
  readonly regulation: string;
  readonly subject: CaseRecord['subject'];
  readonly eventsComplete: boolean;
  readonly statements: readonly Placed<FactStatement>[];
  readonly events: readonly Placed<CaseEvent>[];
  readonly records: readonly DocumentRecord[];
  readonly waivers: readonly Dated<Waiver>[];
  readonly problems: readonly Problem[];
}
