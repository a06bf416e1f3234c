import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Json } from '@semya/rules';
import { showDate } from '../../locale/show-date.js';
import type { FormChange } from '../../json-forms/element/form-events.js';
import type { SemyaJsonForm } from '../json-form/index.js';
import '../json-form/index.js';
import { formTexts as texts } from '../../locale/form.ru.js';
import type { CaseSession } from '../../session/case-session.js';
import {
  openDocumentSession,
  type DocumentSession,
  type DocumentSessionState,
} from '../../session/document-session.js';
import type { OpenedDocument } from '../../session/opened-document.js';
import { warnOnLeave, type DraftStore } from '../../store/index.js';
import { SchemeController } from '../../theme/scheme-controller.js';
import { define } from '../define.js';
import { fire } from '../events.js';
import { problemAlert, problemList } from '../problem-list.js';
import { SessionController } from '../session-controller.js';
import { elementStyles } from '../styles/element-styles.js';
import { draftText } from './draft-text.js';
import { asFieldErrors, warningsOf } from './findings.js';
import { formSetUp, type FormSetUp } from './form-set-up.js';
import { formStyles } from './form-styles.js';
import { printDocument } from './print-document.js';

/**
 * One document of a case: filled in, checked, printed and made final. What is typed is kept as an
 * encrypted draft where the host allows it.
 *
 * @fires semya-final - The document passed the final check: `{ record }`; the host puts it into the case.
 * @fires semya-record-change - A person keeps the unfinished document in the case: `{ record }`.
 * @fires semya-close - A person goes back to the case.
 * @csspart form - The form itself.
 *
 * @element semya-form
 */
@define('semya-form')
export class SemyaForm extends LitElement {
  static override styles = [elementStyles, formStyles];

  /** Id of the document in the catalogue. */
  @property() document = '';
  /** Record of the case to open; without one a new record begins. */
  @property({ attribute: 'record-id' }) recordId?: string;
  /** Civil date of today. */
  @property({ attribute: 'as-of' }) asOf = '';
  /** The open case. */
  @property({ attribute: false }) session?: CaseSession;
  /** Where drafts wait; without it nothing is kept and the element says so. */
  @property({ attribute: false }) drafts?: DraftStore;
  /** Name of the institution, for the head of the paper. */
  @property() organisation = '';
  @property({ type: Boolean }) readonly = false;

  @query('semya-json-form') private fields!: SemyaJsonForm | null;

  readonly #work = new SessionController<DocumentSession>(this);
  #setUp: FormSetUp | undefined;
  #stopWarning: (() => void) | undefined;

