import { html, nothing, type TemplateResult } from 'lit';
import { journalTexts as texts } from '../../locale/journal.ru.js';
import type { JournalColumn } from '../../journal/columns.js';

/** What is being typed into a cell. */
export interface CellEdit {
  readonly id: string;
  readonly column: JournalColumn;
  readonly text: string;
  /** Why it was not taken. */
  readonly error?: string | undefined;
}

export interface EditorHandlers {
  readonly typed: (event: Event) => void;
  readonly left: (event: FocusEvent) => void;
}

/** The input of a cell: a list for a choice, lines for a long text, else one line. */
export function cellEditor(
  { column, text, error }: CellEdit,
  { typed, left }: EditorHandlers,
): TemplateResult {
  const invalid = error === undefined ? nothing : 'true';
  const described = error === undefined ? nothing : 'edit-error';
  if (column.kind === 'option' || column.kind === 'yes-no') {
    const titles =
      column.kind === 'option'
        ? column.options.filter((one) => one['x-retired'] !== true).map(({ title }) => title)
        : [texts.yesNo(true), texts.yesNo(false)];
    const all = titles.includes(text) || text === '' ? titles : [text, ...titles];
    return html`<select
      class="editor"
      aria-label=${column.title}
      aria-invalid=${invalid}
      aria-describedby=${described}
      @change=${typed}
      @focusout=${left}
    >
      <option value="" ?selected=${text === ''}></option>
      ${all.map((title) => html`<option ?selected=${title === text}>${title}</option>`)}
    </select>`;
  }
  return column.multiline
    ? html`<textarea
        class="editor"
        rows="4"
        aria-label=${column.title}
        aria-invalid=${invalid}
        aria-describedby=${described}
        autocomplete="off"
        spellcheck="false"
        .value=${text}
        @input=${typed}
        @focusout=${left}
      ></textarea>`
    : html`<input
        class="editor"
        aria-label=${column.title}
        aria-invalid=${invalid}
        aria-describedby=${described}
        autocomplete="off"
        spellcheck="false"
        .value=${text}
        @input=${typed}
        @focusout=${left}
      />`;
}
