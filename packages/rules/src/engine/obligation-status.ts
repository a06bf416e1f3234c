import { addDays, type CivilDate } from '../civil/index.js';
import type { ObligationStatus } from '../contracts/decision.js';
import type { Evaluation } from './evaluation.js';

/** What the status of an obligation depends on, once its clock runs. */
export interface ObligationState {
  readonly due: CivilDate | undefined;
  readonly metOn: string | undefined;
  readonly waived: boolean;
  /** false: whether it applies at all is not known. */
  readonly certain: boolean;
}

/**
 * Status of an obligation whose clock runs. Done counts before everything; a person's waiver
 * before the calendar; an incomplete record leaves what was not seen unknown.
 */
export function statusOf(state: ObligationState, evaluation: Evaluation): ObligationStatus {
  const { due, metOn, waived, certain } = state;
  if (metOn !== undefined && due !== undefined) return metOn <= due ? 'met' : 'met-late';
  if (metOn !== undefined) return 'met';
  if (waived) return 'waived';
  if (due === undefined || !certain || !evaluation.record.eventsComplete) return 'unknown';
  if (due < evaluation.asOf) return 'overdue';
  return isSoon(due, evaluation) ? 'due-soon' : 'pending';
}

/** Whether no more working days are left than the option says, today not counted. */
function isSoon(due: CivilDate, { asOf, dueSoon, compiled }: Evaluation): boolean {
  if (due > addDays(asOf, LONGEST_LOOK_AHEAD)) return false;
  return compiled.calendar.countWorkingDays(addDays(asOf, 1), due) <= dueSoon;
}

const LONGEST_LOOK_AHEAD = 400;
