import type { CategoryOutcome } from '../contracts/decision.js';
import { decideCondition } from './decide-condition.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';

/** Decides every category in force, with the reasons. */
export function decideCategories(evaluation: Evaluation): readonly CategoryOutcome[] {
  return evaluation.compiled.categories
    .filter(({ category }) => inForce(evaluation, category))
    .map(({ category, condition }) => ({
      ...citedOutcome(category),
      ...decideCondition(condition, `category:${category.id}`, evaluation),
    }));
}
