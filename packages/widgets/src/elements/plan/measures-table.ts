import { html, nothing, type TemplateResult } from 'lit';
import { planTexts as texts } from '../../locale/plan.ru.js';
import { showDate } from '../../locale/show-date.js';
import type { PlanMeasure } from '../../plan/read-plan.js';

/** Title of an option of the programme by its field and id. */
export type OptionTitle = (field: string, id: string | undefined) => string;

/** What is done, by whom, by when, with what result. */
export function measuresTable(
  measures: readonly PlanMeasure[],
  titleOf: OptionTitle,
): TemplateResult {
  if (measures.length === 0)
    return html`<section aria-labelledby="measures">
      <h3 id="measures">${texts.measures}</h3>
      <p class="empty">${texts.noMeasures}</p>
    </section>`;
  return html`<table role="table">
    <caption>
      ${texts.measures}
    </caption>
    <thead>
      <tr role="row">
        ${[texts.what, texts.who, texts.when, texts.result].map(
          (title) => html`<th scope="col" role="columnheader">${title}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${measures.map((measure) => measureRow(measure, titleOf))}
    </tbody>
  </table>`;
}

function measureRow(measure: PlanMeasure, titleOf: OptionTitle): TemplateResult {
  const { number, title, helpKind, recipient, supplement, mark, result } = measure;
  const said = [titleOf('/activities/*/resultMark', mark), result].filter(Boolean).join('. ');
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      ${number === '' ? nothing : `${number}. `}${title}
      <p class="facts">
        ${helpKind === undefined ? nothing : html`<span>${titleOf('/activities/*/helpKind', helpKind)}</span>`}
        ${recipient === '' ? nothing : html`<span>${texts.forWhom(recipient)}</span>`}
        ${supplement === undefined ? nothing : html`<span>${texts.bySupplement(supplement)}</span>`}
      </p>
    </th>
    <td role="cell" data-label=${texts.who}>${who(measure)}</td>
    <td role="cell" data-label=${texts.when}>${when(measure)}</td>
    <td role="cell" data-label=${texts.result}>${said === '' ? texts.noResult : said}</td>
  </tr>`;
}

function who({ responsible, organisation }: PlanMeasure): TemplateResult {
  const said = [responsible, organisation].filter(Boolean).join(', ');
  return said === '' ? html`<span class="absent">${texts.noOwner}</span>` : html`${said}`;
}

function when({ due, overdue }: PlanMeasure): TemplateResult {
  if (due === undefined) return html`<span class="absent">${texts.noTerm}</span>`;
  return html`${showDate(due)}
  ${overdue ? html`<span class="badge status-overdue">${texts.overdue}</span>` : nothing}`;
}
