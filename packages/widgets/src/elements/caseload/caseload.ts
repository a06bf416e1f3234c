import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { HandoverDecision, Problem } from '@semya/rules';
import { caseloadTexts as texts } from '../../locale/caseload.ru.js';
import { readCaseloads, type SpecialistCaseload } from '../../session/caseloads.js';
import { rulesOf, type InstitutionSettings, type Rules } from '../../session/rules-of.js';
import type { CaseStore } from '../../store/index.js';
import { SchemeController } from '../../theme/scheme-controller.js';
import { define } from '../define.js';
import { fire } from '../events.js';
import { problemAlert } from '../problem-list.js';
import { elementStyles } from '../styles/element-styles.js';
import { caseloadStyles } from './caseload-styles.js';
import { caseloadTable, limitsNote, type DecidedCaseload } from './caseload-table.js';
import { handoverOutcome } from './handover-outcome.js';

/**
 * The specialists of an institution against the limits of a regulation, the combined index as a
 * warning, and what a handover of cases would do. Looking moves nothing.
 *
 * @fires semya-open-case - A person opens a case of a caseload: `{ caseId }`.
 * @fires semya-handover - A person proposes the handover that they looked at: `{ from, to, cases }`.
 * @csspart table - The table of specialists.
 *
 * @element semya-caseload
 */
@define('semya-caseload')
export class SemyaCaseload extends LitElement {
  static override styles = [elementStyles, caseloadStyles];

  /** Id of the regulation whose limits count. */
  @property() regulation = '';
  /** Civil date of the decision, `ГГГГ-ММ-ДД`. */
  @property({ attribute: 'as-of' }) asOf = '';
  /** Where the cases lie: they are grouped by their case managers. */
  @property({ attribute: false }) store?: CaseStore;
  /** Caseloads that the host knows itself; then the store is not asked. */
  @property({ attribute: false }) caseloads?: readonly SpecialistCaseload[] | undefined;
  /** Settings of the institution: by regulation, then by parameter. */
  @property({ attribute: false }) settings: InstitutionSettings = {};
  /** Nothing can be proposed. */
  @property({ type: Boolean }) readonly = false;

  @state() private read?: readonly SpecialistCaseload[] | undefined;
  @state() private rules?: Rules | undefined;
  @state() private problems: readonly Problem[] = [];
  @state() private from = '';
  @state() private to = '';
  @state() private chosen: ReadonlySet<string> = new Set();

  #unsubscribe: (() => void) | undefined;
  #reading = 0;

  constructor() {
    super();
    new SchemeController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) {
      this.#unfollow();
      this.#follow();
    }
    const sources = ['store', 'regulation', 'asOf', 'settings', 'caseloads'] as const;
    if (sources.some((source) => changed.has(source))) void this.reload();
  }

  /** Reads the caseloads anew; a slower former reading is dropped. */
  async reload(): Promise<void> {
    const { store, regulation, asOf, settings } = this;
    if (regulation === '' || asOf === '') return;
    const reading = ++this.#reading;
    const rules = await rulesOf(regulation, settings);
    const read =
      this.caseloads || !store ? undefined : await readCaseloads(store, regulation, asOf, settings);
    if (reading !== this.#reading) return;
    this.rules = rules.ok ? rules.value : undefined;
    this.read = read?.ok ? read.value : undefined;
    this.problems = [...(rules.ok ? [] : rules.problems), ...(read?.problems ?? [])];
  }

  #follow(): void {
    this.#unsubscribe ??= this.store?.subscribe(() => void this.reload());
  }

  #unfollow(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  override render(): TemplateResult {
    const { rules } = this;
    const known = this.caseloads ?? this.read;
    if (!rules || !known)
      return this.problems.length > 0
        ? html`${problemAlert(this.problems)}`
        : html`<p class="empty" role="status">${texts.loading}</p>`;
    const decided = known.map((caseload) => ({
      ...caseload,
      decision: rules.caseload(caseload, this.asOf),
    }));
    if (decided.length === 0)
      return html`${problemAlert(this.problems)}
        <p class="empty" role="status">${texts.empty}</p>`;
    return html`${problemAlert(this.problems)}
    ${caseloadTable(decided, (caseId) => {
      fire(this, 'semya-open-case', { caseId });
    })}
    ${limitsNote(decided[0]?.decision.limits ?? [])} ${this.#handover(decided, rules)}`;
  }

  #handover(decided: readonly DecidedCaseload[], rules: Rules): TemplateResult | typeof nothing {
    if (rules.regulation.limits.length === 0) return nothing;
    const giving = decided.find(({ specialist }) => keyOf(specialist) === this.from);
    const takers = decided.filter(
      ({ specialist }) => specialist !== '' && specialist !== giving?.specialist,
    );
    const outcome = this.#outcome(decided, rules);
    return html`<section class="handover" aria-labelledby="handover">
      <h3 id="handover">${texts.handover}</h3>
      <div class="sides">
        ${this.#side(texts.from, 'from', decided)} ${this.#side(texts.to, 'to', takers)}
      </div>
      ${
        giving === undefined
          ? nothing
          : html`<fieldset>
              <legend>${texts.which}</legend>
              ${giving.cases.map(
                ({ id, title }) =>
                  html`<label
                    ><input
                      type="checkbox"
                      .checked=${this.chosen.has(id)}
                      @change=${() => {
                        this.#toggle(id);
                      }}
                    />${title}</label
                  >`,
              )}
            </fieldset>`
      }
      <div role="status">
        ${outcome ? handoverOutcome(outcome) : html`<p class="hint">${texts.chooseBoth}</p>`}
      </div>
      ${
        outcome && !this.readonly
          ? html`<div class="actions">
              <button
                type="button"
                class="primary"
                @click=${() => {
                  this.#propose();
                }}
              >
                ${texts.propose}
              </button>
            </div>`
          : nothing
      }
    </section>`;
  }

  #propose(): void {
    fire(this, 'semya-handover', {
      from: this.from.slice(1),
      to: this.to.slice(1),
      cases: [...this.chosen],
    });
  }

  #side(label: string, side: 'from' | 'to', offered: readonly DecidedCaseload[]): TemplateResult {
    const chosen = (specialist: string): boolean => this[side] === keyOf(specialist);
    return html`<label
      >${label}
      <select
        @change=${({ target }: Event) => {
          if (!(target instanceof HTMLSelectElement)) return;
          this[side] = target.value;
          if (side === 'from') this.chosen = new Set();
        }}
      >
        <option value="">${texts.choose}</option>
        ${offered.map(
          ({ specialist }) =>
            html`<option value=${keyOf(specialist)} ?selected=${chosen(specialist)}>
              ${specialist === '' ? texts.nobody : specialist}
            </option>`,
        )}
      </select></label
    >`;
  }

  #toggle(id: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen = chosen;
  }

  #outcome(decided: readonly DecidedCaseload[], rules: Rules): HandoverDecision | undefined {
    const from = decided.find(({ specialist }) => keyOf(specialist) === this.from);
    const to = decided.find(({ specialist }) => keyOf(specialist) === this.to);
    if (!from || !to || from === to || this.chosen.size === 0) return undefined;
    return rules.handover({ from, to, cases: [...this.chosen] }, this.asOf);
  }
}

/** An option's value must not be empty: cases that nobody holds are offered as well. */
function keyOf(specialist: string): string {
  return `=${specialist}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'semya-caseload': SemyaCaseload;
  }
}
