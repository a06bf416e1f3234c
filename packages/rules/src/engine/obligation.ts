import { daysBetween, type CivilDate } from '../civil/index.js';
import type { Dated } from '../case/checked-case.js';
import type { CaseEvent } from '../contracts/case.js';
import type { Obligation, ObligationStatus } from '../contracts/decision.js';
import type { EventMatch } from '../contracts/regulation.js';
import type { Evaluation } from './evaluation.js';
import { statusOf } from './obligation-status.js';

/** An event as an obligation refers to it. */
export function eventRef({ type, id, on }: CaseEvent) {
  return { event: type, id, on };
}

/** The event that a person records to meet an obligation. */
export function satisfyBy({ event, where }: EventMatch): Obligation['satisfy'] {
  return where === undefined ? { event } : { event, where };
}

/** Waiver of an obligation recorded by the day of evaluation. */
export function waiverOf(key: string, { record, asOf }: Evaluation): Obligation['waiver'] {
  const waiver = record.waivers.findLast(({ obligation, on }) => obligation === key && on <= asOf);
  return waiver === undefined ? undefined : { on: waiver.on, reason: waiver.reason };
}

const OPEN: readonly ObligationStatus[] = ['pending', 'due-soon', 'overdue'];

/** Whether something is still to be done. */
export function isOpen({ status }: Pick<Obligation, 'status'>): boolean {
  return OPEN.includes(status);
}

type Progress = Pick<Obligation, 'key' | 'status' | 'due' | 'metBy' | 'waiver' | 'daysLeft'>;

/** The part of an obligation that follows from its due day and from what has happened. */
export function progressOf(
  key: string,
  due: CivilDate | undefined,
  metBy: Dated<CaseEvent> | undefined,
  certain: boolean,
  evaluation: Evaluation,
): Progress {
  const waiver = waiverOf(key, evaluation);
  const state = { due, metOn: metBy?.on, waived: waiver !== undefined, certain };
  const status = statusOf(state, evaluation);
  const progress: { -readonly [Key in keyof Progress]: Progress[Key] } = { key, status };
  if (due !== undefined) progress.due = due;
  if (metBy !== undefined) progress.metBy = eventRef(metBy);
  if (waiver !== undefined) progress.waiver = waiver;
  if (due !== undefined && metBy === undefined && status !== 'waived') {
    progress.daysLeft = daysBetween(evaluation.asOf, due);
  }
  return progress;
}
