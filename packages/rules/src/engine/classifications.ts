import type { ClassificationOutcome } from '../contracts/decision.js';
import type { RecordedClassification } from '../contracts/regulation.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';
import { historyOf } from './value-periods.js';

/** Values that a person records, with their history; what nobody recorded is asked for. */
export function decideClassifications(evaluation: Evaluation): readonly ClassificationOutcome[] {
  return evaluation.compiled.regulation.classifications
    .filter((classification) => inForce(evaluation, classification))
    .map((classification) => decideClassification(classification, evaluation));
}

function decideClassification(
  classification: RecordedClassification,
  evaluation: Evaluation,
): ClassificationOutcome {
  const { fact, values } = classification;
  const found = evaluation.today.scope.lookup(fact);
  const history = historyOf(fact, values, evaluation);
  if (found.state === 'missing') {
    const outcome = `classification:${classification.id}`;
    evaluation.undecided.push({ outcome, waitsFor: found.needs });
  }
  return {
    ...citedOutcome(classification),
    fact,
    truth: history.current === undefined ? 'unknown' : 'met',
    ...history,
  };
}
