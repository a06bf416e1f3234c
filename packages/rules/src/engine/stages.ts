import { and } from '../conditions/kleene.js';
import type { Truth } from '../contracts/condition.js';
import type { GuardOutcome, StageOutcome } from '../contracts/decision.js';
import type { CompiledStage } from './compiled-regulation.js';
import { decideCondition } from './decide-condition.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';
import { satisfyBy } from './obligation.js';
import { minimumGuard } from './stage-durations.js';
import { lastDayOf, stageHistory, type StagePeriod } from './stage-history.js';

/** A case in no stage, with nowhere to go. */
export const NO_STAGE: StageOutcome = { periods: [], next: [] };

/** Where the case is, how it came there, and what stands between it and the stages that may follow. */
export function decideStage(evaluation: Evaluation): StageOutcome {
  const history = stageHistory(evaluation.compiled.regulation, evaluation.today.timeline);
  const last = history.at(-1);
  const current = last?.closed === true ? undefined : last;
  return {
    ...(current && { current: { ...citedOutcome(current.stage), since: current.entered.on } }),
    periods: history.map((period) => {
      const to = lastDayOf(period);
      return {
        stage: period.stage.id,
        title: period.stage.title,
        from: period.entered.on,
        ...(to === undefined ? {} : { to }),
      };
    }),
    next: followers(last, evaluation).map((stage) => decideNext(stage, current, evaluation)),
  };
}

/** Stages that may follow the last one; at the beginning of a case, the first by order. */
function followers(
  last: StagePeriod | undefined,
  evaluation: Evaluation,
): readonly CompiledStage[] {
  const offered = evaluation.compiled.stages.filter(({ stage }) => inForce(evaluation, stage));
  if (last !== undefined) {
    return last.stage.next.flatMap((id) => offered.find(({ stage }) => stage.id === id) ?? []);
  }
  const first = Math.min(...offered.map(({ stage }) => stage.order));
  return offered.filter(({ stage }) => stage.order === first);
}

function decideNext(
  { stage, guards }: CompiledStage,
  current: StagePeriod | undefined,
  evaluation: Evaluation,
): StageOutcome['next'][number] {
  const minimum = current === undefined ? undefined : minimumGuard(current, evaluation);
  const outcomes = [
    ...guards.map((guard) => decideGuard(guard, stage.id, evaluation)),
    ...(minimum === undefined ? [] : [minimum]),
  ];
  const allowed = outcomes
    .filter(({ force }) => force === 'block')
    .reduce<Truth>((truth, guard) => and(truth, guard.truth), 'met');
  return { ...citedOutcome(stage), allowed, guards: outcomes, enter: satisfyBy(stage.enteredBy) };
}

function decideGuard(
  { guard, condition }: CompiledStage['guards'][number],
  stage: string,
  evaluation: Evaluation,
): GuardOutcome {
  const { id, title, clause, norm, force, document } = guard;
  return {
    ...{ id, title, clause, norm, force },
    ...(document === undefined ? {} : { document }),
    ...decideCondition(condition, `guard:${stage}/${id}`, evaluation),
  };
}
