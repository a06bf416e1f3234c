import type { DutyOutcome } from '../contracts/decision.js';
import type { Duty } from '../contracts/regulation.js';
import type { Conditional } from './compiled-regulation.js';
import { decideCondition } from './decide-condition.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';
import { eventRef } from './obligation.js';
import { oncePerElement } from './once-per-element.js';

/** What roles must, may and answer for now. Whether a reminder was heeded is a person's to judge. */
export function decideDuties(
  evaluation: Evaluation,
  stage: string | undefined,
): readonly DutyOutcome[] {
  return evaluation.compiled.duties
    .filter(({ element }) => inForce(evaluation, element))
    .map((duty) => decideDuty(duty, stage, evaluation));
}

function decideDuty(
  { element, when }: Conditional<Duty>,
  stage: string | undefined,
  evaluation: Evaluation,
): DutyOutcome {
  const { metBy, stages } = element;
  const done = metBy && evaluation.today.timeline.all(metBy).at(-1);
  const outOfStage = stages !== undefined && (stage === undefined || !stages.includes(stage));
  const base = done === undefined ? baseOf(element) : { ...baseOf(element), done: eventRef(done) };
  if (outOfStage) return { ...base, state: 'not-applicable', missing: [] };
  const decided = when && decideCondition(when, `duty:${element.id}`, evaluation);
  const missing = decided?.missing ?? [];
  if (decided?.truth === 'not-met') return { ...base, state: 'not-applicable', missing };
  if (decided?.truth === 'unknown') return { ...base, state: 'unknown', missing };
  return { ...base, state: done === undefined ? 'applies' : 'done', missing };
}

const baseOf = oncePerElement((duty: Duty) => {
  const { kind, role, document, addressees = [] } = duty;
  return {
    ...citedOutcome(duty),
    kind,
    role,
    ...(document === undefined ? {} : { document }),
    addressees,
  };
});
