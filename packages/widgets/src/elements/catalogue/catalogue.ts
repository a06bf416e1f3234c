import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { catalogue, type CatalogueEntry } from '@semya/forms/documents';
import { regulationTitles } from '@semya/rules/regulations';
import { catalogueTexts as texts } from '../../locale/catalogue.ru.js';
import { elementTexts } from '../../locale/elements.ru.js';
import { SchemeController } from '../../theme/scheme-controller.js';
import { define } from '../define.js';
import { fire } from '../events.js';
import { elementStyles } from '../styles/element-styles.js';
import { catalogueStyles } from './catalogue-styles.js';
import { findDocuments, titleUnder, type KindGroup } from './find-documents.js';

/**
 * The documents of the regulations by kind, regulation and stage, with search; each with the places
 * of the texts that name it.
 *
 * @fires semya-open-document - A person opens a document: `{ document }`.
 * @csspart tools - The search and the filters.
 * @csspart group - Documents of one kind.
 *
 * @element semya-catalogue
 */
@define('semya-catalogue')
export class SemyaCatalogue extends LitElement {
  static override styles = [elementStyles, catalogueStyles];

  /** Id of the regulation whose documents are shown; empty: of all. The person may change it. */
  @property({ reflect: true }) regulation = '';
  /** Nothing can be opened. */
  @property({ type: Boolean }) readonly = false;

  @state() private search = '';
  @state() private kind = '';
  @state() private stage = '';

  constructor() {
    super();
    new SchemeController(this);
  }

  override render(): TemplateResult {
    const { search, regulation, kind, stage } = this;
    const groups = findDocuments(catalogue, { search, regulation, kind, stage });
    const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
    return html`${this.#tools()}
      <p role="status" class="hint">${count === 0 ? texts.nothing : texts.found(count)}</p>
      ${groups.map((group) => this.#group(group))}`;
  }

  #tools(): TemplateResult {
    const kinds = [...new Set(catalogue.map((entry) => entry.kind))].map(
      (id) => [id, texts.kinds[id]] as const,
    );
    return html`<div class="tools" part="tools" role="search">
      <label class="search"
        >${texts.search}
        <input
          type="search"
          autocomplete="off"
          .value=${this.search}
          @input=${({ target }: InputEvent) => {
            if (target instanceof HTMLInputElement) this.search = target.value;
          }}
        />
      </label>
      ${this.#filter(texts.regulation, 'regulation', [...regulationTitles])}
      ${this.#filter(texts.kind, 'kind', kinds)}
      ${this.#filter(texts.stage, 'stage', Object.entries(texts.stages))}
      <button
        type="button"
        class="quiet"
        @click=${() => {
          Object.assign(this, { search: '', regulation: '', kind: '', stage: '' });
        }}
      >
        ${texts.reset}
      </button>
    </div>`;
  }

  #filter(
    label: string,
    name: 'regulation' | 'kind' | 'stage',
    options: readonly (readonly [string, string])[],
  ): TemplateResult {
    const known = options.some(([id]) => id === this[name]);
    return html`<label
      >${label}
      <select
        name=${name}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement) this[name] = target.value;
        }}
      >
        <option value="" .selected=${!known}>${texts.any}</option>
        ${options.map(
          ([id, title]) =>
            html`<option value=${id} .selected=${id === this[name]}>${title}</option>`,
        )}
      </select></label
    >`;
  }

  #group({ kind, entries }: KindGroup): TemplateResult {
    return html`<section class="group" part="group" aria-labelledby=${`kind-${kind}`}>
      <h3 id=${`kind-${kind}`}>${texts.kinds[kind]} (${entries.length})</h3>
      <ul>
        ${entries.map((entry) => this.#entry(entry))}
      </ul>
    </section>`;
  }

  #entry(entry: CatalogueEntry): TemplateResult {
    const title = titleUnder(entry, this.regulation);
    const stages = entry.stages.map((id) => texts.stages[id] ?? id);
    return html`<li class="entry" data-document=${entry.id}>
      <div>
        <span class="title">${title}</span>
        <p class="facts">
          <span>${stages.join(', ')}</span>
          ${entry.external ? html`<span>${texts.external}</span>` : nothing}
          ${entry.named ? nothing : html`<span>${texts.unnamed}</span>`}
        </p>
        ${this.#sources(entry)}
      </div>
      ${
        this.readonly
          ? nothing
          : html`<button
              type="button"
              class="quiet"
              aria-label="${texts.open}: ${title}"
              @click=${() => {
                fire(this, 'semya-open-document', { document: entry.id });
              }}
            >
              ${texts.open}
            </button>`
      }
    </li>`;
  }

  #sources({ sources }: CatalogueEntry): TemplateResult | typeof nothing {
    const own = sources.filter(
      (source) => this.regulation === '' || source.regulation === this.regulation,
    );
    if (own.length === 0) return nothing;
    return html`<details>
      <summary>${texts.where}</summary>
      <ul class="reasons">
        ${own.map(
          ({ regulation, clause, mention }) =>
            html`<li>
              ${regulationTitles.get(regulation) ?? regulation}
              <span class="clause">${elementTexts.clause([clause])}</span>
              ${mention === 'implied' ? html`<span class="source">${texts.implied}</span>` : nothing}
            </li>`,
        )}
      </ul>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'semya-catalogue': SemyaCatalogue;
  }
}
