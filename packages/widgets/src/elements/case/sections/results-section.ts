import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '@semya/rules';
import '../../effectiveness/effectiveness.js';
import { effectivenessTexts as texts } from '../../../locale/effectiveness.ru.js';
import type { Cited } from './cited-item.js';

/** The comparison of measurements, folded away: it is long, and asked for at the end of a case. */
export function resultsSection(
  decision: Decision,
  { regulation, names }: Cited,
): TemplateResult | typeof nothing {
  if (decision.criteria.length === 0) return nothing;
  return html`<details class="results">
    <summary>${texts.inCase}</summary>
    <semya-effectiveness
      brief
      .decision=${decision}
      .regulation=${regulation}
      .names=${names}
    ></semya-effectiveness>
  </details>`;
}
