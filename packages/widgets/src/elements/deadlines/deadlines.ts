import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { describeObligation, type Obligation, type Regulation } from '@semya/rules';
import { vocabulary } from '@semya/rules/regulations';
import { showDate } from '../../locale/show-date.js';
import { elementTexts as texts } from '../../locale/elements.ru.js';
import { elementStyles } from '../styles/element-styles.js';
import { SchemeController } from '../../theme/scheme-controller.js';
import { define } from '../define.js';
import { fire } from '../events.js';
import { groupObligations } from './obligation-groups.js';
import { deadlinesStyles } from './deadlines-styles.js';

/**
 * The terms of a case: what is due, by when, on which clause, and why.
 *
 * @fires semya-record-event - A person wants to record the event that meets a term: `{ type, where, obligation }`.
 * @fires semya-open-document - A person wants the document of a term: `{ document }`.
 * @fires semya-waive - A person sets a term aside: `{ obligation, reason }`.
 * @csspart table - The table of open terms.
 *
 * @element semya-deadlines
 */
@define('semya-deadlines')
export class SemyaDeadlines extends LitElement {
  static override styles = [elementStyles, deadlinesStyles];

  /** Obligations of a decision. */
  @property({ attribute: false }) obligations: readonly Obligation[] = [];
  /** The regulation they come from, for explanations. */
  @property({ attribute: false }) regulation?: Regulation;
  /** No recording, opening or waiving. */
  @property({ type: Boolean }) readonly = false;
  /** Event types that can be recorded here; others show no button. */
  @property({ attribute: false }) recordable: ReadonlySet<string> = new Set();
  /** Documents that can be opened here. */
  @property({ attribute: false }) openable: ReadonlySet<string> = new Set();
  /** Key of the obligation whose reason for waiving is being typed. */
  @property({ attribute: false }) private waiving?: string | undefined;

  constructor() {
    super();
    new SchemeController(this);
  }

  override render(): TemplateResult {
    const { open, closed } = groupObligations(this.obligations);
    return html`
      ${open.length === 0 ? html`<p class="empty">${texts.deadlines.empty}</p>` : this.#list(open)}
      ${
        closed.length === 0
          ? nothing
          : html`<details class="closed">
              <summary>${texts.deadlines.closed} (${closed.length})</summary>
              ${this.#list(closed)}
            </details>`
      }
    `;
  }

  #list(obligations: readonly Obligation[]): TemplateResult {
    return html`<ul class="obligations" part="table">
      ${obligations.map((obligation) => this.#item(obligation))}
    </ul>`;
  }

  #item(obligation: Obligation): TemplateResult {
    const { status, due, daysLeft, metBy, title } = obligation;
    const breach =
      status === 'overdue' && (obligation.origin === 'norm' || obligation.origin === 'reading');
    return html`<li class="obligation status-${status}" data-key=${obligation.key}>
      <span class="badge status-${status}">${texts.status[status]}</span>
      <div class="body">
        <p class="title">${title}</p>
        <p class="facts">
          ${
            due === undefined
              ? nothing
              : html`<time datetime=${due}>${texts.due(showDate(due))}</time>`
          }
          ${
            metBy
              ? html`<span>${texts.deadlines.done(showDate(metBy.on))}</span>`
              : daysLeft === undefined || status === 'waived'
                ? nothing
                : html`<span>${texts.daysLeft(daysLeft)}</span>`
          }
          <span class="clause"
            >${breach ? `${texts.deadlines.late} ` : ''}${texts.clause(obligation.clause)}</span
          >
        </p>
        ${
          obligation.term?.provisional
            ? html`<p class="note">${texts.deadlines.provisional}</p>`
            : nothing
        }
        ${this.#why(obligation)} ${this.readonly ? nothing : this.#actions(obligation)}
      </div>
    </li>`;
  }

  #why(obligation: Obligation): TemplateResult | typeof nothing {
    if (!this.regulation) return nothing;
    const lines = describeObligation(obligation, { regulation: this.regulation, vocabulary });
    return html`<details class="why">
      <summary>${texts.why}</summary>
      <ul class="reasons">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </details>`;
  }

  #actions(obligation: Obligation): TemplateResult | typeof nothing {
    const { status, satisfy, document, key, title } = obligation;
    if (status === 'met' || status === 'met-late' || status === 'waived' || status === 'not-due')
      return nothing;
    if (this.waiving === key) return this.#waiveForm(obligation);
    return html`<div class="actions">
      ${
        this.recordable.has(satisfy.event)
          ? html`<button
              type="button"
              aria-label="${texts.deadlines.record}: ${title}"
              @click=${() => {
                fire(this, 'semya-record-event', {
                  type: satisfy.event,
                  where: satisfy.where ?? {},
                  obligation: key,
                });
              }}
            >
              ${texts.deadlines.record}
            </button>`
          : nothing
      }
      ${
        document !== undefined && this.openable.has(document)
          ? html`<button
              type="button"
              class="quiet"
              aria-label="${texts.open}: ${title}"
              @click=${() => {
                fire(this, 'semya-open-document', { document });
              }}
            >
              ${texts.open}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="quiet"
        aria-label="${texts.deadlines.waive}: ${title}"
        @click=${() => {
          this.waiving = key;
        }}
      >
        ${texts.deadlines.waive}
      </button>
    </div>`;
  }

  #waiveForm(obligation: Obligation): TemplateResult {
    return html`<form
      class="waive"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const field = (event.currentTarget as HTMLFormElement).elements.namedItem('reason');
        const reason = field instanceof HTMLInputElement ? field.value.trim() : '';
        if (reason === '') return;
        this.waiving = undefined;
        fire(this, 'semya-waive', { obligation: obligation.key, reason });
      }}
    >
      <label for="reason">${texts.deadlines.waiveReason}</label>
      <input id="reason" name="reason" required autocomplete="off" />
      <button type="submit">${texts.deadlines.waive}</button>
      <button
        type="button"
        class="quiet"
        @click=${() => {
          this.waiving = undefined;
        }}
      >
        ${texts.cancel}
      </button>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'semya-deadlines': SemyaDeadlines;
  }
}
