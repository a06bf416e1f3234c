import { truthOf } from '../conditions/kleene.js';
import { AS_OF_PARAMETER } from '../conditions/scope.js';
import type { GuardOutcome, Obligation } from '../contracts/decision.js';
import type {
  EventMatch,
  Regulation,
  Stage,
  StageDuration,
  Term,
} from '../contracts/regulation.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';
import { eventRef, progressOf, satisfyBy, waiverOf } from './obligation.js';
import { stageHistory, type StagePeriod } from './stage-history.js';
import { workOutTerm } from './term.js';

/** How long stages may and must last: obligations of every stage that the case has been in. */
export function decideStageDurations(evaluation: Evaluation): readonly Obligation[] {
  const { compiled, today } = evaluation;
  const entries = new Map<string, number>();
  return stageHistory(compiled.regulation, today.timeline).flatMap((period) => {
    const { duration, id } = period.stage;
    const before = entries.get(id) ?? 0;
    entries.set(id, before + 1);
    if (duration === undefined || !inForce(evaluation, duration)) return [];
    const suffix = before === 0 ? '' : `:${period.entered.on}`;
    const leave = leaveBy(period.stage, compiled.regulation);
    if (leave === undefined) return [];
    // Closing a case cuts a stage short without breaking its minimum.
    return [
      ...(duration.min && !period.closed
        ? [minimum(duration.min, duration, period, leave, suffix, evaluation)]
        : []),
      ...(duration.max ? [maximum(duration.max, duration, period, leave, suffix, evaluation)] : []),
    ];
  });
}

/** The event that leads out of a stage: forward, else out of the case, else back. */
function leaveBy(stage: Stage, { stages, closedBy = [] }: Regulation): EventMatch | undefined {
  const next = stage.next.flatMap((id) => stages.find((other) => other.id === id) ?? []);
  const forward = next.find(({ order }) => order > stage.order);
  return forward?.enteredBy ?? closedBy[0] ?? next[0]?.enteredBy;
}

/** Where a regulation does not say who moves a case on, the institution as a whole answers. */
const INSTITUTION = 'institution';

function baseOf(duration: StageDuration, { stage, entered }: StagePeriod, leave: EventMatch) {
  return {
    ...citedOutcome(duration),
    from: eventRef(entered),
    responsible: stage.movedBy?.[0] ?? INSTITUTION,
    satisfy: satisfyBy(leave),
  };
}

function maximum(
  max: Term,
  duration: StageDuration,
  period: StagePeriod,
  leave: EventMatch,
  suffix: string,
  evaluation: Evaluation,
): Obligation {
  const key = `${period.stage.id}:max${suffix}`;
  const worked = workOutTerm(max, period.entered.on, evaluation);
  const progress = progressOf(key, worked.due, period.left, true, evaluation);
  const base = { ...baseOf(duration, period, leave), ...progress, kind: 'stage-max' as const };
  if (worked.due === undefined) {
    evaluation.undecided.push({ outcome: `duration:${key}`, waitsFor: worked.missing });
    return base;
  }
  return { ...base, term: worked.term };
}

/**
 * A stage that must last some time obliges nobody to act: it is pending while the time runs, met
 * when it has run, and met late when the case moved on too soon (done, but against the term).
 */
function minimum(
  min: Term,
  duration: StageDuration,
  period: StagePeriod,
  leave: EventMatch,
  suffix: string,
  evaluation: Evaluation,
): Obligation {
  const key = `${period.stage.id}:min${suffix}`;
  const worked = workOutTerm({ ...min, shift: false }, period.entered.on, evaluation);
  const base = { ...baseOf(duration, period, leave), key, kind: 'stage-min' as const };
  if (worked.due === undefined) {
    evaluation.undecided.push({ outcome: `duration:${key}`, waitsFor: worked.missing });
    return { ...base, status: 'unknown' };
  }
  const { due, term } = worked;
  const waiver = waiverOf(key, evaluation);
  const { left } = period;
  return {
    ...base,
    due,
    term,
    status: minimumStatus(due, left?.on, waiver !== undefined, evaluation),
    ...(left === undefined ? {} : { metBy: eventRef(left) }),
    ...(waiver === undefined ? {} : { waiver }),
  };
}

function minimumStatus(
  due: string,
  leftOn: string | undefined,
  waived: boolean,
  { asOf }: Evaluation,
): Obligation['status'] {
  if ((leftOn ?? asOf) >= due) return 'met';
  if (waived) return 'waived';
  return leftOn === undefined ? 'pending' : 'met-late';
}

/** The minimum duration of the current stage as a warning on the way to the next. */
export function minimumGuard(
  { stage, entered }: StagePeriod,
  evaluation: Evaluation,
): GuardOutcome | undefined {
  const { duration } = stage;
  if (duration?.min === undefined || !inForce(evaluation, duration)) return undefined;
  const worked = workOutTerm({ ...duration.min, shift: false }, entered.on, evaluation);
  const missing = worked.due === undefined ? worked.missing : [];
  const truth = worked.due === undefined ? 'unknown' : truthOf(evaluation.asOf >= worked.due);
  const { title, clause, norm } = duration;
  return {
    id: `${stage.id}-min`,
    title,
    clause,
    norm,
    truth,
    force: 'warning',
    why: {
      kind: 'leaf',
      truth,
      fact: AS_OF_PARAMETER,
      operator: 'dateNotBefore',
      actual: evaluation.asOf,
      ...(worked.due === undefined ? {} : { expected: worked.due }),
      ...(missing[0] === undefined ? {} : { missing: missing[0] }),
    },
    missing,
  };
}
