import { html, nothing, type TemplateResult } from 'lit';
import type { CaseloadDecision } from '@semya/rules';
import { caseloadTexts as texts } from '../../locale/caseload.ru.js';
import { elementTexts } from '../../locale/elements.ru.js';
import type { SpecialistCaseload } from '../../session/caseloads.js';

type Limit = CaseloadDecision['limits'][number];

/** What a specialist holds, and what the limits say of it. */
export interface DecidedCaseload extends SpecialistCaseload {
  readonly decision: CaseloadDecision;
}

/** Specialists against every limit, each by itself; the combined index only warns. */
export function caseloadTable(
  caseloads: readonly DecidedCaseload[],
  open: (caseId: string) => void,
): TemplateResult {
  const limits = caseloads[0]?.decision.limits ?? [];
  const heads = [texts.specialist, ...limits.map(({ title }) => title), texts.unclassified];
  return html`<table part="table">
    <caption>
      ${texts.table}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        ${limits.length === 0 ? nothing : html`<th scope="col">${texts.index}</th>`}
      </tr>
    </thead>
    <tbody>
      ${caseloads.map((caseload) => row(caseload, open))}
    </tbody>
  </table>`;
}

function row(
  { specialist, cases, decision }: DecidedCaseload,
  open: (caseId: string) => void,
): TemplateResult {
  const { limits, unclassified, combinedIndex, combinedWarning } = decision;
  return html`<tr data-specialist=${specialist}>
    <th scope="row">
      ${specialist === '' ? texts.nobody : specialist}
      <details>
        <summary>${texts.families(cases.length)}</summary>
        <ul>
          ${cases.map(
            ({ id, title }) =>
              html`<li>
                <button
                  type="button"
                  class="link"
                  @click=${() => {
                    open(id);
                  }}
                >
                  ${title}
                </button>
              </li>`,
          )}
        </ul>
      </details>
    </th>
    ${limits.map((limit) => limitCell(limit, specialist === ''))}
    <td data-label=${texts.unclassified}>${unclassified.length}</td>
    ${
      limits.length === 0
        ? nothing
        : html`<td data-label=${texts.index}>
            ${
              specialist === ''
                ? nothing
                : html`${texts.indexValue(combinedIndex)}
                  ${
                    combinedWarning
                      ? html`<span class="badge status-due-soon">${texts.indexWarning}</span>`
                      : nothing
                  }`
            }
          </td>`
    }
  </tr>`;
}

/** Cases that nobody holds burden nobody: their number is told without a limit. */
function limitCell({ title, actual, max, status }: Limit, ofNobody: boolean): TemplateResult {
  if (ofNobody) return html`<td data-label=${title}>${actual}</td>`;
  return html`<td data-label=${title}>
    <span>${texts.of(actual, max)}</span>
    ${
      status === 'within'
        ? nothing
        : html`<span class="badge ${status === 'exceeded' ? 'status-overdue' : 'status-due-soon'}"
            >${texts.status[status]}</span
          >`
    }
  </td>`;
}

/** Limits with their clauses. */
export function limitsNote(limits: readonly Limit[]): TemplateResult | typeof nothing {
  if (limits.length === 0) return html`<p class="note">${texts.noLimits}</p>`;
  return html`<p class="hint">${texts.indexNote}</p>
    <details>
      <summary>${texts.limits}</summary>
      <ul class="reasons">
        ${limits.map(
          ({ title, max, clause }) =>
            html`<li>
              ${texts.limit(title, max)} <span class="clause">${elementTexts.clause(clause)}</span>
            </li>`,
        )}
      </ul>
    </details>`;
}
