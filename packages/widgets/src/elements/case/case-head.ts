import { html, nothing, type TemplateResult } from 'lit';
import type { CaseRecord, Decision, Regulation } from '@semya/rules';
import { showDate } from '../../locale/show-date.js';
import { elementTexts as texts } from '../../locale/elements.ru.js';

/** Whose case it is, under which regulation, and what was recorded of it as a whole. */
export function caseHead(
  { title, number }: CaseRecord,
  { classifications }: Decision,
  { shortTitle }: Regulation,
): TemplateResult {
  return html`<h2>${title}</h2>
    <p class="facts">
      ${number === undefined ? nothing : html`<span>${texts.case.number(number)}</span>`}
      <span>${shortTitle}</span>
      ${classifications.map(
        ({ title: name, current }) =>
          html`<span
            >${name}:
            ${
              current
                ? `${current.title} (${texts.case.since(showDate(current.from))})`
                : texts.case.notStated
            }</span
          >`,
      )}
    </p>`;
}
