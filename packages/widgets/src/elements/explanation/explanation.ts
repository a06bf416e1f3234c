import { html, nothing, type TemplateResult } from 'lit';
import { describeExplanation, type Explanation, type Regulation } from '@semya/rules';
import { vocabulary } from '@semya/rules/regulations';
import { documentTitle } from './document-title.js';
import { elementTexts as texts } from '../../locale/elements.ru.js';

/** A disclosure with the conditions that decided an outcome, each with the fact it saw and where that came from. */
export function explanationOf(
  why: Explanation,
  regulation: Regulation,
  names: ReadonlyMap<string, string> = new Map(),
): TemplateResult {
  const nameOf = ({ id }: { readonly id: string }): string | undefined => names.get(id);
  const lines = describeExplanation(why, {
    vocabulary,
    regulation,
    nameOf,
    titleOf: documentTitle,
  });
  return html`<details class="why">
    <summary>${texts.why}</summary>
    <ul class="reasons">
      ${lines.map(
        (line) =>
          html`<li class="truth-${line.truth} depth-${String(Math.min(line.depth, 6))}">
            <span class="mark" aria-hidden="true"></span>
            <span>${line.text}</span>
            ${line.source ? html`<span class="source">${line.source}</span>` : nothing}
          </li>`,
      )}
    </ul>
  </details>`;
}
