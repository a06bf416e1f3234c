import { html, nothing, type TemplateResult } from 'lit';
import type { HelpOutcome } from '@semya/rules';
import { decisionTexts } from '../../../locale/decision.ru.js';
import { elementTexts } from '../../../locale/elements.ru.js';
import { groundsOf } from '../../explanation/grounds.js';
import type { Cited } from './cited-item.js';

const texts = decisionTexts.help;

/** Kinds of help that are given; help within accompaniment and social services stay apart. */
export function helpSection(
  help: readonly HelpOutcome[],
  { regulation }: Cited,
): TemplateResult | typeof nothing {
  if (help.length === 0) return nothing;
  return html`<section class="help" aria-labelledby="help">
    <h3 id="help">${texts.title}</h3>
    ${help.map(
      (classification) =>
        html`<h4>
            ${classification.title}
            <span class="clause">${elementTexts.clause(classification.clause)}</span>
          </h4>
          ${given(classification)} ${groundsOf(classification, regulation)}`,
    )}
  </section>`;
}

function given({ values }: HelpOutcome): TemplateResult {
  if (values.every((value) => value.given === 'unknown'))
    return html`<p class="empty">${texts.none}</p>`;
  const now = values.filter((value) => value.given === 'met');
  return now.length === 0
    ? html`<p class="empty">${texts.nothing}</p>`
    : html`<ul class="kinds">
        ${now.map(({ title }) => html`<li class="badge truth-met">${title}</li>`)}
      </ul>`;
}
