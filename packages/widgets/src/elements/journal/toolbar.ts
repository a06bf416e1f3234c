import { html, nothing, type TemplateResult } from 'lit';
import type { JournalSession } from '../../journal/journal-session.js';
import { journalTexts as texts } from '../../locale/journal.ru.js';
import { filterPanel } from './filter-panel.js';

/** Which panel is open beneath the actions. */
export type Panel = 'none' | 'columns' | 'filter';

export interface ToolbarView {
  readonly session: JournalSession;
  readonly panel: Panel;
  readonly hidden: ReadonlySet<string>;
  readonly readonly: boolean;
  /** Whether a row is in hand. */
  readonly hasRow: boolean;
  readonly on: {
    readonly panel: (panel: Panel) => void;
    readonly hide: (path: string, isShown: boolean) => void;
    readonly add: () => void;
    readonly open: () => void;
    readonly file: (file: File) => void;
  };
}

const EXCEL = '.xlsx';

/** Actions with the whole journal. */
export function toolbar(view: ToolbarView): TemplateResult {
  const { session, panel, hasRow, on } = view;
  const panelButton = (name: Panel, title: string): TemplateResult =>
    html`<button
      type="button"
      class="quiet"
      aria-expanded=${panel === name}
      @click=${() => {
        on.panel(name);
      }}
    >
      ${title}
    </button>`;
  return html`<div class="tools" part="tools" role="group" aria-label=${texts.tools}>
      <label>
        ${texts.search}
        <input
          type="search"
          autocomplete="off"
          .value=${session.state.query.search}
          @input=${({ target }: Event) => {
            void session.ask({ search: (target as HTMLInputElement).value });
          }}
        />
      </label>
      ${panelButton('filter', texts.filter)} ${panelButton('columns', texts.columns)}
      <button type="button" class="quiet" ?disabled=${!hasRow} @click=${on.open}>
        ${texts.open}
      </button>
      ${view.readonly ? nothing : changes(view)}
    </div>
    ${panel === 'columns' ? columnPanel(view) : nothing}
    ${panel === 'filter' ? filterPanel(session) : nothing}`;
}

function changes({ session, on }: ToolbarView): TemplateResult {
  return html`<button type="button" class="primary" @click=${on.add}>${texts.add}</button>
    <button
      type="button"
      class="quiet"
      ?disabled=${!session.canUndo}
      @click=${() => {
        session.undo();
      }}
    >
      ${texts.undo}
    </button>
    <button
      type="button"
      class="quiet"
      ?disabled=${!session.canRedo}
      @click=${() => {
        session.redo();
      }}
    >
      ${texts.redo}
    </button>
    <button
      type="button"
      class="quiet"
      @click=${({ currentTarget }: Event) => {
        ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click();
      }}
    >
      ${texts.import.choose}
    </button>
    <input
      type="file"
      hidden
      accept=${EXCEL}
      aria-label=${texts.import.choose}
      @change=${({ target }: Event) => {
        const input = target as HTMLInputElement;
        const file = input.files?.[0];
        if (file) on.file(file);
        // The same file may be chosen again after it was put right.
        input.value = '';
      }}
    />`;
}

function columnPanel({ session, hidden, on }: ToolbarView): TemplateResult {
  return html`<div class="panel" role="group" aria-label=${texts.columns}>
    ${session.state.columns.map(
      ({ path, title }) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${!hidden.has(path)}
            @change=${({ target }: Event) => {
              on.hide(path, (target as HTMLInputElement).checked);
            }}
          />
          ${title}
        </label>`,
    )}
  </div>`;
}

/** What can be done with the selected rows; nothing while none is. */
export function chosenBar(
  amount: number,
  readonly: boolean,
  on: { readonly print: () => void; readonly export: () => void; readonly remove: () => void },
): TemplateResult | typeof nothing {
  if (amount === 0) return nothing;
  return html`<div class="chosen" role="group" aria-label=${texts.selected(amount)}>
    <span>${texts.selected(amount)}</span>
    <button type="button" @click=${on.print}>${texts.print}</button>
    <button type="button" @click=${on.export}>${texts.exportFile}</button>
    ${
      readonly
        ? nothing
        : html`<button type="button" class="quiet" @click=${on.remove}>${texts.remove}</button>`
    }
  </div>`;
}

/** How many rows are shown and whether all is saved. */
export function stateLine(session: JournalSession, notice: string): TemplateResult {
  const { state, count, unsaved } = session;
  const isStuck = unsaved > 0 && !state.saving;
  return html`<div class="state">
    <span>${texts.shown(state.view.length, count)}</span>
    <span role="status" class="saving ${isStuck ? 'unsaved' : ''}">
      ${state.searching ? texts.searching : nothing}
      ${state.saving ? texts.saving : unsaved > 0 ? texts.unsaved(unsaved) : texts.saved} ${notice}
    </span>
    ${
      isStuck
        ? html`<button type="button" @click=${() => void session.save()}>
            ${texts.retrySave}
          </button>`
        : nothing
    }
  </div>`;
}
