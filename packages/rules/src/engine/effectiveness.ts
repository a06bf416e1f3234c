import type { Truth } from '../contracts/condition.js';
import type {
  ConclusionOutcome,
  CriteriaCount,
  CriterionOutcome,
  EffectivenessOutcome,
} from '../contracts/decision.js';
import { decideCondition } from './decide-condition.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';
import { eventRef } from './obligation.js';

/** Sums the criteria up by kind, never across kinds, and proposes what follows for the case. */
export function decideEffectiveness(
  evaluation: Evaluation,
  criteria: readonly CriterionOutcome[],
): EffectivenessOutcome {
  const count = (level: CriterionOutcome['level']): CriteriaCount => {
    const truths = criteria.flatMap((one) => (one.level === level ? [one.truth] : []));
    const having = (truth: Truth) => truths.filter((own) => own === truth).length;
    return { met: having('met'), notMet: having('not-met'), unknown: having('unknown') };
  };
  return {
    general: count('general'),
    direct: count('specific'),
    strengths: count('strengths'),
    service: count('indirect'),
    conclusions: decideConclusions(evaluation),
  };
}

function decideConclusions(evaluation: Evaluation): readonly ConclusionOutcome[] {
  return evaluation.compiled.conclusions
    .filter(({ element }) => inForce(evaluation, element))
    .map(({ element, when }) => {
      const { id, value, recordedBy } = element;
      const recorded = recordedBy && evaluation.today.timeline.all(recordedBy).at(-1);
      const decided =
        when === undefined
          ? ({ truth: 'unknown', missing: [] } as const)
          : decideCondition(when, `conclusion:${id}`, evaluation);
      return {
        ...citedOutcome(element),
        value,
        ...decided,
        ...(recorded === undefined ? {} : { recorded: eventRef(recorded) }),
      };
    });
}

/** The sums of a case of which nothing could be decided. */
export const NO_EFFECTIVENESS: EffectivenessOutcome = {
  general: { met: 0, notMet: 0, unknown: 0 },
  direct: { met: 0, notMet: 0, unknown: 0 },
  strengths: { met: 0, notMet: 0, unknown: 0 },
  service: { met: 0, notMet: 0, unknown: 0 },
  conclusions: [],
};
