import { addDays, type CivilDate } from '../civil/index.js';
import type { FactStatement } from '../contracts/case.js';
import type { ClassificationOutcome, ValuePeriod } from '../contracts/decision.js';
import type { RecordedClassification } from '../contracts/regulation.js';
import { findConflict, latestDay } from '../facts/latest.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';

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
  const { fact } = classification;
  const { statements, asOf, today } = evaluation;
  const found = today.scope.lookup(fact);
  const own = found.subject === undefined ? undefined : statements.about(found.subject)?.get(fact);
  const periods = periodsOf(own ?? [], classification, asOf);
  const current = found.state === 'stated' ? periods.at(-1) : undefined;
  const conflict = findConflict(latestDay(own, asOf));
  if (found.state === 'missing') {
    const outcome = `classification:${classification.id}`;
    evaluation.undecided.push({ outcome, waitsFor: found.needs });
  }
  return {
    ...citedOutcome(classification),
    fact,
    truth: current === undefined ? 'unknown' : 'met',
    periods,
    ...(current === undefined ? {} : { current }),
    ...(conflict === undefined ? {} : { conflict }),
  };
}

/**
 * Periods of one value each, oldest first. A repeated value goes on; of two values of one day the
 * later recorded counts; "refused" or "not established" ends a period without starting another.
 */
function periodsOf(
  statements: readonly FactStatement[],
  { values }: RecordedClassification,
  asOf: string,
): readonly ValuePeriod[] {
  const days = lastOfEachDay(statements.filter(({ on }) => on <= asOf));
  const periods: ValuePeriod[] = [];
  let open: ValuePeriod | undefined;
  for (const { state, value, on, source } of days) {
    if (open !== undefined && state === 'stated' && open.value === value) continue;
    if (open !== undefined) {
      periods.push({ ...open, to: addDays(on as CivilDate, -1) });
      open = undefined;
    }
    if (state !== 'stated' || value === undefined) continue;
    const title =
      values.find((candidate) => candidate.value === value)?.title ?? JSON.stringify(value);
    open = { value, title, from: on, source };
  }
  return open === undefined ? periods : [...periods, open];
}

function lastOfEachDay(statements: readonly FactStatement[]): readonly FactStatement[] {
  return statements.filter(({ on }, index) => statements[index + 1]?.on !== on);
}
