import { missing } from '../conditions/missing.js';
import type { CriterionOutcome } from '../contracts/decision.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';

/** Criteria of effect; one without conditions is a person's judgement and stays unknown. */
export function decideCriteria(evaluation: Evaluation): readonly CriterionOutcome[] {
  const { compiled, today, undecided } = evaluation;
  return compiled.criteria
    .filter(({ element }) => inForce(evaluation, element))
    .map(({ element, when }) => {
      const base = { ...citedOutcome(element), level: element.level };
      if (when === undefined) return { ...base, truth: 'unknown' };
      const why = when.explain(today.scope);
      if (why.truth === 'unknown') {
        undecided.push({ outcome: `criterion:${element.id}`, waitsFor: missing(why) });
      }
      return { ...base, truth: why.truth, why };
    });
}
