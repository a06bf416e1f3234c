import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  describeUnit,
  type CategoryOutcome,
  type Decision,
  type Question,
  type Regulation,
} from '@semya/rules';
import { elementTexts as texts } from '../../locale/elements.ru.js';
import { SchemeController } from '../../theme/scheme-controller.js';
import { elementStyles } from '../styles/element-styles.js';
import { explanationOf } from '../explanation/explanation.js';
import { define } from '../define.js';
import { fire } from '../events.js';
import { readAnswer, statementOf } from './answer.js';
import { assessmentStyles } from './assessment-styles.js';
import { outcomeTitles } from './outcome-titles.js';

/** How many questions are shown before the rest is folded away: the first decide most. */
const inSight = 5;

/**
 * The categories that a regulation finds, each with its reasons, and the questions that would decide
 * the rest, most decisive first.
 *
 * @fires semya-answer - A person answered a question: `{ statement }`.
 *
 * @element semya-assessment
 */
@define('semya-assessment')
export class SemyaAssessment extends LitElement {
  static override styles = [elementStyles, assessmentStyles];

  @property({ attribute: false }) decision?: Decision;
  @property({ attribute: false }) regulation?: Regulation;
  /** Names of subjects by id, so that a question says of whom it asks. */
  @property({ attribute: false }) names: ReadonlyMap<string, string> = new Map();
  @property({ type: Boolean }) readonly = false;
  /** What was typed and could not be read, by question. */
  @state() private invalid: ReadonlySet<string> = new Set();

  constructor() {
    super();
    new SchemeController(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { decision } = this;
    if (!decision) return nothing;
    return html`
      ${this.readonly ? nothing : this.#questions(decision)} ${this.#categories(decision)}
    `;
  }

  #categories({ categories }: Decision): TemplateResult | typeof nothing {
    if (categories.length === 0) return nothing;
    const rank = { met: 0, unknown: 1, 'not-met': 2 };
    const sorted = categories.toSorted((one, other) => rank[one.truth] - rank[other.truth]);
    return html`<section aria-labelledby="categories">
      <h3 id="categories">${texts.case.categories}</h3>
      <ul class="categories">
        ${sorted.map((category) => this.#category(category))}
      </ul>
    </section>`;
  }

  #category(category: CategoryOutcome): TemplateResult {
    return html`<li class="category truth-${category.truth}" data-category=${category.id}>
      <p>
        <span class="badge truth-${category.truth}">${texts.truth[category.truth]}</span>
        <span class="title">${category.title}</span>
        <span class="clause">${texts.clause(category.clause)}</span>
      </p>
      ${this.regulation ? explanationOf(category.why, this.regulation, this.names) : nothing}
    </li>`;
  }

  #questions({ questions, settingsNeeded }: Decision): TemplateResult {
    return html`<section aria-labelledby="questions">
      <h3 id="questions">${texts.case.questions}</h3>
      ${
        questions.length === 0
          ? html`<p class="empty">${texts.assessment.noQuestions}</p>`
          : html`<ol class="questions">
                ${questions.slice(0, inSight).map((question, index) => this.#question(question, index))}
              </ol>
              ${
                questions.length <= inSight
                  ? nothing
                  : html`<details class="more">
                      <summary>${texts.assessment.more(questions.length - inSight)}</summary>
                      <ol class="questions">
                        ${questions
                          .slice(inSight)
                          .map((question, index) => this.#question(question, index + inSight))}
                      </ol>
                    </details>`
              }`
      }
      ${
        settingsNeeded.length === 0
          ? nothing
          : html`<p class="note">
              ${texts.case.settings}: ${settingsNeeded.map(({ title }) => title).join('; ')}
            </p>`
      }
    </section>`;
  }

  #question(question: Question, index: number): TemplateResult {
    const id = `question-${String(index)}`;
    const name = this.names.get(question.subject.id);
    const key = keyOf(question);
    return html`<li class="question" data-fact=${question.fact}>
      <p class="ask" id=${id}>
        ${question.question}${name === undefined ? nothing : html` <strong>${name}</strong>`}
      </p>
      ${question.hint === undefined ? nothing : html`<p class="hint">${question.hint}</p>`}
      <div class="answers" role="group" aria-labelledby=${id}>${this.#control(question, id)}</div>
      ${
        this.invalid.has(key)
          ? html`<p class="error" role="alert">
              ${
                question.type === 'date'
                  ? texts.assessment.invalidDate
                  : texts.assessment.invalidNumber
              }
            </p>`
          : nothing
      }
      ${this.#decides(question)}
    </li>`;
  }

  #control(question: Question, id: string): TemplateResult {
    const unsure = html`<button
      type="button"
      class="quiet"
      @click=${() => {
        this.#answer(question, { state: 'not-established' });
      }}
    >
      ${texts.assessment.unknownAnswer}
    </button>`;
    if (question.type === 'boolean')
      return html`${[true, false].map(
        (value) =>
          html`<button
            type="button"
            @click=${() => {
              this.#answer(question, { value });
            }}
          >
            ${value ? texts.truth.met : texts.truth['not-met']}
          </button>`,
      )}${unsure}`;
    if (question.type === 'option')
      return html`<select
          aria-labelledby=${id}
          @change=${({ target }: Event) => {
            if (target instanceof HTMLSelectElement && target.value !== '')
              this.#answer(question, { value: target.value });
          }}
        >
          <option value=""></option>
          ${(question.options ?? [])
            .filter(({ retired }) => retired !== true)
            .map((option) => html`<option value=${option.id}>${option.title}</option>`)}</select
        >${unsure}`;
    if (question.type === 'list' || question.type === 'options' || question.type === 'person')
      return html`<p class="note">${texts.assessment.chooseDocument}</p>`;
    return html`<form
        @submit=${(event: SubmitEvent) => {
          this.#typed(question, event);
        }}
      >
        <input
          name="answer"
          aria-labelledby=${id}
          autocomplete="off"
          inputmode=${question.type === 'string' ? 'text' : 'decimal'}
          aria-invalid=${this.invalid.has(keyOf(question)) ? 'true' : 'false'}
        />
        ${question.unit === undefined ? nothing : html`<span class="unit">${describeUnit(question.unit)}</span>`}
        <button type="submit">${texts.assessment.answer}</button>
      </form>
      ${unsure}`;
  }

  #typed(question: Question, event: SubmitEvent): void {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('answer');
    const value =
      field instanceof HTMLInputElement ? readAnswer(question.type, field.value) : undefined;
    const invalid = new Set(this.invalid);
    if (value === undefined) invalid.add(keyOf(question));
    else invalid.delete(keyOf(question));
    this.invalid = invalid;
    if (value !== undefined) this.#answer(question, { value });
  }

  #answer(question: Question, answer: Parameters<typeof statementOf>[2]): void {
    if (!this.decision) return;
    fire(this, 'semya-answer', { statement: statementOf(question, this.decision.asOf, answer) });
  }

  #decides({ decides }: Question): TemplateResult | typeof nothing {
    const titles = this.#titles(decides);
    if (titles.length === 0) return nothing;
    return html`<p class="decides">${texts.assessment.decides(titles)}</p>`;
  }

  #titles(ids: readonly string[]): readonly string[] {
    const titles = this.decision ? outcomeTitles(this.decision) : new Map<string, string>();
    return [...new Set(ids.flatMap((id) => titles.get(id) ?? []))];
  }
}

function keyOf({ fact, subject }: Question): string {
  return `${fact} ${subject.id}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'semya-assessment': SemyaAssessment;
  }
}
