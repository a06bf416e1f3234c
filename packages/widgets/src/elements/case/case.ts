import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Decision } from '@semya/rules';
import { vocabulary } from '@semya/rules/regulations';
import { catalogue } from '@semya/forms/documents';
import { elementTexts as texts } from '../../locale/elements.ru.js';
import { addEvent, cancelEvent, stateFact, waive } from '../../session/case-operations.js';
import {
  openCaseSession,
  type CaseSession,
  type CaseSessionState,
} from '../../session/case-session.js';
import type { InstitutionSettings } from '../../session/rules-of.js';
import type { CaseStore } from '../../store/index.js';
import { SchemeController } from '../../theme/scheme-controller.js';
import '../assessment/assessment.js';
import '../deadlines/deadlines.js';
import '../event-dialog/event-dialog.js';
import type { SemyaEventDialog } from '../event-dialog/event-dialog.js';
import { define } from '../define.js';
import { eventDefinitions } from '../event-definitions.js';
import { eventsSpokenOf } from '../events-spoken-of.js';
import { fire, type SemyaEventMap } from '../events.js';
import { problemAlert, problemList } from '../problem-list.js';
import { SessionController } from '../session-controller.js';
import { elementStyles } from '../styles/element-styles.js';
import { caseStyles } from './case-styles.js';
import { caseHead } from './case-head.js';
import { conflictsSection } from './conflicts.js';
import { documentsSection } from './documents-section.js';
import { memberNames } from './member-names.js';
import { nextAction } from './next-action.js';
import { recordedValue } from './recorded-value.js';
import { approvalsSection } from './sections/approvals-section.js';
import { checksSection } from './sections/checks-section.js';
import { conclusionsSection } from './sections/conclusions-section.js';
import { dutiesSection } from './sections/duties-section.js';
import { helpSection } from './sections/help-section.js';
import { levelsSection } from './sections/levels-section.js';
import { resultsSection } from './sections/results-section.js';
import { sectionStyles } from './sections/section-styles.js';
import { stageBar } from './stage-bar.js';
import { suggestedEvents } from './suggested-events.js';
import { timeline } from './timeline.js';

const recordable = new Set(vocabulary.events.map(({ id }) => id));
const openable = new Set(catalogue.map(({ id }) => id));

/**
 * The workspace of one family: the next document first, the level that is recorded beside the one
 * that the signs propose, the stage and what the next one needs, terms, checks, approvals,
 * documents, categories with their reasons, questions that decide, conclusions, help, reminders of
 * who does what, and everything that happened; each with its clause and an explanation that opens.
 *
 * @fires semya-open-document - A person opens a document of the case: `{ document, record? }`.
 *
 * @element semya-case
 */
@define('semya-case')
export class SemyaCase extends LitElement {
  static override styles = [elementStyles, caseStyles, sectionStyles];

  /** Where the case lies. */
  @property({ attribute: false }) store?: CaseStore;
  /** Id of the case in the store. */
  @property({ attribute: 'case-id' }) caseId = '';
  /** Civil date of the decision, `ГГГГ-ММ-ДД`. */
  @property({ attribute: 'as-of' }) asOf = '';
  /** Settings of the institution: by regulation, then by parameter. */
  @property({ attribute: false }) settings: InstitutionSettings = {};
  /** A session that the host shares between elements; without one the element opens its own. */
  @property({ attribute: false }) session?: CaseSession;
  @property({ type: Boolean }) readonly = false;

  /** Event whose reason for cancelling is being typed. */
  @state() private cancelling?: string | undefined;

  @query('semya-event-dialog') private dialog!: SemyaEventDialog;

  readonly #controller = new SessionController<CaseSession>(this);

