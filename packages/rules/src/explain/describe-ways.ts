import type { Missing } from '../contracts/decision.js';
import type { Change, Counterfactual, Way } from '../counterfactual/counterfactual.js';
import { wayTexts as texts } from '../locale/ru-outcomes.js';
import { eventTitle } from './describe-event.js';
import { describeValue } from './describe-value.js';
import { fill } from './fill.js';
import type { OutcomeContext } from './outcome-context.js';

/** One way in Russian, a change a line. */
export function describeWay({ changes }: Way, context: OutcomeContext): readonly string[] {
  return changes.map((change) => changeText(change, context));
}

/** Whether these are all the smallest ways, in Russian, and if not, why. */
export function describeExactness({ exact, ways, limits }: Counterfactual): string {
  if (exact) return ways.length === 0 ? texts.none : texts.exact;
  const reasons = limits.map((limit) => texts[limit]);
  return fill(texts.inexact, {
    limits: (reasons.length === 0 ? [texts.open] : reasons).join(', '),
  });
}

function changeText(change: Change, context: OutcomeContext): string {
  const { vocabulary } = context;
  if (change.kind === 'event') {
    return fill(texts.event, { event: eventTitle(change.event, change.where, vocabulary) });
  }
  if (change.kind === 'need') return needText(change.need, context);
  const fact = vocabulary.facts.find(({ id }) => id === change.fact);
  const params = { fact: fact?.title ?? change.fact, to: describeValue(change.to, fact) };
  return change.from === undefined
    ? fill(texts.fact, params)
    : fill(texts.factFrom, { ...params, from: describeValue(change.from, fact) });
}

function needText(need: Missing, { vocabulary, regulation }: OutcomeContext): string {
  switch (need.kind) {
    case 'fact':
    case 'list': {
      const title = vocabulary.facts.find(({ id }) => id === need.fact)?.title ?? need.fact;
      return fill(need.kind === 'fact' ? texts.needFact : texts.needList, { fact: title });
    }
    case 'parameter': {
      const found = regulation.parameters.find(({ id }) => id === need.parameter);
      return fill(texts.needParameter, { parameter: found?.title ?? need.parameter });
    }
    case 'event':
      return fill(texts.needEvent, { event: eventTitle(need.event, undefined, vocabulary) });
  }
}
