import { missing } from '../conditions/missing.js';
import type { CategoryOutcome } from '../contracts/decision.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';

/** Decides every category in force, with the reasons. */
export function decideCategories(evaluation: Evaluation): readonly CategoryOutcome[] {
  const { compiled, today, undecided } = evaluation;
  return compiled.categories
    .filter(({ category }) => inForce(evaluation, category))
    .map(({ category, condition }) => {
      const why = condition.explain(today.scope);
      const lacking = missing(why);
      if (why.truth === 'unknown') {
        undecided.push({ outcome: `category:${category.id}`, waitsFor: lacking });
      }
      return { ...citedOutcome(category), truth: why.truth, why, missing: lacking };
    });
}
