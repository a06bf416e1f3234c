import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DocumentRecord, Problem } from '@semya/rules';
import type { Finding } from '@semya/forms';
import { cellText } from '../../journal/cell-text.js';
import type { JournalColumn } from '../../journal/columns.js';
import { openJournalSession, type JournalSession } from '../../journal/journal-session.js';
import type { JournalStore } from '../../journal/journal-store.js';
import { formatTsv, parseTsv } from '../../journal/tsv.js';
import { valueAt } from '../../journal/value-at.js';
import { journalTexts as texts } from '../../locale/journal.ru.js';
import { warnOnLeave } from '../../store/autosave/leaving.js';
import { SchemeController } from '../../theme/scheme-controller.js';
import { define } from '../define.js';
import { problemAlert, problemList } from '../problem-list.js';
import { SessionController } from '../session-controller.js';
import { elementStyles } from '../styles/element-styles.js';
import type { CellEdit } from './cell-editor.js';
import { columnTracks } from './column-widths.js';
import { moved, type CellPlace } from './grid-keys.js';
import { GridPane } from './grid-pane.js';
import { gridHead, gridRow } from './grid-row.js';
import type { SemyaJournalImport } from './import-dialog.js';
import { journalStyles } from './journal-styles.js';
import { excelFile, handOver, printRows } from './journal-files.js';
import { conflictList, reportOf, rowInHand } from './notices.js';
import type { SemyaJournalRow } from './row-dialog.js';
import { chosenBar, stateLine, toolbar, type Panel } from './toolbar.js';

const EDITED_IN_FORM: readonly string[] = ['list', 'options'];

/**
 * A journal as a grid: one record per row, 100,000 of them scroll smoothly. Cells are edited in
 * place or in the form of the row; blocks come from Excel and go there; every step can be undone.
 *
 * @cssprop [--semya-journal-height=32em] - Height of the grid.
 * @csspart pane - The part that scrolls.
 * @csspart tools - The actions above the grid.
 *
 * @element semya-journal
 */
@define('semya-journal')
export class SemyaJournal extends LitElement {
  static override styles = [elementStyles, journalStyles];

  /** Id of the journal in the catalogue. */
  @property() document = '';
  /** Regulation under which the journal is kept; its changes of the form are taken in. */
  @property() regulation?: string;
  /** Civil date of today. */
  @property({ attribute: 'as-of' }) asOf = '';
  /** Role of the person: what it may not see is not there, what it may not change is read-only. */
  @property({ attribute: 'user-role' }) userRole?: string;
  @property({ type: Boolean }) readonly = false;
  /** The volume. */
  @property({ attribute: false }) store?: JournalStore;

  @state() private active: CellPlace = { row: 0, column: 1 };
  @state() private edit?: CellEdit | undefined;
  @state() private selected: ReadonlySet<string> = new Set();
  @state() private hiddenColumns: ReadonlySet<string> = new Set();
  @state() private panel: Panel = 'none';
  @state() private notice = '';
  @state() private problems: readonly Problem[] = [];
  /** Dialogs whose scripts have been loaded: only these are drawn. */
  @state() private dialogs: ReadonlySet<'row' | 'import'> = new Set();

  @query('.pane') private scroller!: HTMLElement | null;

