import type { Dated } from '../case/checked-case.js';
import type { CaseEvent } from '../contracts/case.js';
import type { Truth } from '../contracts/condition.js';
import type { Obligation } from '../contracts/decision.js';
import type { RollingTerm, Schedule } from '../contracts/regulation.js';
import type { Evaluation } from './evaluation.js';
import { eventRef, progressOf } from './obligation.js';
import type { ScheduleSpan } from './schedule-periods.js';
import { workOutTerm } from './term.js';

type Base = Omit<Obligation, 'key' | 'status'>;

/**
 * Obligations of a schedule whose clock starts anew each time it is met: one for each time it was
 * met, and one that runs now. A term that nobody has set leaves the running one unknown.
 */
export function decideRolling(
  schedule: Schedule,
  { term }: RollingTerm,
  { start, end }: ScheduleSpan,
  base: Base,
  applies: Truth,
  evaluation: Evaluation,
): readonly Obligation[] {
  if (applies === 'not-met') return [];
  const done = evaluation.today.timeline
    .all(schedule.metBy)
    .filter(({ on }) => on >= start.on && (end === undefined || on <= end.on));
  const starts: readonly Dated<CaseEvent>[] = [start, ...done];
  return starts.flatMap((from, index) => {
    const metBy = starts[index + 1];
    // What was done twice on a day was done once.
    if (metBy?.on === from.on && index > 0) return [];
    const worked = workOutTerm(term, from.on, evaluation);
    const lapsed = end !== undefined && (worked.due === undefined || end.on <= worked.due);
    if (metBy === undefined && lapsed) return [];
    const key = `${schedule.id}:${from.on}`;
    const progress = progressOf(key, worked.due, metBy, applies === 'met', evaluation);
    const obligation = { ...base, ...progress, from: eventRef(from) };
    if (worked.due !== undefined) return [{ ...obligation, term: worked.term }];
    evaluation.undecided.push({ outcome: `schedule:${schedule.id}`, waitsFor: worked.missing });
    return [obligation];
  });
}
