import { LitElement, html, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Problem } from '@semya/rules';
import { regulationTitles } from '@semya/rules/regulations';
import type { SemyaJsonForm } from '../json-form/index.js';
import '../json-form/index.js';
import { elementTexts as texts } from '../../locale/elements.ru.js';
import { newCase } from '../../session/new-case.js';
import type { CaseStore } from '../../store/index.js';
import { SchemeController } from '../../theme/scheme-controller.js';
import { define } from '../define.js';
import { fire } from '../events.js';
import { problemAlert } from '../problem-list.js';
import { elementStyles } from '../styles/element-styles.js';

const schema = {
  type: 'object',
  properties: {
    title: { type: 'string', title: texts.list.name, description: texts.list.nameHint },
    regulation: {
      type: 'string',
      title: texts.list.regulation,
      oneOf: [...regulationTitles].map(([id, title]) => ({ const: id, title })),
    },
    receivedOn: { type: 'string', format: 'date', title: texts.list.received },
  },
  required: ['title', 'regulation', 'receivedOn'],
};

/**
 * A modal dialog that opens a case of a family that has just become known.
 *
 * @fires semya-registered - The case is in the store: `{ caseId }`.
 *
 * @element semya-register-dialog
 */
@define('semya-register-dialog')
export class SemyaRegisterDialog extends LitElement {
  static override styles = [elementStyles];

  @property({ attribute: false }) store?: CaseStore | undefined;
  @property({ attribute: false }) asOf = '';

  @state() private data: Readonly<Record<string, unknown>> = {};
  @state() private problems: readonly Problem[] = [];

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('semya-json-form') private fields!: SemyaJsonForm;

  constructor() {
    super();
    new SchemeController(this);
  }

  open(): void {
    this.data = { regulation: regulationTitles.keys().next().value, receivedOn: this.asOf };
    this.problems = [];
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title">
      <h2 id="title">${texts.list.registerTitle}</h2>
      <semya-json-form .schema=${schema} .data=${this.data} .today=${this.asOf}></semya-json-form>
      ${problemAlert(this.problems)}
      <div class="actions">
        <button type="button" class="primary" @click=${this.#create}>${texts.list.create}</button>
        <button
          type="button"
          class="quiet"
          @click=${() => {
            this.dialog.close();
          }}
        >
          ${texts.cancel}
        </button>
      </div>
    </dialog>`;
  }

  #create = async (): Promise<void> => {
    const { fields, store } = this;
    if (!store) return;
    if (!fields.validate().valid) {
      void fields.showErrors();
      return;
    }
    const record = newCase(fields.data as Parameters<typeof newCase>[0]);
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
