import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { EventDefinition, Json } from '@semya/rules';
import type { SemyaJsonForm } from '../json-form/index.js';
import '../json-form/index.js';
import { elementTexts } from '../../locale/elements.ru.js';
import { eventDialogTexts as texts } from '../../locale/event-dialog.ru.js';
import { SchemeController } from '../../theme/scheme-controller.js';
import { elementStyles } from '../styles/element-styles.js';
import { define } from '../define.js';
import { fire } from '../events.js';
import { choicesOf, type EventGroup, type SuggestedEvent } from './event-choices.js';
import { eventDialogStyles } from './event-dialog-styles.js';
import { eventForm, eventOf, initialData } from './event-form.js';

/**
 * A modal dialog that records an event of a case, its fields made of the vocabulary. What meets an
 * open term is offered first, then what the regulation speaks of, then the rest.
 *
 * @fires semya-event-entered - The event as entered: `{ event }`.
 *
 * @element semya-event-dialog
 */
@define('semya-event-dialog')
export class SemyaEventDialog extends LitElement {
  static override styles = [elementStyles, eventDialogStyles];

  /** Events that may be recorded here. */
  @property({ attribute: false }) definitions: readonly EventDefinition[] = [];
  /** Events worth recording now, the most urgent first: `{ event, where, reasons }`. */
  @property({ attribute: false }) suggested: readonly SuggestedEvent[] = [];
  /** Ids of the events that the regulation speaks of; without it all are offered alike. */
  @property({ attribute: false }) spokenOf?: ReadonlySet<string> | undefined;
  /** Day of the decision, `ГГГГ-ММ-ДД`: the event may not be later. */
  @property({ attribute: 'as-of' }) asOf = '';

  @state() private definition?: EventDefinition | undefined;
  @state() private form?: ReturnType<typeof eventForm> | undefined;
  @state() private data: Readonly<Record<string, Json>> = {};
  @state() private future = false;
  /** Whether the person came from the choice and may go back to it. */
  @state() private choosing = false;

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('semya-json-form') private fields!: SemyaJsonForm | null;

  constructor() {
    super();
    new SchemeController(this);
  }

  /** Opens the dialog, on one event with what is already known of it, or on a choice of events. */
  open(type?: string, where: Readonly<Record<string, Json>> = {}): void {
    this.choosing = type === undefined;
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

  /** Goes on to an event or back to the choice; the focus goes along, for its button is gone. */
  #turn(type: string | undefined, where: Readonly<Record<string, Json>> = {}): void {
    this.#choose(type, where);
    void this.updateComplete.then(() => {
      const [first] = this.dialog.querySelectorAll<HTMLElement>('semya-json-form, .body button');
      first?.focus();
    });
  }

  override render(): TemplateResult {
    const { definition } = this;
    return html`<dialog aria-labelledby="title">
      <h2 id="title">${definition?.action ?? texts.title}</h2>
      <div class="body">${this.form ? this.#fields(this.form) : this.#choice()}</div>
      <div class="actions">
        ${
          definition
            ? html`<button type="button" class="primary" @click=${this.#save}>
                ${elementTexts.save}
              </button>`
            : nothing
        }
        ${
          definition && this.choosing
            ? html`<button
                type="button"
                class="quiet"
                @click=${() => {
                  this.#turn(undefined);
                }}
              >
                ${texts.back}
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
          ${elementTexts.cancel}
        </button>
      </div>
    </dialog>`;
  }

  #choice(): TemplateResult {
    const { suggested, groups, others } = choicesOf(
      this.definitions,
      this.suggested,
      this.spokenOf,
    );
    return html`${
      suggested.length === 0
        ? nothing
        : html`<section class="suggested" aria-labelledby="suggested">
            <h3 id="suggested">${texts.suggested}</h3>
            <ul class="choice">
              ${suggested.map(
                ({ definition, where, reasons }) =>
                  html`<li>${this.#button(definition, where, reasons)}</li>`,
              )}
            </ul>
          </section>`
    }
    ${
      groups.length === 0
        ? nothing
        : html`<section aria-labelledby="groups">
            <h3 id="groups">${texts.groups}</h3>
            ${groups.map((group) => this.#group(group))}
          </section>`
    }
    ${
      others.length === 0
        ? nothing
        : html`<details>
            <summary>${texts.others}</summary>
            ${others.map((group) => this.#group(group))}
          </details>`
    }`;
  }

  #group({ title, definitions }: EventGroup): TemplateResult {
    return html`${title === '' ? nothing : html`<h4>${title}</h4>`}
      <ul class="choice">
        ${definitions.map((definition) => html`<li>${this.#button(definition)}</li>`)}
      </ul>`;
  }

  #button(
    { id, title, action }: EventDefinition,
    where: Readonly<Record<string, Json>> = {},
    reasons: readonly string[] = [],
  ): TemplateResult {
    return html`<button
      type="button"
      class="quiet"
      data-event=${id}
      @click=${() => {
        this.#turn(id, where);
      }}
    >
      ${action ?? title} ${reasons.map((reason) => html`<small>${reason}</small>`)}
    </button>`;
  }

  #fields({ schema, uischema }: ReturnType<typeof eventForm>): TemplateResult {
    return html`<semya-json-form
        .schema=${schema}
        .uischema=${uischema}
        .data=${this.data}
        .today=${this.asOf}
      ></semya-json-form>
      ${this.future ? html`<p class="error" role="alert">${texts.future}</p>` : nothing}`;
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
