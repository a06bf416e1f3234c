import { html, nothing, type TemplateResult } from 'lit';
import type { CitedOutcome, Regulation } from '@semya/rules';
import { decisionTexts as texts } from '../../locale/decision.ru.js';
import { elementTexts } from '../../locale/elements.ru.js';

/** On what an outcome rests that no condition decided: the clause, its force and the chosen reading. */
export function groundsOf(
  { clause, origin, reading }: Pick<CitedOutcome, 'clause' | 'origin' | 'reading'>,
  { clauses, readings }: Pick<Regulation, 'clauses' | 'readings'>,
): TemplateResult {
  const chosen = readings.find(({ id }) => id === reading);
  const titles = clause.flatMap((id) => clauses.find((known) => known.id === id) ?? []);
  return html`<details class="why">
    <summary>${texts.grounds}</summary>
    <ul class="reasons">
      ${titles.map(
        ({ id, title }) => html`<li>${texts.clauseTitle(elementTexts.clause([id]), title)}</li>`,
      )}
      <li>${elementTexts.origin[origin]}</li>
      ${
        chosen === undefined
          ? nothing
          : html`<li>${texts.reading(chosen.issue, chosen.interpretation)}</li>`
      }
    </ul>
  </details>`;
}
