import { formatRussianDate, isCivilDate } from '../../civil/index.js';
import type { Decision } from '../../contracts/decision.js';
import { fill } from '../../explain/fill.js';
import type { Outcome } from '../../outcomes/outcome.js';
import { outcomesOf } from '../../outcomes/outcomes-of.js';
import { argumentProblem } from '../arguments.js';
import { CASE_KEYS, judgeCase } from '../case-question.js';
import { command } from '../command-frame.js';
import { jsonText, refuse } from '../command.js';
import { explainTexts as texts } from '../locale/ru-explained.js';
import type { DecisionContext } from '../report/decision-text.js';
import { outcomeText } from '../report/outcome-text.js';
import { problemLines } from '../report/problem-lines.js';

/** `explain`: why a case is decided as it is, with every clause, or why one outcome is. */
export const explainCommand = command(
  'explain',
  { ...CASE_KEYS, outcome: { type: 'string' } },
  async (call, output) => {
    const judged = await judgeCase(call);
    if (!judged.ok) return refuse(judged.problems, call.asJson, output);
    const { decision, compiled, vocabulary } = judged.value;
    const all = outcomesOf(decision);
    const { outcome } = call.values;
    const chosen = typeof outcome === 'string' ? chosenFrom(all, outcome) : all;
    if (chosen.length === 0 && typeof outcome === 'string') {
      const known = all.map(({ key }) => key).join(', ');
      const value = fill(texts.noOutcome, { key: outcome, known });
      return refuse([argumentProblem('argument-choice', value)], call.asJson, output);
    }
    const context = { vocabulary, regulation: compiled.regulation };
    output.out(
      call.asJson
        ? jsonText(chosen.map((one) => ({ ...one, text: outcomeText(one, decision, context) })))
        : asText(chosen, decision, context),
    );
    if (!call.asJson) output.err(problemLines(judged.problems));
    return 0;
  },
);

/** By the whole key, by the id alone, or by a schedule without its period. */
function chosenFrom(all: readonly Outcome[], asked: string): readonly Outcome[] {
  const named = all.filter(({ key }) => key === asked || key.startsWith(`${asked}:`));
  return named.length > 0
    ? named
    : all.filter(({ key }) => key.slice(key.indexOf(':') + 1) === asked);
}

function asText(chosen: readonly Outcome[], decision: Decision, context: DecisionContext): string {
  const { regulation, case: id, asOf, settingsNeeded } = decision;
  const day = isCivilDate(asOf) ? formatRussianDate(asOf) : asOf;
  const lines = [
    fill(texts.heading, { regulation: regulation.shortTitle, edition: regulation.edition }),
    fill(texts.case, { case: id, asOf: day }),
    ...chosen.flatMap((one) => ['', ...outcomeText(one, decision, context)]),
    ...(settingsNeeded.length === 0
      ? []
      : [
          '',
          fill(texts.settings, { titles: settingsNeeded.map(({ title }) => title).join('; ') }),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}
