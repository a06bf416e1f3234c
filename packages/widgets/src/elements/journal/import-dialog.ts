import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { CompiledDocument } from '@semya/forms';
import type { ColumnMapping, JournalSheet } from '@semya/forms/xlsx';
import { journalTexts as texts } from '../../locale/journal.ru.js';
import { sayProblem } from '../../locale/say-problem.js';
import { SchemeController } from '../../theme/scheme-controller.js';
import type { RowData } from '../../journal/value-at.js';
import { define } from '../define.js';
import { elementStyles } from '../styles/element-styles.js';

export interface ImportRequest {
  readonly file: File;
  readonly document: CompiledDocument;
  readonly take: (rows: readonly RowData[]) => void;
}

/**
 * Which column of an Excel file goes where; a part of `semya-journal`. All rows come in or none.
 *
 * @element semya-journal-import
 */
@define('semya-journal-import')
export class SemyaJournalImport extends LitElement {
  static override styles = elementStyles;

  @state() private request?: ImportRequest | undefined;
  @state() private sheet?: JournalSheet | undefined;
  @state() private mapping: ColumnMapping = new Map();
  @state() private report: readonly string[] = [];
  @query('dialog') private dialog!: HTMLDialogElement;

  constructor() {
    super();
    new SchemeController(this);
  }

  async open(request: ImportRequest): Promise<void> {
    const { openJournalFile, suggestedMapping, describeXlsxProblem } =
      await import('@semya/forms/xlsx');
    const opened = await openJournalFile(await request.file.arrayBuffer(), request.document);
    this.request = request;
    this.sheet = opened.ok ? opened.value : undefined;
    this.mapping = this.sheet ? suggestedMapping(this.sheet) : new Map();
    this.report = opened.ok
      ? []
      : opened.problems.map((problem) => describeXlsxProblem(problem) ?? sayProblem(problem));
    await this.updateComplete;
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    const { sheet } = this;
    return html`<dialog aria-labelledby="title">
      <h2 id="title">${texts.import.title}</h2>
      ${
        this.report.length === 0
          ? nothing
          : html`<div class="failure" role="alert">
              <p>${texts.import.refused}</p>
              <ul>
                ${this.report.map((line) => html`<li>${line}</li>`)}
              </ul>
            </div>`
      }
      ${sheet ? this.#columns(sheet) : nothing}
      <div class="actions">
        ${
          sheet
            ? html`<button type="button" class="primary" @click=${this.#take}>
                ${texts.import.confirm(sheet.rows.length)}
              </button>`
            : nothing
        }
        <button type="button" class="quiet" @click=${this.#close}>${texts.close}</button>
      </div>
    </dialog>`;
  }

  #columns({ columns, fields }: JournalSheet): TemplateResult {
    return html`<p>${texts.import.lead}</p>
      ${columns.map(
        ({ index, letters, title }) =>
          html`<p class="facts">
            <label for="column-${index}">${texts.import.column(letters, title)}</label>
            <select id="column-${index}" data-column=${index} @change=${this.#map}>
              <option value="" ?selected=${!this.mapping.has(index)}>${texts.import.skip}</option>
              ${fields.map(
                (field) =>
                  html`<option
                    value=${field.path}
                    ?selected=${this.mapping.get(index) === field.path}
                  >
                    ${field.title}
                  </option>`,
              )}
            </select>
          </p>`,
      )}`;
  }

  readonly #close = (): void => {
    this.dialog.close();
  };

  readonly #map = ({ currentTarget }: Event): void => {
    const select = currentTarget as HTMLSelectElement;
    const mapping = new Map(this.mapping);
    const column = Number(select.dataset.column);
    if (select.value === '') mapping.delete(column);
    else mapping.set(column, select.value);
    this.mapping = mapping;
  };

  readonly #take = async (): Promise<void> => {
    const { request, sheet, mapping } = this;
    if (!request || !sheet) return;
    const { importEntries, describeXlsxProblem } = await import('@semya/forms/xlsx');
    const taken = importEntries(sheet, request.document, mapping);
    this.report = taken.ok
      ? []
      : taken.problems
          .filter(({ severity }) => severity === 'error')
          .map((problem) => describeXlsxProblem(problem) ?? sayProblem(problem));
    if (!taken.ok) return;
    this.dialog.close();
    request.take(taken.value);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'semya-journal-import': SemyaJournalImport;
  }
}
