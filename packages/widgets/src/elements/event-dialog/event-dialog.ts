import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { EventDefinition, Json } from '@semya/rules';
import type { SemyaJsonForm } from '../json-form/index.js';
import '../json-form/index.js';
import { elementTexts as texts } from '../../locale/elements.ru.js';
import { SchemeController } from '../../theme/scheme-controller.js';
import { elementStyles } from '../styles/element-styles.js';
import { define } from '../define.js';
import { fire } from '../events.js';
import { eventForm, eventOf, initialData } from './event-form.js';

/**
 * A modal dialog that records an event of a case, its fields made of the vocabulary.
 *
 * @fires semya-event-entered - The event as entered: `{ event }`.
 *
 * @element semya-event-dialog
 */
@define('semya-event-dialog')
export class SemyaEventDialog extends LitElement {
  static override styles = [elementStyles];

  /** Events that may be recorded here. */
  @property({ attribute: false }) definitions: readonly EventDefinition[] = [];
  /** Day of the decision: the event may not be later. */
  @property({ attribute: false }) asOf = '';

  @state() private definition?: EventDefinition | undefined;
  @state() private form?: ReturnType<typeof eventForm> | undefined;
  @state() private data: Readonly<Record<string, Json>> = {};
  @state() private future = false;

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('semya-json-form') private fields!: SemyaJsonForm | null;

  constructor() {
    super();
    new SchemeController(this);
  }

  /** Opens the dialog, on one event with what is already known of it, or on a choice of events. */
  open(type?: string, where: Readonly<Record<string, Json>> = {}): void {
    this.#choose(type, where);
    this.dialog.showModal();
  }

  #choose(type: string | undefined, where: Readonly<Record<string, Json>> = {}): void {
    this.definition = this.definitions.find(({ id }) => id === type);
    // Made once: a new schema object would make the form start anew while somebody types.
    this.form = this.definition && eventForm(this.definition);
    this.data = this.definition ? initialData(this.definition, this.asOf, where) : {};
    this.future = false;
  }

  override render(): TemplateResult {
    const { definition } = this;
    return html`<dialog aria-labelledby="title">
      <h2 id="title">${definition?.action ?? texts.eventDialog.title}</h2>
      ${this.form ? this.#fields(this.form) : this.#choice()}
      <div class="actions">
        ${
          definition
            ? html`<button type="button" class="primary" @click=${this.#save}>
                ${texts.save}
              </button>`
            : nothing
        }
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

  #choice(): TemplateResult {
    return html`<ul class="choice">
      ${this.definitions.map(
        ({ id, title, action }) =>
          html`<li>
            <button
              type="button"
              class="quiet"
              @click=${() => {
                this.#choose(id);
              }}
            >
              ${action ?? title}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #fields({ schema, uischema }: ReturnType<typeof eventForm>): TemplateResult {
    return html`<semya-json-form
        .schema=${schema}
        .uischema=${uischema}
        .data=${this.data}
        .today=${this.asOf}
      ></semya-json-form>
      ${this.future ? html`<p class="error" role="alert">${texts.eventDialog.future}</p>` : nothing}`;
  }

  #save = (): void => {
    const { definition, fields } = this;
    if (!definition || !fields) return;
    if (!fields.validate().valid) {
      void fields.showErrors();
      return;
    }
    const event = eventOf(
      definition,
      crypto.randomUUID(),
      fields.data as Readonly<Record<string, Json>>,
    );
    this.future = event.on > this.asOf;
    if (this.future) return;
    this.dialog.close();
    fire(this, 'semya-event-entered', { event });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'semya-event-dialog': SemyaEventDialog;
  }
}
