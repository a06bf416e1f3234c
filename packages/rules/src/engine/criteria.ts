import type { Truth } from '../contracts/condition.js';
import type { CriterionOutcome, MeasureOutcome } from '../contracts/decision.js';
import type { Criterion } from '../contracts/regulation.js';
import type { Conditional } from './compiled-regulation.js';
import { decideCondition } from './decide-condition.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';
import { compareMeasurements } from './measure.js';
import { oncePerElement } from './once-per-element.js';

/**
 * Criteria of effect. One without conditions follows from its measurements; with neither it is a
 * person's judgement and stays unknown. Indirect ones are about the service, not about the family.
 */
export function decideCriteria(evaluation: Evaluation): readonly CriterionOutcome[] {
  return evaluation.compiled.criteria
    .filter(({ element }) => inForce(evaluation, element))
    .map((criterion) => decideCriterion(criterion, evaluation));
}

function decideCriterion(
  { element, when }: Conditional<Criterion>,
  evaluation: Evaluation,
): CriterionOutcome {
  const { id, measure } = element;
  const outcome = `criterion:${id}`;
  const base = baseOf(element);
  const measured =
    measure === undefined || base.about === 'service'
      ? undefined
      : compareMeasurements(measure, outcome, evaluation);
  const shown = measured === undefined ? {} : { measure: measured };
  if (when === undefined) {
    return { ...base, truth: measured ? OF_CHANGE[measured.change] : 'unknown', ...shown };
  }
  const { truth, why } = decideCondition(when, outcome, evaluation);
  return { ...base, truth, why, ...shown };
}

const baseOf = oncePerElement((criterion: Criterion) => {
  const { level } = criterion;
  const about: CriterionOutcome['about'] = level === 'indirect' ? 'service' : 'family';
  return { ...citedOutcome(criterion), level, about };
});

/** That a family did not get worse is no result yet. */
const OF_CHANGE: Readonly<Record<MeasureOutcome['change'], Truth>> = {
  better: 'met',
  same: 'not-met',
  worse: 'not-met',
  unknown: 'unknown',
};
