import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { DocumentRecord } from '@semya/rules';
import type { CompiledDocument } from '@semya/forms';
import type { FormChange } from '../../json-forms/element/form-events.js';
import { journalTexts as texts } from '../../locale/journal.ru.js';
import { SchemeController } from '../../theme/scheme-controller.js';
import type { RowData } from '../../journal/value-at.js';
import { define } from '../define.js';
import type { FormSetUp } from '../form/form-set-up.js';
import { elementStyles } from '../styles/element-styles.js';

export interface RowDialogRequest {
  readonly document: CompiledDocument;
  readonly record: DocumentRecord;
  readonly asOf: string;
  readonly readonly: boolean;
  readonly take: (data: RowData) => void;
}

/**
 * One row of a journal in its form; a part of `semya-journal`. The form is fetched on first use.
 *
 * @element semya-journal-row
 */
@define('semya-journal-row')
export class SemyaJournalRow extends LitElement {
  static override styles = elementStyles;

  @state() private request?: RowDialogRequest | undefined;
  @state() private setUp?: FormSetUp | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;
  #data: RowData = {};

  constructor() {
    super();
    new SchemeController(this);
  }

  async open(request: RowDialogRequest): Promise<void> {
    const [{ formSetUp }] = await Promise.all([
      import('../form/form-set-up.js'),
      import('../json-form/index.js'),
    ]);
    const { document, record } = request;
    this.request = request;
    this.#data = record.data;
    this.setUp = formSetUp(
      { document, record, data: record.data, marks: new Map(), readonly: false, problems: [] },
      undefined,
    );
    await this.updateComplete;
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    const { request, setUp } = this;
    // Esc keeps what was typed: it can be taken back, but not typed again.
    return html`<dialog aria-labelledby="title" @cancel=${this.#keep}>
      <h2 id="title">${texts.rowTitle}</h2>
      ${
        request && setUp
          ? html`<semya-json-form
              .schema=${setUp.schema}
              .uischema=${setUp.uischema}
              .validator=${setUp.validator}
              .middleware=${setUp.middleware}
              .data=${setUp.data}
              .today=${request.asOf}
              .readonly=${request.readonly}
              @semya-change=${this.#changed}
            ></semya-json-form>`
          : nothing
      }
      <div class="actions">
        <button type="button" class="primary" @click=${this.#keep}>${texts.saveRow}</button>
        <button type="button" class="quiet" @click=${this.#close}>${texts.cancel}</button>
      </div>
    </dialog>`;
  }

  readonly #changed = ({ detail }: CustomEvent<FormChange>): void => {
    this.#data = detail.data as RowData;
  };

  readonly #keep = (): void => {
    const { request } = this;
    if (request && !request.readonly) request.take(this.#data);
    this.#close();
  };

  readonly #close = (): void => {
    this.dialog.close();
    this.request = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'semya-journal-row': SemyaJournalRow;
  }
}
