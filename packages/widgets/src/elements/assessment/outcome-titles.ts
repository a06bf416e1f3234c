import type { Decision } from '@semya/rules';
import { decisionTexts } from '../../locale/decision.ru.js';

/** Titles of everything that a question may decide, by the ids that questions name. */
export function outcomeTitles(decision: Decision): ReadonlyMap<string, string> {
  const named = (
    kind: string,
    outcomes: readonly { readonly id: string; readonly title: string }[],
  ): readonly (readonly [string, string])[] =>
    outcomes.map(({ id, title }) => [`${kind}:${id}`, title] as const);
  const { stage, effectiveness, obligations, levels } = decision;
  return new Map([
    ...named('category', decision.categories),
    ...named('classification', decision.classifications),
    ...named('criterion', decision.criteria),
    ...named('check', decision.checks),
    ...named('conclusion', effectiveness.conclusions),
    ...named('approval', decision.approvals),
    ...named('help', decision.help),
    ...named('deadline', obligations),
    ...named('schedule', obligations),
    ...levels.map(({ fact }) => [`levels:${fact}`, decisionTexts.levels.title] as const),
    ...stage.next.flatMap(({ id, guards }) =>
      guards.map((guard) => [`guard:${id}/${guard.id}`, guard.title] as const),
    ),
  ]);
}
