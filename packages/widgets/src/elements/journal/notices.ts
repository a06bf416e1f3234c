import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '@semya/forms';
import type { JournalSession } from '../../journal/journal-session.js';
import { valueAt } from '../../journal/value-at.js';
import { journalTexts as texts } from '../../locale/journal.ru.js';

/** Why the last block was not taken in: a sentence for each cell. */
export function reportOf(session: JournalSession): TemplateResult | typeof nothing {
  const { report } = session.state;
  if (report.length === 0) return nothing;
  return html`<div class="failure report" role="alert">
    <p>${texts.paste.refused}</p>
    <ul>
      ${report.map((line) => html`<li>${line}</li>`)}
    </ul>
    <button
      type="button"
      class="quiet"
      @click=${() => {
        session.dismissReport();
      }}
    >
      ${texts.close}
    </button>
  </div>`;
}

/** Rows that were changed elsewhere in the same field: a person decides. */
export function conflictList(session: JournalSession): TemplateResult | typeof nothing {
  const { conflicts, document } = session.state;
  if (conflicts.length === 0) return nothing;
  const numberField = document?.definition.volume?.numberField ?? '';
  return html`<div class="failure conflicts" role="alert">
    ${conflicts.map(({ id, current }) => {
      const row = session.row(id) ?? current?.record;
      const held = row && valueAt(row.data, numberField);
      const number = typeof held === 'number' ? String(held) : '';
      const resolve = (whose: 'mine' | 'theirs') => (): void => {
        session.resolve(id, whose);
      };
      return html`<p>
        ${texts.conflict(number)} ${current ? nothing : texts.removedElsewhere}
        <button type="button" @click=${resolve('mine')}>${texts.keepMine}</button>
        <button type="button" @click=${resolve('theirs')}>${texts.takeTheirs}</button>
      </p>`;
    })}
  </div>`;
}

export interface CellInHand {
  readonly title: string;
  readonly text: string;
  /** Why what is typed was not taken. */
  readonly error: string | undefined;
  readonly findings: readonly Finding[];
}

/** The whole text of the cell in hand and what is wrong with its row. */
export function rowInHand({ title, text, error, findings }: CellInHand): TemplateResult {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return html`<div class="hand">
    ${text === '' ? nothing : html`<p class="value">${title}: ${text}</p>`}
    <p id="edit-error" class="error" role="alert">${error ?? nothing}</p>
    ${
      errors.length === 0
        ? nothing
        : html`<p class="error">${texts.rowErrors}:</p>
            <ul class="error row-errors">
              ${errors.map(({ message }) => html`<li>${message}</li>`)}
            </ul>`
    }
  </div>`;
}
