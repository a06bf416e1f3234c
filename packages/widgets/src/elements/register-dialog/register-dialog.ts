import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Problem, Regulation } from '@semya/rules';
import { loadRegulation, regulationTitles, vocabulary } from '@semya/rules/regulations';
import type { SemyaJsonForm } from '../json-form/index.js';
import '../json-form/index.js';
import { elementTexts } from '../../locale/elements.ru.js';
import { registerTexts as texts } from '../../locale/register.ru.js';
import { newCase } from '../../session/new-case.js';
import { openingOf } from '../../session/opening.js';
import type { CaseStore } from '../../store/index.js';
import { SchemeController } from '../../theme/scheme-controller.js';
import { define } from '../define.js';
import { fire } from '../events.js';
import { problemAlert } from '../problem-list.js';
import { elementStyles } from '../styles/element-styles.js';
import { registerSchema, type Registration } from './register-schema.js';

/**
 * A modal dialog that opens a case of a family that has just become known. Of whom the case is and
 * with which event it begins, the regulation says; which regulation, the host or the person.
 *
 * @fires semya-registered - The case is in the store: `{ caseId }`.
 *
 * @element semya-register-dialog
 */
@define('semya-register-dialog')
export class SemyaRegisterDialog extends LitElement {
  static override styles = [
    elementStyles,
    css`
      .opening {
        margin-block: 0.75em;
      }
    `,
  ];

  /** Where the case will lie. */
  @property({ attribute: false }) store?: CaseStore | undefined;
  /** Civil date of today, `ГГГГ-ММ-ДД`: the day with which the form opens. */
  @property({ attribute: 'as-of' }) asOf = '';
  /** Id of the regulation chosen beforehand; without it, or with one unknown, the person chooses. */
  @property() regulation = '';

  @state() private data: Readonly<Record<string, unknown>> = {};
  @state() private problems: readonly Problem[] = [];
  /** The regulation chosen in the form, once it is loaded. */
  @state() private chosen?: Regulation | undefined;

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('semya-json-form') private fields!: SemyaJsonForm;

  constructor() {
    super();
    new SchemeController(this);
  }

  /** Shows an empty form. */
  open(): void {
    const known = regulationTitles.has(this.regulation) ? { regulation: this.regulation } : {};
    this.data = { ...known, openedOn: this.asOf };
    this.problems = [];
    void this.#choose(this.data.regulation);
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title">
      <h2 id="title">${texts.title}</h2>
      <semya-json-form
        .schema=${registerSchema}
        .data=${this.data}
        .today=${this.asOf}
        @semya-change=${this.#changed}
      ></semya-json-form>
      <div class="opening" role="status">${this.#opening()}</div>
      ${problemAlert(this.problems)}
      <div class="actions">
        <button type="button" class="primary" @click=${this.#create}>${texts.create}</button>
        <button
          type="button"
          class="quiet"
          @click=${() => {
            this.dialog.close();
          }}
        >
          ${elementTexts.cancel}
        </button>
      </div>
    </dialog>`;
  }

  /** What the chosen regulation makes of the case, said before it is made. */
  #opening(): TemplateResult | typeof nothing {
    if (!this.chosen) return nothing;
    const { subject, enteredBy } = openingOf(this.chosen);
    const event = vocabulary.events.find(({ id }) => id === enteredBy?.event);
    return html`<p class="note">
      ${subject === 'member' ? texts.subject.member : texts.subject.family}
      ${event === undefined ? texts.noFirstEvent : texts.firstEvent(event.title)}
    </p>`;
  }

  #changed = ({ detail }: CustomEvent<{ readonly data: unknown }>): void => {
    void this.#choose((detail.data as Partial<Registration> | undefined)?.regulation);
  };

  async #choose(id: unknown): Promise<Regulation | undefined> {
    if (typeof id !== 'string' || id === '') {
      this.chosen = undefined;
      return undefined;
    }
    if (this.chosen?.id === id) return this.chosen;
    const loaded = await loadRegulation(id);
    this.chosen = loaded.ok ? loaded.value : undefined;
    // A load that succeeds says nothing of what went wrong elsewhere in the meantime.
    if (!loaded.ok) this.problems = loaded.problems;
    return this.chosen;
  }

  #create = async (): Promise<void> => {
    const { fields, store } = this;
    if (!store) return;
    if (!fields.validate().valid) {
      void fields.showErrors();
      return;
    }
    const entered = fields.data as Registration;
    const regulation = await this.#choose(entered.regulation);
    if (!regulation) return;
    const record = newCase(entered, regulation);
    const saved = await store.save(record, { parent: undefined });
    this.problems = saved.problems;
    if (!saved.ok) return;
    this.dialog.close();
    fire(this, 'semya-registered', { caseId: record.id });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'semya-register-dialog': SemyaRegisterDialog;
  }
}