  constructor() {
    super();
    new SchemeController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWarning = warnOnLeave(window, () => this.#work.session?.unsaved ?? false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWarning?.();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { session, document, recordId, asOf, drafts } = this;
    const another = (['session', 'document', 'recordId', 'drafts'] as const).some((name) =>
      changed.has(name),
    );
    if (another && session && document !== '')
      this.#work.own(openDocumentSession({ session, document, recordId, asOf, drafts }));
    this.#setUp = formSetUp(this.#work.session?.state.opened, this.#setUp);
  }

  override render(): TemplateResult {
    const state = this.#work.session?.state;
    if (!state || state.phase === 'loading')
      return html`<p class="empty" role="status">${texts.loading}</p>`;
    if (!state.opened || !this.#setUp)
      return html`<div class="failure" role="alert">
        <p>${texts.failed}</p>
        ${problemList(state.problems)} ${this.#closeButton()}
      </div>`;
    return this.#form(state, state.opened, this.#setUp);
  }

  #form(state: DocumentSessionState, opened: OpenedDocument, setUp: FormSetUp): TemplateResult {
    const { definition } = opened.document;
    const { record } = opened;
    const locked = this.readonly || opened.readonly || record.status !== 'draft';
    return html`
      <header>
        <h2>${definition.title}</h2>
        <p class="facts">
          <span>${texts.edition(record.edition)}</span>
          ${
            record.status === 'final'
              ? html`<span>${texts.final(showDate(record.finals.at(-1)?.on ?? ''))}</span>`
              : nothing
          }
        </p>
      </header>
      ${this.#notices(state, opened)}
      <semya-json-form
        part="form"
        .schema=${setUp.schema}
        .uischema=${setUp.uischema}
        .validator=${setUp.validator}
        .middleware=${setUp.middleware}
        .data=${setUp.data}
        .additionalErrors=${asFieldErrors(state.findings)}
        .today=${this.asOf}
        .readonly=${locked}
        @semya-change=${this.#changed}
      ></semya-json-form>
      ${this.#warnings(state)} ${this.#actions(state, opened, locked)}
    `;
  }

  #notices(state: DocumentSessionState, opened: OpenedDocument): TemplateResult {
    const { draft, marks } = opened;
    return html`<div class="notices">
      ${problemAlert(state.problems)}
      ${opened.readonly ? html`<p class="note">${texts.readonly}</p>` : nothing}
      ${marks.size === 0 ? nothing : html`<p class="note">${texts.prefilled(marks.size)}</p>`}
      ${
        draft
          ? html`<p class="note">
              ${texts.restored(new Date(draft.savedAt).toLocaleString('ru'))}
              <button
                type="button"
                class="quiet"
                @click=${() => void this.#work.session?.discardDraft()}
              >
                ${texts.discard}
              </button>
            </p>`
          : nothing
      }
      ${this.drafts ? nothing : html`<p class="note warning">${texts.draftsOff}</p>`}
    </div>`;
  }

  #warnings({ findings, checked }: DocumentSessionState): TemplateResult | typeof nothing {
    const warnings = warningsOf(findings);
    if (warnings.length === 0 || !checked) return nothing;
    return html`<section class="warnings" role="status">
      <h3>${texts.warnings}</h3>
      <ul>
        ${warnings.map(
          ({ message, path }) =>
            html`<li>
              <button type="button" class="link" @click=${() => this.fields?.focusField(path)}>
                ${message}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #actions(state: DocumentSessionState, opened: OpenedDocument, locked: boolean): TemplateResult {
    const editable = !this.readonly && !opened.readonly;
    return html`<footer class="actions">
      ${
        locked
          ? nothing
          : html`<button type="button" class="primary" @click=${this.#finalise}>
                ${texts.finalise}
              </button>
              <button type="button" @click=${this.#keep}>${texts.keep}</button>`
      }
      ${
        locked && editable
          ? html`<button type="button" @click=${() => this.#work.session?.reopen()}>
              ${texts.reopen}
            </button>`
          : nothing
      }
      <button type="button" @click=${() => void this.#print(false)}>${texts.print}</button>
      <button type="button" class="quiet" @click=${() => void this.#print(true)}>
        ${texts.blank}
      </button>
      ${this.#closeButton()}
      <span class="saving" role="status" data-status=${state.draft.status}
        >${draftText(state.draft)}</span
      >
    </footer>`;
  }

  #closeButton(): TemplateResult {
    return html`<button
      type="button"
      class="quiet"
      @click=${() => {
        fire(this, 'semya-close', {});
      }}
    >
      ${texts.close}
    </button>`;
  }

  #changed = ({ detail }: CustomEvent<FormChange>): void => {
    this.#work.session?.change(detail.data as Readonly<Record<string, Json>>);
  };

  #finalise = async (): Promise<void> => {
    const record = await this.#work.session?.finalise();
    if (record) {
      fire(this, 'semya-final', { record });
      return;
    }
    await this.updateComplete;
    await this.fields?.showErrors();
  };

  #keep = (): void => {
    const record = this.#work.session?.unfinished();
    if (record) fire(this, 'semya-record-change', { record });
  };

  async #print(blank: boolean): Promise<void> {
    const work = this.#work.session;
    if (!work?.state.opened) return;
    const { document, record } = work.state.opened;
    const { data } = work.state;
    const { organisation } = this;
    const regulationTitle = this.session?.state.regulation?.title;
    work.report(
      await printDocument({ document, record, data, organisation, regulationTitle, blank, window }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'semya-form': SemyaForm;
  }
}
