import { html, nothing, type TemplateResult } from 'lit';
import type { Explanation, Regulation } from '@semya/rules';
import { elementTexts } from '../../../locale/elements.ru.js';
import { explanationOf } from '../../explanation/explanation.js';
import { groundsOf } from '../../explanation/grounds.js';

/** What every section needs to say whose fact it speaks of and on which clause. */
export interface Cited {
  readonly regulation: Regulation;
  readonly names: ReadonlyMap<string, string>;
}

interface CitedItem {
  readonly id: string;
  /** State in a word, and the class that colours it. */
  readonly badge: string;
  readonly look: string;
  readonly outcome: Parameters<typeof groundsOf>[0] & {
    readonly title: string;
    readonly why?: Explanation;
  };
  /** What is said beneath the title. */
  readonly facts?: readonly (string | TemplateResult)[];
}

/** One outcome: its state, its title, its clause, and why. */
export function citedItem(
  { id, badge, look, outcome, facts = [] }: CitedItem,
  { regulation, names }: Cited,
): TemplateResult {
  return html`<li class="cited ${look}" data-outcome=${id}>
    <span class="badge ${look}">${badge}</span>
    <div>
      <span class="title">${outcome.title}</span>
      <span class="clause">${elementTexts.clause(outcome.clause)}</span>
      ${
        facts.length === 0
          ? nothing
          : html`<p class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}</p>`
      }
      ${
        outcome.why === undefined
          ? groundsOf(outcome, regulation)
          : explanationOf(outcome.why, regulation, names)
      }
    </div>
  </li>`;
}

/** Items under a heading of their own; nothing when there are none. */
export function citedList(items: readonly TemplateResult[]): TemplateResult | typeof nothing {
  return items.length === 0
    ? nothing
    : html`<ul class="cited-list">
        ${items}
      </ul>`;
}
