import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CaseRecord, Decision, Problem, Regulation } from '@semya/rules';
import { fieldsOf, optionsOf, type CompiledDocument } from '@semya/forms';
import { loadDocument } from '@semya/forms/documents';
import { planTexts as texts } from '../../locale/plan.ru.js';
import { showDate } from '../../locale/show-date.js';
import { PROGRAM, readPlan, SUPPLEMENT, type Plan } from '../../plan/read-plan.js';
import { SchemeController } from '../../theme/scheme-controller.js';
import { citedItem, citedList } from '../case/sections/cited-item.js';
import { sectionStyles } from '../case/sections/section-styles.js';
import { decisionTexts } from '../../locale/decision.ru.js';
import { define } from '../define.js';
import { fire } from '../events.js';
import { problemAlert } from '../problem-list.js';
import { elementStyles } from '../styles/element-styles.js';
import { measuresTable, type OptionTitle } from './measures-table.js';
import { planStyles } from './plan-styles.js';
import { problemsSection, supplementsSection, tasksSection } from './plan-sections.js';

/** Checks of a decision that speak of the programme. */
const ABOUT: readonly string[] = ['program', 'goal', 'supplement', 'assessment'];

/**
 * The programme of a family: problems of the assessment, goal, tasks, measures, who does them, by
 * when, with what result. Once approved it is changed by numbered supplements.
 *
 * @fires semya-open-document - A person opens or begins the programme or a supplement: `{ document, record? }`.
 *
 * @element semya-plan
 */
@define('semya-plan')
export class SemyaPlan extends LitElement {
  static override styles = [elementStyles, sectionStyles, planStyles];

  /** The case. */
  @property({ attribute: false }) record?: CaseRecord;
  /** Its decision, for the checks; without it they are not shown. */
  @property({ attribute: false }) decision?: Decision;
  /** The regulation of the decision. */
  @property({ attribute: false }) regulation?: Regulation;
  /** Names of subjects by id, for explanations. */
  @property({ attribute: false }) names: ReadonlyMap<string, string> = new Map();
  /** Which programme; the latest unless told. */
  @property({ attribute: 'record-id' }) recordId?: string;
  /** Civil date of today. */
  @property({ attribute: 'as-of' }) asOf = '';
  @property({ type: Boolean }) readonly = false;

  @state() private form?: CompiledDocument | undefined;
  @state() private problems: readonly Problem[] = [];

  constructor() {
    super();
    new SchemeController(this);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('record') && this.record) void this.#load(this.record.regulation);
  }

  async #load(regulation: string): Promise<void> {
    const loaded = await loadDocument(PROGRAM, { regulation });
    this.form = loaded.ok ? loaded.value : undefined;
    this.problems = loaded.ok ? [] : loaded.problems;
  }

  override render(): TemplateResult {
    const { record, recordId, asOf } = this;
    if (!record) return html`<p class="failure">${texts.absentCase}</p>`;
    if (this.problems.length > 0)
      return html`<p>${texts.failed}</p>
        ${problemAlert(this.problems)}`;
    if (!this.form) return html`<p class="empty" role="status">${texts.loading}</p>`;
    const plan = readPlan(record, { asOf, recordId });
    return plan ? this.#plan(plan, optionTitles(this.form)) : this.#none();
  }

  #none(): TemplateResult {
    return html`<p class="empty">${texts.none}</p>
      ${
        this.readonly
          ? nothing
          : html`<button type="button" class="primary" @click=${this.#opener(PROGRAM)}>
              ${texts.begin}
            </button>`
      }
      ${this.#checks()}`;
  }

  #plan(plan: Plan, titleOf: OptionTitle): TemplateResult {
    const { from = '', to = '' } = plan;
    return html`<header>
        <h2>${texts.title(plan.number)}</h2>
        <p class="facts">
          <span class="badge ${plan.state === 'approved' ? 'state-final' : ''}"
            >${texts.state[plan.state]}</span
          >
          ${from === '' || to === '' ? nothing : html`<span>${texts.term(showDate(from), showDate(to))}</span>`}
        </p>
        ${this.#actions(plan)}
      </header>
      ${problemsSection(plan, titleOf)}
      <section aria-labelledby="goal">
        <h3 id="goal">${texts.goal}</h3>
        ${plan.goal === '' ? html`<p class="empty">${texts.noGoal}</p>` : html`<p class="goal">${plan.goal}</p>`}
      </section>
      ${tasksSection(plan, titleOf)} ${measuresTable(plan.measures, titleOf)}
      ${supplementsSection(plan, this.#open)} ${this.#checks()}`;
  }

  #actions({ record, state, supplements }: Plan): TemplateResult {
    const next = Math.max(0, ...supplements.map(({ number }) => Number(number) || 0)) + 1;
    const isApproved = state === 'approved';
    return html`${isApproved ? html`<p class="note">${texts.locked}</p>` : nothing}
      <p class="actions">
        ${
          isApproved && !this.readonly
            ? html`<button type="button" class="primary" @click=${this.#opener(SUPPLEMENT)}>
                ${texts.supplement(next)}
              </button>`
            : nothing
        }
        <button type="button" @click=${this.#opener(PROGRAM, record.id)}>
          ${isApproved || this.readonly ? texts.open : texts.edit}
        </button>
      </p>`;
  }

  #checks(): TemplateResult | typeof nothing {
    const { decision, regulation, names } = this;
    const checks = (decision?.checks ?? []).filter(
      ({ of, state }) => ABOUT.includes(of) && state !== 'not-applicable',
    );
    if (!regulation || checks.length === 0) return nothing;
    return html`<section aria-labelledby="checks">
      <h3 id="checks">${texts.checks}</h3>
      ${citedList(
        checks.map((check) =>
          citedItem(
            {
              id: check.id,
              badge: decisionTexts.checks.state[check.state],
              look: `truth-${check.state === 'overridden' ? 'met' : check.state}`,
              outcome: check,
              facts: [decisionTexts.checks.of[check.of]],
            },
            { regulation, names },
          ),
        ),
      )}
    </section>`;
  }

  readonly #open = (document: string, record: string): void => {
    fire(this, 'semya-open-document', { document, record });
  };

  #opener(document: string, record?: string): () => void {
    return () => {
      fire(this, 'semya-open-document', { document, ...(record === undefined ? {} : { record }) });
    };
  }
}

/** Titles of the options as this regulation's form has them; an id that it does not know stays. */
function optionTitles({ schema }: CompiledDocument): OptionTitle {
  const fields = fieldsOf(schema);
  return (field, id) => {
    if (id === undefined) return '';
    const node = fields.get(field)?.schema;
    return (node && optionsOf(node)?.find((option) => option.const === id)?.title) ?? id;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'semya-plan': SemyaPlan;
  }
}
