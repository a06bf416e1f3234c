import { html, nothing, type TemplateResult } from 'lit';
import type { JournalColumn } from '../../journal/columns.js';
import type { JournalSession } from '../../journal/journal-session.js';
import { journalTexts as texts } from '../../locale/journal.ru.js';

/** Filters in force, each with a way to drop it, and a form for another. */
export function filterPanel(session: JournalSession): TemplateResult {
  const { columns, query } = session.state;
  const titles = new Map(columns.map(({ path, title }) => [path, title]));
  return html`<form class="panel" aria-label=${texts.filter} @submit=${addFilter(session)}>
    <label>
      ${texts.filterColumn}
      <select name="path">
        ${columns.map(({ path, title }) => html`<option value=${path}>${title}</option>`)}
      </select>
    </label>
    <label>
      ${texts.filterText}
      <input name="text" list="choices" autocomplete="off" />
    </label>
    <datalist id="choices">
      ${choicesOf(columns).map((title) => html`<option value=${title}></option>`)}
    </datalist>
    <button>${texts.applyFilter}</button>
    ${query.filters.map(
      ({ path, text }) =>
        html`<button
          type="button"
          class="quiet"
          @click=${() => {
            void session.ask({ filters: query.filters.filter((one) => one.path !== path) });
          }}
        >
          ${texts.dropFilter(titles.get(path) ?? path, text)}
        </button>`,
    )}
    ${
      query.filters.length === 0
        ? nothing
        : html`<button
            type="button"
            class="quiet"
            @click=${() => void session.ask({ filters: [], search: '' })}
          >
            ${texts.clear}
          </button>`
    }
  </form>`;
}

const choicesOf = (columns: readonly JournalColumn[]): readonly string[] => [
  ...new Set(columns.flatMap(({ options }) => options.map(({ title }) => title))),
];

const addFilter =
  (session: JournalSession) =>
  (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const said = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    const added = { path: said('path'), text: said('text') };
    const others = session.state.query.filters.filter(({ path }) => path !== added.path);
    void session.ask({ filters: [...others, added] });
  };
