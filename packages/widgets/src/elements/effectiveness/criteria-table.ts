import { html, nothing, type TemplateResult } from 'lit';
import type { CriterionOutcome, Decision, MeasureOutcome, Regulation } from '@semya/rules';
import { effectivenessTexts as texts } from '../../locale/effectiveness.ru.js';
import { elementTexts } from '../../locale/elements.ru.js';
import { explanationOf } from '../explanation/explanation.js';
import { groundsOf } from '../explanation/grounds.js';
import { measuredFact, measuredText } from './comparisons.js';

interface Shown {
  readonly regulation: Regulation;
  readonly names: ReadonlyMap<string, string>;
}

const LEVELS = ['general', 'specific', 'strengths'] as const;

/** The picture's twin in words: every criterion about the family, measured or judged. */
export function criteriaTable(
  criteria: readonly CriterionOutcome[],
  { general, direct, strengths }: Decision['effectiveness'],
  shown: Shown,
): TemplateResult {
  const counts = { general, specific: direct, strengths };
  const heads = [texts.criterion, texts.first, texts.repeat, texts.change, texts.met];
  return html`<table>
    <caption>
      ${texts.table}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    ${LEVELS.map((level) => {
      const own = criteria.filter((criterion) => criterion.level === level);
      if (own.length === 0) return nothing;
      return html`<tbody>
        <tr class="level">
          <th scope="rowgroup" colspan="5">
            ${texts.levels[level]} <span class="clause">${texts.count(counts[level])}</span>
          </th>
        </tr>
        ${own.map((criterion) => row(criterion, shown))}
      </tbody>`;
    })}
  </table>`;
}

function row(criterion: CriterionOutcome, { regulation, names }: Shown): TemplateResult {
  const { measure, truth, why } = criterion;
  return html`<tr data-criterion=${criterion.id}>
    <th scope="row">
      ${criterion.title} <span class="clause">${elementTexts.clause(criterion.clause)}</span>
      ${measure ? html`<small class="fact">${measuredFact(measure.fact)}</small>` : nothing}
      ${
        why === undefined ? groundsOf(criterion, regulation) : explanationOf(why, regulation, names)
      }
    </th>
    ${measure ? measured(measure) : html`<td colspan="3" class="none">${texts.notMeasured}</td>`}
    <td data-label=${texts.met}>
      <span class="badge truth-${truth}">${elementTexts.truth[truth]}</span>
    </td>
  </tr>`;
}

function measured({ fact, first, repeat, change, reason }: MeasureOutcome): TemplateResult {
  const said = reason === undefined ? texts.changes[change] : texts.reasons[reason];
  return html`<td data-label=${first ? texts.first : nothing}>
      ${first ? measuredText(fact, first) : nothing}
    </td>
    <td data-label=${repeat ? texts.repeat : nothing}>
      ${repeat ? measuredText(fact, repeat) : nothing}
    </td>
    <td data-label=${texts.change} class="change-${change}">${said}</td>`;
}