  constructor() {
    super();
    new SchemeController(this);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session') && this.session) this.#controller.share(this.session);
    const source = changed.has('store') || changed.has('caseId') || changed.has('settings');
    if (!this.session && source && this.store && this.caseId !== '')
      this.#controller.own(
        openCaseSession({
          store: this.store,
          caseId: this.caseId,
          asOf: this.asOf,
          settings: this.settings,
        }),
      );
    else if (!this.session && changed.has('asOf')) this.#controller.session?.setAsOf(this.asOf);
  }

  override render(): TemplateResult {
    const state = this.#controller.session?.state;
    if (!state || state.phase === 'loading')
      return html`<p class="empty" role="status">${texts.loading}</p>`;
    if (state.phase === 'absent') return html`<p class="empty" role="alert">${texts.absent}</p>`;
    if (state.phase === 'failed' || !state.decision) return this.#failed(state);
    return this.#workspace(state, state.decision);
  }

  #failed({ problems }: CaseSessionState): TemplateResult {
    return html`<div class="failure" role="alert">
      <p>${texts.failed}</p>
      ${problemList(problems)}
    </div>`;
  }

  #workspace(state: CaseSessionState, decision: Decision): TemplateResult {
    const { record, regulation } = state;
    if (!record || !regulation) return this.#failed(state);
    const definitions = eventDefinitions(regulation);
    const cited = { regulation, names: memberNames(record) };
    return html`
      <header>
        ${caseHead(record, decision, regulation)} ${this.#saving(state)}
        ${
          this.readonly
            ? nothing
            : html`<button
                type="button"
                @click=${() => {
                  this.dialog.open();
                }}
              >
                ${texts.case.recordEvent}
              </button>`
        }
      </header>
      ${problemAlert(decision.problems)} ${conflictsSection(decision, cited.names)}
      ${nextAction(decision, {
        open: this.#open,
        record: ({ event, where }) => {
          this.dialog.open(event, where ?? {});
        },
        readonly: this.readonly,
      })}
      ${levelsSection(decision.levels, {
        ...cited,
        readonly: this.readonly,
        record: (fact, value) => {
          void this.#controller.session?.apply(
            stateFact(recordedValue(record, fact, value, decision.asOf)),
          );
        },
      })}
      ${stageBar(decision, {
        regulation,
        names: cited.names,
        readonly: this.readonly,
        enter: ({ enter }) => {
          this.dialog.open(enter.event, enter.where ?? {});
        },
      })}
      <div class="columns">
        <div>
          <section aria-labelledby="deadlines">
            <h3 id="deadlines">${texts.case.deadlines}</h3>
            <semya-deadlines
              .obligations=${decision.obligations}
              .regulation=${regulation}
              .recordable=${recordable}
              .openable=${openable}
              .readonly=${this.readonly}
              @semya-record-event=${this.#recordEvent}
              @semya-waive=${this.#waive}
            ></semya-deadlines>
          </section>
          ${checksSection(decision, cited)} ${approvalsSection(decision, cited)}
          ${conclusionsSection(decision, cited)} ${resultsSection(decision, cited)}
          ${documentsSection(decision, record, regulation, {
            open: this.#open,
            readonly: this.readonly,
          })}
          ${helpSection(decision.help, cited)} ${dutiesSection(decision.duties, cited)}
        </div>
        <div>
          <semya-assessment
            .decision=${decision}
            .regulation=${regulation}
            .names=${cited.names}
            .readonly=${this.readonly}
            @semya-answer=${this.#answer}
          ></semya-assessment>
          ${timeline(record, definitions, {
            readonly: this.readonly,
            cancelling: this.cancelling,
            ask: (id) => {
              this.cancelling = id;
            },
            cancel: (id, reason) => {
              this.cancelling = undefined;
              void this.#controller.session?.apply(cancelEvent(id, decision.asOf, reason));
            },
          })}
          ${
            decision.notRegulated.length === 0
              ? nothing
              : html`<details class="silences">
                  <summary>${texts.case.notRegulated}</summary>
                  <ul>
                    ${decision.notRegulated.map(({ title }) => html`<li>${title}</li>`)}
                  </ul>
                </details>`
          }
        </div>
      </div>
      <semya-event-dialog
        .definitions=${[...definitions.values()]}
        .suggested=${suggestedEvents(decision)}
        .spokenOf=${eventsSpokenOf(regulation)}
        .asOf=${decision.asOf}
        @semya-event-entered=${this.#eventEntered}
      ></semya-event-dialog>
    `;
  }

  #saving({ saving, problems }: CaseSessionState): TemplateResult {
    if (saving !== 'failed')
      return html`<p class="saving" role="status">${texts.saving[saving]}</p>`;
    return html`<div class="failure" role="alert">
      <p>${texts.unsaved}</p>
      ${problemList(problems)}
      <button type="button" @click=${() => void this.#controller.session?.retry()}>
        ${texts.retry}
      </button>
    </div>`;
  }

  #open = (document: string, record?: string): void => {
    fire(this, 'semya-open-document', record === undefined ? { document } : { document, record });
  };

  #recordEvent = ({ detail }: CustomEvent<SemyaEventMap['semya-record-event']>): void => {
    this.dialog.open(detail.type, detail.where);
  };

  #eventEntered = ({ detail }: CustomEvent<SemyaEventMap['semya-event-entered']>): void => {
    void this.#controller.session?.apply(addEvent(detail.event));
  };

  #answer = ({ detail }: CustomEvent<SemyaEventMap['semya-answer']>): void => {
    void this.#controller.session?.apply(stateFact(detail.statement));
  };

  #waive = ({ detail }: CustomEvent<SemyaEventMap['semya-waive']>): void => {
    const asOf = this.#controller.session?.state.decision?.asOf ?? this.asOf;
    void this.#controller.session?.apply(waive({ ...detail, on: asOf }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'semya-case': SemyaCase;
  }
}