  readonly #work = new SessionController<JournalSession>(this);
  readonly #judged = new WeakMap<DocumentRecord, readonly Finding[]>();
  readonly #pane = new GridPane(() => {
    this.requestUpdate();
  });
  #focusNext: 'cell' | 'editor' | undefined;
  #stopWarning: (() => void) | undefined;

  constructor() {
    super();
    new SchemeController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWarning = warnOnLeave(
      window,
      () => this.edit !== undefined || (this.#session?.unsaved ?? 0) > 0,
    );
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWarning?.();
    this.#pane.detach();
  }

  /** The open journal, for a host that shows more of it. */
  get session(): JournalSession | undefined {
    return this.#session;
  }

  get #session(): JournalSession | undefined {
    return this.#work.session;
  }

  get #columns(): readonly JournalColumn[] {
    const columns = this.#session?.state.columns ?? [];
    return columns.filter(({ path }) => !this.hiddenColumns.has(path));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { store, document, regulation, asOf } = this;
    const another = (['store', 'document', 'regulation', 'userRole'] as const).some((name) =>
      changed.has(name),
    );
    if (!another || !store || document === '') return;
    const role = this.userRole;
    this.#work.own(openJournalSession({ store, document, regulation, asOf, role }));
  }

  override updated(): void {
    this.#pane.attach(this.scroller);
    if (this.#pane.arrange(columnTracks(this.#columns))) this.requestUpdate();
    const wanted = this.#focusNext;
    this.#focusNext = undefined;
    if (wanted === 'editor') this.#focusEditor();
    if (wanted === 'cell') this.#cell()?.focus({ preventScroll: true });
    if (wanted === 'cell') this.#cell()?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  override render(): TemplateResult {
    if (this.document === '') return html`<p class="failure">${texts.absentDocument}</p>`;
    if (!this.store) return html`<p class="failure">${texts.absentStore}</p>`;
    const session = this.#session;
    if (!session || session.state.phase === 'loading')
      return html`<p class="empty" role="status">${texts.loading}</p>`;
    if (session.state.phase === 'failed') return this.#failure(session);
    return session.state.document?.definition.volume
      ? this.#journal(session)
      : html`<p class="failure">${texts.notJournal}</p>`;
  }

  #failure(session: JournalSession): TemplateResult {
    return html`<div class="failure" role="alert">
      <p>${texts.failed}</p>
      ${problemList(session.state.problems)}
      <button type="button" @click=${() => void session.save()}>${texts.retryLoad}</button>
    </div>`;
  }

  #journal(session: JournalSession): TemplateResult {
    const { state } = session;
    const row = this.#row(this.active.row);
    return html`<h2 id="title">${state.document?.definition.title}</h2>
      ${toolbar({
        session,
        panel: this.panel,
        hidden: this.hiddenColumns,
        readonly: this.readonly,
        hasRow: row !== undefined,
        on: {
          panel: (panel) => (this.panel = this.panel === panel ? 'none' : panel),
          hide: (path, isShown) => {
            this.hiddenColumns = new Set(
              [...this.hiddenColumns, path].filter((one) => !isShown || one !== path),
            );
          },
          add: () => void this.#add(),
          open: () => {
            this.#openForm();
          },
          file: (file) => void this.#import(file),
        },
      })}
      ${problemAlert([...state.problems, ...this.problems])} ${reportOf(session)}
      ${conflictList(session)}
      ${chosenBar(this.selected.size, this.readonly, {
        print: () => void this.#print(),
        export: () => void this.#export(),
        remove: () => {
          this.#remove();
        },
      })}
      ${this.#grid(session)} ${this.#hand(row)} ${stateLine(session, this.notice)}
      ${this.dialogs.has('row') ? html`<semya-journal-row></semya-journal-row>` : nothing}
      ${this.dialogs.has('import') ? html`<semya-journal-import></semya-journal-import>` : nothing}`;
  }

  #grid(session: JournalSession): TemplateResult {
    const { view, query, columns: every } = session.state;
    const columns = this.#columns;
    const all = view.length > 0 && this.selected.size >= view.length;
    return html`<div class="pane" part="pane">
        <div
          role="grid"
          aria-labelledby="title"
          aria-describedby="help"
          aria-multiselectable="true"
          aria-rowcount=${view.length + 1}
          aria-colcount=${columns.length + 1}
          @keydown=${this.#onKey}
          @click=${this.#onClick}
          @dblclick=${this.#onDoubleClick}
          @paste=${this.#onPaste}
          @copy=${this.#onCopy}
        >
          ${gridHead({
            columns,
            active: this.active.row < 0 ? this.active.column : -1,
            sort: query.sort,
            all,
          })}
          <div role="rowgroup" class="body">
            ${repeat(
              this.#pane.places(view.length, this.active.row),
              (index) => view[index],
              (index) => this.#gridRow(session, index, columns),
            )}
          </div>
        </div>
      </div>
      ${
        view.length > 0 || session.state.searching
          ? nothing
          : html`<p class="empty">${session.count === 0 ? texts.empty : texts.nothingFound}</p>`
      }
      <p id="help" class="hint">${texts.help}</p>
      ${every.length > 0 ? nothing : html`<p class="note">${texts.notJournal}</p>`}`;
  }

  #gridRow(
    session: JournalSession,
    index: number,
    columns: readonly JournalColumn[],
  ): TemplateResult | typeof nothing {
    const row = this.#row(index);
    if (!row) return nothing;
    return gridRow({
      row,
      index,
      columns,
      active: this.active.row === index ? this.active.column : -1,
      selected: this.selected.has(row.id),
      unsaved: session.isUnsaved(row.id),
      findings: this.#judged.get(row) ?? [],
      edit: this.edit?.id === row.id ? this.edit : undefined,
      editor: { typed: this.#onTyped, left: this.#onLeft },
    });
  }

  /** What is said of the cell in hand: its whole text, for a cell shows one line, and what is wrong. */
  #hand(row: DocumentRecord | undefined): TemplateResult {
    const column = this.#columns[this.active.column - 1];
    const text = row && column ? cellText(column, valueAt(row.data, column.path)) : '';
    return rowInHand({
      title: column?.title ?? '',
      text,
      error: this.edit?.error,
      findings: row ? this.#judge(row) : [],
    });
  }

  #row(index: number): DocumentRecord | undefined {
    const id = this.#session?.state.view[index];
    return id === undefined ? undefined : this.#session?.row(id);
  }

  #judge(row: DocumentRecord): readonly Finding[] {
    const known = this.#judged.get(row);
    if (known) return known;
    const findings = this.#session?.findings(row.id) ?? [];
    this.#judged.set(row, findings);
    return findings;
  }

  #cell(): HTMLElement | null | undefined {
    const { row, column } = this.active;
    const line = row < 0 ? '.head' : `.body > [data-index="${String(row)}"]`;
    return this.scroller?.querySelector<HTMLElement>(`${line} > [data-column="${String(column)}"]`);
  }

  #focusEditor(): void {
    const editor = this.scroller?.querySelector<HTMLElement>('.editor');
    editor?.focus();
    if (editor instanceof HTMLInputElement)
      editor.setSelectionRange(editor.value.length, editor.value.length);
  }

  #go(place: CellPlace): void {
    this.active = place;
    this.#pane.show(place.row);
    this.#focusNext = 'cell';
    this.notice = '';
    this.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (this.edit) {
      this.#onEditorKey(event);
      return;
    }
    const size = {
      rows: this.#session?.state.view.length ?? 0,
      columns: this.#columns.length + 1,
      page: this.#pane.page,
    };
    const place = moved(this.active, event, size);
    if (place) this.#go(place);
    else if (!this.#command(event)) return;
    event.preventDefault();
  };

  /** True when the key meant something. */
  #command({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
    const isCommand = ctrlKey || metaKey;
    const letter = key.toLocaleLowerCase();
    // On a Russian keyboard the same keys give я, н, ф.
    if (isCommand && 'zя'.includes(letter)) this.#undo(shiftKey);
    else if (isCommand && 'yн'.includes(letter)) this.#undo(true);
    else if (isCommand && 'aф'.includes(letter)) this.#selectAll();
    else if (isCommand || altKey) return false;
    else if (key === ' ' && this.active.column === 0) this.#toggle();
    else if (key === 'Enter' || key === 'F2') this.#press();
    else if (key === 'Delete') this.#clear();
    else if (key.length === 1 && key !== ' ' && this.active.row >= 0 && this.active.column > 0)
      this.#begin(key);
    else return false;
    return true;
  }

  #onEditorKey(event: KeyboardEvent): void {
    const { row, column } = this.active;
    if (event.key === 'Escape') {
      this.edit = undefined;
      this.#go(this.active);
    } else if (event.key === 'Enter' && !event.altKey && !event.shiftKey) {
      const last = (this.#session?.state.view.length ?? 1) - 1;
      if (this.#commit()) this.#go({ row: Math.min(last, row + 1), column });
    } else if (event.key === 'Tab') {
      const next = event.shiftKey ? column - 1 : column + 1;
      if (this.#commit())
        this.#go({ row, column: Math.max(1, Math.min(this.#columns.length, next)) });
    } else return;
    event.preventDefault();
  }

  #press(): void {
    const { row, column } = this.active;
    if (row < 0) this.#sortBy(column);
    else if (column === 0) this.#toggle();
    else this.#begin();
  }

  /** Begins to edit the active cell, with what is in it or with the first letter typed over it. */
  #begin(typed?: string): void {
    const row = this.#row(this.active.row);
    const column = this.#columns[this.active.column - 1];
    if (!row || !column) return;
    if (EDITED_IN_FORM.includes(column.kind)) {
      this.#openForm();
      return;
    }
    if (this.readonly || column.readonly) {
      this.notice = texts.wrong.readonly;
      return;
    }
    const isChoice = column.kind === 'option' || column.kind === 'yes-no';
    const held = cellText(column, valueAt(row.data, column.path));
    this.edit = { id: row.id, column, text: isChoice ? held : (typed ?? held) };
    this.#focusNext = 'editor';
  }

  readonly #onTyped = (event: Event): void => {
    if (this.edit) this.edit = { ...this.edit, text: (event.target as HTMLInputElement).value };
  };

  readonly #onLeft = (event: FocusEvent): void => {
    // Moving the element in the page takes the focus away; what is typed stays in its cell.
    if (this.isConnected && event.relatedTarget !== null) this.#commit();
  };

  /** Takes what was typed. False: it does not fit, and stays in its cell with the reason. */
  #commit(): boolean {
    const { edit } = this;
    if (!edit) return true;
    const error = this.#session?.type(edit.id, edit.column, edit.text);
    this.edit = error === undefined ? undefined : { ...edit, error };
    const row = this.#session?.row(edit.id);
    if (row) this.#judge(row);
    if (error !== undefined) this.#focusNext = 'editor';
    return error === undefined;
  }

  #clear(): void {
    const row = this.#row(this.active.row);
    const column = this.#columns[this.active.column - 1];
    if (!row || !column || column.readonly || this.readonly) return;
    this.#session?.type(row.id, column, '');
  }

  #undo(again: boolean): void {
    if (this.readonly) return;
    if (again) this.#session?.redo();
    else this.#session?.undo();
    this.#focusNext = 'cell';
  }

  #sortBy(column: number): void {
    const path = this.#columns[column - 1]?.path;
    if (path === undefined) {
      this.#selectAll();
      return;
    }
    const { sort } = this.#session?.state.query ?? {};
    const isSame = sort?.path === path;
    const next =
      isSame && sort.direction === 'descending'
        ? undefined
        : { path, direction: isSame ? ('descending' as const) : ('ascending' as const) };
    void this.#session?.ask({ sort: next });
  }

  #toggle(): void {
    const row = this.#row(this.active.row);
    if (!row) {
      this.#selectAll();
      return;
    }
    const selected = new Set(this.selected);
    if (!selected.delete(row.id)) selected.add(row.id);
    this.selected = selected;
  }

  #selectAll(): void {
    const view = this.#session?.state.view ?? [];
    this.selected = new Set(this.selected.size >= view.length ? [] : view);
  }

  #placeOf(event: Event): CellPlace | undefined {
    const [cell] = event
      .composedPath()
      .flatMap((part) =>
        part instanceof HTMLElement && part.dataset.column !== undefined ? [part] : [],
      );
    const line = cell?.parentElement;
    if (!cell || !line) return undefined;
    const row = line.dataset.index === undefined ? -1 : Number(line.dataset.index);
    return { row, column: Number(cell.dataset.column) };
  }

  readonly #onClick = (event: MouseEvent): void => {
    const place = this.#placeOf(event);
    const inEditor = event.target instanceof HTMLElement && event.target.matches('.editor');
    if (!place || inEditor || !this.#commit()) return;
    const from = this.active.row;
    this.#go(place);
    if (place.row < 0) this.#sortBy(place.column);
    else if (place.column === 0 && event.shiftKey) this.#selectRange(from, place.row);
    else if (place.column === 0) this.#toggle();
  };

  #selectRange(from: number, to: number): void {
    const view = this.#session?.state.view ?? [];
    const ids = view.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1);
    this.selected = new Set([...this.selected, ...ids]);
  }

  readonly #onDoubleClick = (event: MouseEvent): void => {
    const place = this.#placeOf(event);
    if (place && place.row >= 0 && place.column > 0 && !this.edit) this.#begin();
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    if (this.edit || this.readonly || !this.#session) return;
    event.preventDefault();
    const block = parseTsv(event.clipboardData?.getData('text/plain') ?? '');
    const columns = this.#columns.slice(Math.max(0, this.active.column - 1));
    const index = Math.max(0, this.active.row);
    void this.#session.paste(block, { index, columns }).then((amount) => {
      if (amount !== undefined) this.notice = texts.paste.done(amount);
    });
  };

  readonly #onCopy = (event: ClipboardEvent): void => {
    if (this.edit) return;
    const rows = this.#selectedRows();
    const line = (row: DocumentRecord, columns: readonly JournalColumn[]): readonly string[] =>
      columns.map((column) => cellText(column, valueAt(row.data, column.path)));
    const active = this.#row(this.active.row);
    const column = this.#columns[this.active.column - 1];
    const cells =
      rows.length > 0
        ? rows.map((row) => line(row, this.#columns))
        : active && column
          ? [line(active, [column])]
          : [];
    if (cells.length === 0) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', formatTsv(cells));
  };

  /** Rows that are selected, in the order of the view. */
  #selectedRows(): readonly DocumentRecord[] {
    const view = this.#session?.state.view ?? [];
    return view.flatMap((id) => (this.selected.has(id) ? (this.#session?.row(id) ?? []) : []));
  }

  async #add(): Promise<void> {
    const ids = await this.#session?.add([{}]);
    const index = ids ? (this.#session?.state.view.indexOf(ids[0] ?? '') ?? -1) : -1;
    if (index >= 0) this.#go({ row: index, column: 1 });
  }

  #remove(): void {
    const ids = [...this.selected];
    this.#session?.remove(ids);
    this.selected = new Set();
    const last = (this.#session?.state.view.length ?? 0) - 1;
    this.#go({ ...this.active, row: Math.min(this.active.row, last) });
    this.notice = texts.removed(ids.length);
  }

  async #draw(dialog: 'row' | 'import'): Promise<void> {
    this.dialogs = new Set([...this.dialogs, dialog]);
    await this.updateComplete;
  }

  #openForm(): void {
    const row = this.#row(this.active.row);
    const document = this.#session?.state.document;
    if (!row || !document) return;
    void import('./row-dialog.js').then(async () => {
      await this.#draw('row');
      const dialog = this.renderRoot.querySelector<SemyaJournalRow>('semya-journal-row');
      await dialog?.open({
        document,
        record: row,
        asOf: this.asOf,
        readonly: this.readonly,
        take: (data) => {
          this.#session?.replace(row.id, data);
          this.#focusNext = 'cell';
        },
      });
    });
  }

  async #import(file: File): Promise<void> {
    const document = this.#session?.state.document;
    if (!document) return;
    await import('./import-dialog.js');
    await this.#draw('import');
    const dialog = this.renderRoot.querySelector<SemyaJournalImport>('semya-journal-import');
    await dialog?.open({
      file,
      document,
      take: (rows) => {
        void this.#session?.add(rows).then((ids) => {
          if (ids) this.notice = texts.import.done(ids.length);
        });
      },
    });
  }

  async #export(): Promise<void> {
    const { document, volume } = this.#session?.state ?? {};
    if (!document || !volume) return;
    const rows = this.#selectedRows();
    const role = this.userRole;
    const { file, problems } = await excelFile({ document, volume, rows, role });
    this.problems = problems;
    if (file) handOver(file, `${document.definition.shortTitle}.xlsx`, this.ownerDocument);
  }

  async #print(): Promise<void> {
    const { document, volume } = this.#session?.state ?? {};
    if (!document || !volume) return;
    const rows = this.#selectedRows();
    this.problems = await printRows({ document, volume, rows, role: this.userRole }, window);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'semya-journal': SemyaJournal;
  }
}
