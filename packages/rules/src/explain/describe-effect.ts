import type { ConclusionOutcome, CriterionOutcome, Measurement } from '../contracts/decision.js';
import { CLAUSE_JOINT } from '../locale/ru-explain.js';
import { conclusionTexts, measureTexts as texts } from '../locale/ru-outcomes.js';
import { describeValue } from './describe-value.js';
import { fill } from './fill.js';
import { dayText, type OutcomeContext } from './outcome-context.js';

/** First and repeat measurement of a criterion, in Russian; of the service that it is none of the family's. */
export function describeMeasure(
  { measure, about }: CriterionOutcome,
  { vocabulary }: OutcomeContext,
): readonly string[] {
  if (about === 'service') return [texts.service];
  if (measure === undefined) return [];
  const fact = vocabulary.facts.find(({ id }) => id === measure.fact);
  const value = (measurement: Measurement | undefined): string => {
    return measurement === undefined ? '' : describeValue(measurement.value, fact);
  };
  const params = {
    first: value(measure.first),
    repeat: value(measure.repeat),
    firstOn: dayText(measure.first?.on ?? ''),
    repeatOn: dayText(measure.repeat?.on ?? ''),
  };
  return [fill(texts[measure.reason ?? measure.change], params)];
}

/** What the criteria say for a conclusion, and whether it is recorded, in Russian. */
export function describeConclusion({
  truth,
  clause,
  recorded,
}: ConclusionOutcome): readonly string[] {
  return [
    fill(conclusionTexts[truth], { clause: clause.join(CLAUSE_JOINT) }),
    ...(recorded === undefined
      ? []
      : [fill(conclusionTexts.recorded, { on: dayText(recorded.on) })]),
  ];
}
