import {
  describeValue,
  type CriterionOutcome,
  type Json,
  type Measure,
  type Measurement,
  type Regulation,
} from '@semya/rules';
import { vocabulary } from '@semya/rules/regulations';
import { effectivenessTexts as texts } from '../../locale/effectiveness.ru.js';
import { showDate } from '../../locale/show-date.js';

const facts = new Map(vocabulary.facts.map((fact) => [fact.id, fact]));

/** A criterion that was measured twice by one method, ready to be drawn. */
export interface Comparison {
  readonly criterion: CriterionOutcome;
  readonly betterWhen: Measure['betterWhen'];
  readonly first: Json;
  readonly repeat: Json;
  /** The whole comparison in one sentence. */
  readonly described: string;
}

/** «конфликтные (09.10.2025)». */
export function measuredText(fact: string, { value, on }: Measurement): string {
  return texts.value(describeValue(value, facts.get(fact)), showDate(on));
}

/** What exactly is measured: the criterion's own title says what for. */
export function measuredFact(fact: string): string {
  return texts.measuredBy(facts.get(fact)?.title ?? fact);
}

/** Criteria about the family with a first and a repeated measurement that may be compared. */
export function comparisonsOf(
  criteria: readonly CriterionOutcome[],
  regulation: Pick<Regulation, 'criteria'>,
): readonly Comparison[] {
  return criteria.flatMap((criterion) => {
    const { measure } = criterion;
    const defined = regulation.criteria.find(({ id }) => id === criterion.id)?.measure;
    if (!defined || !measure?.first || !measure.repeat || measure.change === 'unknown') return [];
    const { fact, first, repeat, change } = measure;
    return [
      {
        criterion,
        betterWhen: defined.betterWhen,
        first: first.value,
        repeat: repeat.value,
        described: texts.described(
          criterion.title,
          measuredText(fact, first),
          measuredText(fact, repeat),
          texts.changes[change],
        ),
      },
    ];
  });
}
