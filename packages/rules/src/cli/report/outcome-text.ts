import type { Decision, Missing, Obligation } from '../../contracts/decision.js';
import { describeExplanation, describeObligation } from '../../explain/index.js';
import { fill } from '../../explain/fill.js';
import type { Outcome } from '../../outcomes/outcome.js';
import { explainTexts as texts } from '../locale/ru-explained.js';
import { answerText } from './answer-text.js';
import type { DecisionContext } from './decision-text.js';
import { indented } from './layout.js';

/** An outcome with everything that decided it, as lines of Russian. */
export function outcomeText(
  outcome: Outcome,
  decision: Decision,
  context: DecisionContext,
): readonly string[] {
  const { key, title, clause, answer, due, why, missing = [] } = outcome;
  const heading = fill(texts.outcome, {
    title: documentTitle(title, context),
    clause: clause.join(', '),
    answer: answerText(key, answer, due),
  });
  const reasons =
    why === undefined
      ? obligationLines(key, decision, context)
      : describeExplanation(why, context).map(({ depth, truth, text, source }) => {
          const line = `${texts.marks[truth]} ${text}`;
          const sourced = source === undefined ? line : fill(texts.source, { text: line, source });
          return `${'  '.repeat(depth)}${sourced}`;
        });
  const names = missing.map((need) => nameOf(need, context));
  return [
    `${heading} ${fill(texts.key, { key })}`,
    ...indented(reasons),
    ...(names.length === 0 ? [] : indented([fill(texts.missing, { names: names.join('; ') })])),
  ];
}

function obligationLines(
  key: string,
  { obligations }: Decision,
  context: DecisionContext,
): readonly string[] {
  const name = key.slice(key.indexOf(':') + 1);
  const found: Obligation | undefined = key.includes(':')
    ? obligations.find((obligation) => obligation.key === name)
    : undefined;
  return found === undefined ? [] : describeObligation(found, context);
}

function documentTitle(title: string, { regulation }: DecisionContext): string {
  return regulation.documents.find(({ document }) => document === title)?.title ?? title;
}

/** What would have to be stated, by its title. */
function nameOf(need: Missing, { vocabulary, regulation }: DecisionContext): string {
  switch (need.kind) {
    case 'parameter':
      return titleIn(regulation.parameters, need.parameter);
    case 'event':
      return titleIn(vocabulary.events, need.event);
    case 'fact':
    case 'list':
      return titleIn(vocabulary.facts, need.fact);
  }
}

const titleIn = (
  list: readonly { readonly id: string; readonly title: string }[],
  id: string,
): string => list.find((one) => one.id === id)?.title ?? id;
