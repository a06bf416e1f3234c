import type { Decision } from '../contracts/decision.js';
import { classOutcomes, effectOutcomes, requirementOutcomes } from './condition-outcomes.js';
import { documentOutcomes, obligationOutcomes, stageOutcomes } from './course-outcomes.js';
import type { Outcome, OutcomesOf } from './outcome.js';

const PARTS: readonly OutcomesOf[] = [
  stageOutcomes,
  obligationOutcomes,
  documentOutcomes,
  classOutcomes,
  requirementOutcomes,
  effectOutcomes,
];

/** Every answer of a decision as a flat list, in the order in which people read it. */
export function outcomesOf(decision: Decision): readonly Outcome[] {
  return PARTS.flatMap((part) => part(decision));
}
