import type { Truth } from '../contracts/condition.js';
import type { Obligation } from '../contracts/decision.js';
import type { Schedule } from '../contracts/regulation.js';
import type { Conditional } from './compiled-regulation.js';
import { decideCondition } from './decide-condition.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';
import { eventRef, progressOf, satisfyBy } from './obligation.js';
import { oncePerElement } from './once-per-element.js';
import { decideRolling } from './rolling-schedule.js';
import { periodsOf, spansOf, type SchedulePeriod, type ScheduleSpan } from './schedule-periods.js';

/** Obligations that come back every period: one for each period up to the current one. */
export function decideSchedules(evaluation: Evaluation): readonly Obligation[] {
  return evaluation.compiled.schedules
    .filter(({ element }) => inForce(evaluation, element))
    .flatMap((schedule) => decideSchedule(schedule, evaluation));
}

function decideSchedule(
  schedule: Conditional<Schedule>,
  evaluation: Evaluation,
): readonly Obligation[] {
  const { closedBy = [] } = evaluation.compiled.regulation;
  const spans = spansOf(schedule.element, closedBy, evaluation.today.timeline);
  return decideInSpans(schedule, spans, evaluation);
}

/** Obligations of a schedule in the stretches of time in which it obliges. */
export function decideInSpans(
  schedule: Conditional<Schedule>,
  spans: readonly ScheduleSpan[],
  evaluation: Evaluation,
): readonly Obligation[] {
  const { element } = schedule;
  const byKey = new Map<string, Obligation>();
  const { every } = element;
  for (const span of spans) {
    if ('term' in every) {
      const applies = decideApplies(schedule, span.end?.on ?? evaluation.asOf, evaluation);
      const rolling = decideRolling(element, every, span, baseOf(element), applies, evaluation);
      for (const obligation of rolling) byKey.set(obligation.key, obligation);
      continue;
    }
    for (const period of periodsOf(every, span, evaluation.asOf)) {
      const obligation = decidePeriod(schedule, span, period, evaluation);
      // Two spans may share a period: what was done in it under the first is done.
      const done = byKey.get(`${element.id}:${period.label}`)?.metBy !== undefined;
      if (obligation !== undefined && !done) byKey.set(obligation.key, obligation);
    }
  }
  const waiting = spans.at(-1);
  if (byKey.size > 0 || waiting?.end !== undefined) {
    return [...byKey.values()];
  }
  return [notBegun(element, waiting, evaluation)];
}

const baseOf = oncePerElement((schedule: Schedule) => ({
  ...citedOutcome(schedule),
  kind: 'schedule' as const,
  responsible: schedule.responsible,
  ...(schedule.document === undefined ? {} : { document: schedule.document }),
  satisfy: satisfyBy(schedule.metBy),
}));

function notBegun(
  schedule: Schedule,
  span: ScheduleSpan | undefined,
  { record }: Evaluation,
): Obligation {
  const known = span !== undefined || record.eventsComplete;
  return {
    ...baseOf(schedule),
    key: schedule.id,
    status: known ? 'not-due' : 'unknown',
    ...(span === undefined ? {} : { from: eventRef(span.start) }),
  };
}

function decidePeriod(
  { element, when }: Conditional<Schedule>,
  { start, end }: ScheduleSpan,
  { from, to, label }: SchedulePeriod,
  evaluation: Evaluation,
): Obligation | undefined {
  const first = start.on > from ? start.on : from;
  const metBy = evaluation.today.timeline
    .all(element.metBy)
    .find(({ on }) => on >= first && on <= to);
  // A family that left before the period was over owes nothing for the rest of it.
  const leftEarly = end !== undefined && end.on < to;
  if (leftEarly && metBy === undefined) return undefined;
  const applies = decideApplies({ element, when }, to, evaluation);
  if (applies === 'not-met') return undefined;
  const key = `${element.id}:${label}`;
  return {
    ...baseOf(element),
    ...progressOf(key, to, metBy, applies === 'met', evaluation),
    from: eventRef(start),
    period: { from, to },
  };
}

/** Whether the schedule obliged in a period: judged by its last day, or by today if that is to come. */
function decideApplies(
  { element, when }: Conditional<Schedule>,
  to: SchedulePeriod['to'],
  evaluation: Evaluation,
): Truth {
  if (when === undefined) return 'met';
  const day = evaluation.dayOf(to < evaluation.asOf ? to : evaluation.asOf);
  return decideCondition(when, `schedule:${element.id}`, evaluation, day).truth;
}
