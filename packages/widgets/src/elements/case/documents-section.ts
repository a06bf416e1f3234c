import { html, nothing, type TemplateResult } from 'lit';
import type { CaseRecord, Decision, Regulation, RequiredDocumentOutcome } from '@semya/rules';
import { catalogue } from '@semya/forms/documents';
import { showDate } from '../../locale/show-date.js';
import { elementTexts as texts } from '../../locale/elements.ru.js';

interface DocumentActions {
  readonly readonly: boolean;
  readonly open: (document: string, record?: string) => void;
}

/**
 * Required documents by stage, those of the present stage in sight and the others folded away, then
 * whatever else lies in the case; each openable.
 */
export function documentsSection(
  decision: Decision,
  record: CaseRecord,
  regulation: Regulation,
  actions: DocumentActions,
): TemplateResult {
  const titles = new Map(catalogue.map(({ id, title }) => [id, title]));
  const required = new Set(decision.documents.map(({ document }) => document));
  const others = record.records.filter(({ document }) => !required.has(document));
  const startable = catalogue.filter(
    ({ id, sources }) =>
      !required.has(id) && sources.some(({ regulation }) => regulation === record.regulation),
  );
  const item = (outcome: RequiredDocumentOutcome): TemplateResult => {
    const title = outcome.title ?? titles.get(outcome.document) ?? outcome.document;
    return html`<li class="document state-${outcome.state}" data-document=${outcome.document}>
      <span class="badge state-${outcome.state}">${texts.documentState[outcome.state]}</span>
      <span class="title">${title}</span>
      <span class="clause">${texts.clause(outcome.clause)}</span>
      ${titles.has(outcome.document) ? openButtons(outcome, title, actions) : nothing}
    </li>`;
  };
  return html`<section aria-labelledby="documents">
    <h3 id="documents">${texts.case.documents}</h3>
    ${stagesOf(decision, regulation).map(({ id, title, documents }) =>
      id === decision.stage.current?.id
        ? html`<h4>${title}</h4>
            <ul class="documents">
              ${documents.map(item)}
            </ul>`
        : html`<details class="stage-documents">
            <summary>${title} (${documents.length})</summary>
            <ul class="documents">
              ${documents.map(item)}
            </ul>
          </details>`,
    )}
    <ul class="documents">
      ${others.map(
        ({ id, document, status, createdOn }) =>
          html`<li class="document state-${status}" data-document=${document}>
            <span class="badge state-${status === 'final' ? 'final' : 'draft'}"
              >${texts.documentState[status === 'final' ? 'final' : 'draft']}</span
            >
            <span class="title">${titles.get(document) ?? document}</span>
            <span class="clause">${showDate(createdOn)}</span>
            ${openButton(texts.open, titles.get(document) ?? document, () => {
              actions.open(document, id);
            })}
          </li>`,
      )}
    </ul>
    ${
      actions.readonly || startable.length === 0
        ? nothing
        : html`<details class="start">
            <summary>${texts.case.allDocuments} (${startable.length})</summary>
            <ul class="choice">
              ${startable.map(
                ({ id, shortTitle, title }) =>
                  html`<li>
                    ${openButton(shortTitle, title, () => {
                      actions.open(id);
                    })}
                  </li>`,
              )}
            </ul>
          </details>`
    }
  </section>`;
}

interface StageDocuments {
  readonly id: string;
  readonly title: string;
  readonly documents: readonly RequiredDocumentOutcome[];
}

/** Documents under the titles of their stages, the present stage first. */
function stagesOf(
  { documents, stage }: Decision,
  { stages }: Regulation,
): readonly StageDocuments[] {
  const current = stage.current?.id;
  return stages
    .toSorted(
      (one, other) =>
        Number(other.id === current) - Number(one.id === current) || one.order - other.order,
    )
    .map(({ id, title }) => ({
      id,
      title,
      documents: documents.filter((document) => document.stage === id),
    }))
    .filter((group) => group.documents.length > 0);
}

function openButtons(
  { document, records }: RequiredDocumentOutcome,
  title: string,
  { open, readonly }: DocumentActions,
): TemplateResult {
  const latest = records.at(-1);
  if (latest === undefined && readonly) return html``;
  return openButton(texts.open, title, () => {
    open(document, latest);
  });
}

function openButton(label: string, title: string, open: () => void): TemplateResult {
  return html`<button type="button" class="quiet" aria-label="${label}: ${title}" @click=${open}>
    ${label}
  </button>`;
}
