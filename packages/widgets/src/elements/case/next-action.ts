import { html, nothing, type TemplateResult } from 'lit';
import type { Decision, Obligation } from '@semya/rules';
import { catalogue } from '@semya/forms/documents';
import { showDate } from '../../locale/show-date.js';
import { elementTexts as texts } from '../../locale/elements.ru.js';

interface NextActions {
  readonly readonly: boolean;
  readonly open: (document: string, record?: string) => void;
  /** Records the event that meets an obligation. */
  readonly record: (satisfy: Obligation['satisfy']) => void;
}

/** What to do first: the next document due, with its clause and the way to open it. */
export function nextAction(decision: Decision, actions: NextActions): TemplateResult {
  const next = decision.nextDocument;
  if (!next) return nothingDue(decision, actions);
  const entry = catalogue.find(({ id }) => id === next.document);
  const required = decision.documents.find(({ document }) => document === next.document);
  const obligation = decision.obligations.find(({ key }) => key === next.obligation);
  const open = (): void => {
    actions.open(next.document, required?.records.at(-1));
  };
  const record =
    obligation &&
    (() => {
      actions.record(obligation.satisfy);
    });
  const title = entry?.title ?? required?.title ?? obligation?.title ?? next.document;
  return html`<section class="next status-${next.status ?? 'pending'}" aria-labelledby="next">
    <h3 id="next">${texts.case.nextDocument}</h3>
    <p class="title" data-document=${next.document}>${title}</p>
    <p class="facts">
      ${
        next.due === undefined
          ? nothing
          : html`<time datetime=${next.due}>${texts.due(showDate(next.due))}</time>`
      }
      ${next.status === undefined ? nothing : html`<span>${texts.status[next.status]}</span>`}
      <span class="clause">${texts.clause(next.clause)}</span>
    </p>
    ${actions.readonly ? nothing : ways(entry && open, record)}
  </section>`;
}

/** No document is due: what a person may go on with is the next stage, where nothing stands before it. */
function nothingDue({ stage }: Decision, actions: NextActions): TemplateResult {
  const ready = stage.next.find(({ allowed }) => allowed === 'met');
  return html`<section class="next" aria-labelledby="next">
    <h3 id="next">${texts.case.nextAction}</h3>
    <p>${texts.case.nothingDue}</p>
    ${
      ready && !actions.readonly
        ? html`<div class="actions">
            ${button('primary', texts.case.moveTo(ready.title), () => {
              actions.record(ready.enter);
            })}
          </div>`
        : nothing
    }
  </section>`;
}

/** The document is opened here; what happened on paper is recorded as an event. */
function ways(open?: () => void, record?: () => void): TemplateResult {
  return html`<div class="actions">
    ${open ? button('primary', texts.open, open) : nothing}
    ${record ? button(open ? 'quiet' : 'primary', texts.deadlines.record, record) : nothing}
  </div>`;
}

function button(look: 'primary' | 'quiet', label: string, press: () => void): TemplateResult {
  return html`<button type="button" class=${look} @click=${press}>${label}</button>`;
}
