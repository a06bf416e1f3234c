import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Decision, Obligation, Problem } from '@semya/rules';
import { showDate } from '../../locale/show-date.js';
import { regulationTitles } from '@semya/rules/regulations';
import { elementTexts as texts } from '../../locale/elements.ru.js';
import type { InstitutionSettings } from '../../session/rules-of.js';
import type { CaseStore } from '../../store/index.js';
import { SchemeController } from '../../theme/scheme-controller.js';
import { define } from '../define.js';
import { fire } from '../events.js';
import { documentTitle } from '../explanation/document-title.js';
import { problemAlert } from '../problem-list.js';
import { elementStyles } from '../styles/element-styles.js';
import '../register-dialog/register-dialog.js';
import type { SemyaRegisterDialog } from '../register-dialog/register-dialog.js';
import { caseListStyles } from './case-list-styles.js';
import { caseRow, searchRows, sortRows, type CaseRow } from './case-rows.js';

/**
 * The families of a curator with the next action of each, the most urgent first.
 *
 * @fires semya-open-case - A person opens a family: `{ caseId }`.
 * @fires semya-registered - A family was registered: `{ caseId }`.
 *
 * @element semya-case-list
 */
@define('semya-case-list')
export class SemyaCaseList extends LitElement {
  static override styles = [elementStyles, caseListStyles];

  @property({ attribute: false }) store?: CaseStore;
  /** Civil date of the decisions. */
  @property({ attribute: 'as-of' }) asOf = '';
  @property({ attribute: false }) settings: InstitutionSettings = {};
  @property({ type: Boolean }) readonly = false;
  /** Id of the regulation under which new families are registered; without it the person chooses. */
  @property() regulation = '';
  /** Only the families under `regulation` are shown. */
  @property({ type: Boolean }) only = false;

  @state() private rows?: readonly CaseRow[] | undefined;
  @state() private problems: readonly Problem[] = [];
  @state() private search = '';

  @query('semya-register-dialog') private dialog!: SemyaRegisterDialog;

  #unsubscribe: (() => void) | undefined;
  #reading = 0;

  constructor() {
    super();
    new SchemeController(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) {
      this.#unsubscribe?.();
      this.#unsubscribe = undefined;
      this.#follow();
    }
    if (changed.has('store') || changed.has('asOf') || changed.has('settings')) void this.reload();
  }

  /** Reads the list anew; a slower former reading is dropped. */
  async reload(): Promise<void> {
    const { store } = this;
    if (!store || this.asOf === '') return;
    const reading = ++this.#reading;
    const listed = await store.list();
    if (reading !== this.#reading) return;
    this.problems = listed.problems;
    if (!listed.ok) return;
    const rows = await Promise.all(
      listed.value.map((summary) => caseRow(store, summary, this.asOf, this.settings)),
    );
    if (reading === this.#reading) this.rows = sortRows(rows);
  }

  #follow(): void {
    this.#unsubscribe ??= this.store?.subscribe(() => void this.reload());
  }

  override render(): TemplateResult {
    return html`
      <div class="tools">
        <label
          >${texts.list.search}
          <input
            type="search"
            autocomplete="off"
            spellcheck="false"
            .value=${this.search}
            @input=${({ target }: InputEvent) => {
              if (target instanceof HTMLInputElement) this.search = target.value;
            }}
          />
        </label>
        ${
          this.readonly
            ? nothing
            : html`<button
                type="button"
                class="primary"
                @click=${() => {
                  this.dialog.open();
                }}
              >
                ${texts.list.register}
              </button>`
        }
      </div>
      ${problemAlert(this.problems)} ${this.#table()}
      <semya-register-dialog
        .store=${this.store}
        .asOf=${this.asOf}
        .regulation=${this.regulation}
      ></semya-register-dialog>
    `;
  }

  #table(): TemplateResult | typeof nothing {
    if (!this.rows)
      return this.problems.length > 0
        ? nothing
        : html`<p class="empty" role="status">${texts.list.loading}</p>`;
    const shown = this.rows.filter(
      ({ summary }) => !this.only || summary.regulation === this.regulation,
    );
    const found = searchRows(shown, this.search);
    if (found.length === 0)
      return html`<p class="empty" role="status">
        ${shown.length === 0 ? texts.list.empty : texts.list.nothingFound}
      </p>`;
    const { family, severity, stage, next, due } = texts.list;
    return html`<table>
      <caption class="visually-hidden">
        ${texts.list.caption}
      </caption>
      <thead>
        <tr>
          ${[family, severity, stage, next, due].map(
            (title) => html`<th scope="col">${title}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${found.map((row) => this.#row(row))}
      </tbody>
    </table>`;
  }

  #row({ summary, decision, next }: CaseRow): TemplateResult {
    const { family, severity, stage, next: step, due } = texts.list;
    return html`<tr class=${next ? `status-${next.status}` : ''}>
      <th scope="row" data-label=${family}>
        <button
          type="button"
          class="link"
          @click=${() => {
            fire(this, 'semya-open-case', { caseId: summary.id });
          }}
        >
          ${summary.title}
        </button>
        <small>${regulationTitles.get(summary.regulation) ?? summary.regulation}</small>
      </th>
      ${
        decision
          ? [
              cell(severity, categoryOf(decision)),
              cell(stage, decision.stage.current?.title),
              cell(step, next?.title ?? nextDocumentOf(decision) ?? texts.list.nothing),
              cell(due, next && dueOf(next)),
            ]
          : html`<td colspan="4">${texts.list.broken}</td>`
      }
    </tr>`;
  }
}

/** A cell of the row; with nothing to say it has no label either, which shows where it is narrow. */
function cell(label: string, content: string | TemplateResult | undefined): TemplateResult {
  return content === undefined || content === ''
    ? html`<td></td>`
    : html`<td data-label=${label}>${content}</td>`;
}

/** The category that a person recorded, else those that the regulation finds. */
function categoryOf({ classifications, categories }: Decision): string {
  const recorded = classifications.find(({ current }) => current)?.current;
  if (recorded) return recorded.title;
  return categories
    .filter(({ truth }) => truth === 'met')
    .map(({ title }) => title)
    .join('; ');
}

/** Where a regulation sets no terms, the next thing to do is the next document. */
function nextDocumentOf({ nextDocument, documents }: Decision): string | undefined {
  if (!nextDocument) return undefined;
  const { document } = nextDocument;
  const own = documents.find((required) => required.document === document)?.title;
  return own ?? documentTitle(document);
}

function dueOf({ due, status }: Obligation): TemplateResult | undefined {
  if (due === undefined) return undefined;
  return html`<time datetime=${due}>${showDate(due)}</time>
    <span class="badge status-${status}">${texts.status[status]}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'semya-case-list': SemyaCaseList;
  }
}
