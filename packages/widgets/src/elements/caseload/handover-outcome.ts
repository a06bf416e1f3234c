import { html, nothing, type TemplateResult } from 'lit';
import type { CaseloadDecision, HandoverDecision } from '@semya/rules';
import { caseloadTexts as texts } from '../../locale/caseload.ru.js';

/** What a handover would do, in words and as a table; nothing is moved by looking. */
export function handoverOutcome({
  from,
  to,
  newlyExceeded,
  stillExceeded,
}: HandoverDecision): TemplateResult {
  const titles = (ids: readonly string[]): readonly string[] =>
    to.after.limits.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  return html`<div class="outcome">
    ${
      newlyExceeded.length === 0
        ? nothing
        : html`<p class="note warning newly">${texts.newly(titles(newlyExceeded))}</p>`
    }
    ${
      stillExceeded.length === 0
        ? nothing
        : html`<p class="note warning">${texts.still(titles(stillExceeded))}</p>`
    }
    ${newlyExceeded.length + stillExceeded.length === 0 ? html`<p class="note">${texts.fits}</p>` : nothing}
    <table>
      <caption>
        ${texts.outcome}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.limitOf}</th>
          <th scope="col">${texts.before}</th>
          <th scope="col">${texts.after}</th>
        </tr>
      </thead>
      ${[from, to].map((side) => (side ? sideRows(side) : nothing))}
    </table>
  </div>`;
}

function sideRows({
  before,
  after,
}: {
  readonly before: CaseloadDecision;
  readonly after: CaseloadDecision;
}): TemplateResult {
  return html`<tbody>
    <tr>
      <th scope="rowgroup" colspan="3" class="side">
        ${after.specialist === '' ? texts.nobody : after.specialist}
      </th>
    </tr>
    ${after.limits.map((limit) => {
      const former = before.limits.find(({ id }) => id === limit.id);
      return html`<tr>
        <th scope="row">${limit.title}</th>
        <td>${former ? texts.of(former.actual, former.max) : nothing}</td>
        <td>
          ${texts.of(limit.actual, limit.max)}
          ${
            limit.status === 'exceeded'
              ? html`<span class="badge status-overdue">${texts.status.exceeded}</span>`
              : nothing
          }
        </td>
      </tr>`;
    })}
    <tr>
      <th scope="row">${texts.index}</th>
      <td>${texts.indexValue(before.combinedIndex)}</td>
      <td>${texts.indexValue(after.combinedIndex)}</td>
    </tr>
  </tbody>`;
}
