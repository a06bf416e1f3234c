import type { DocumentRecord, Problem } from '@semya/rules';
import {
  applyComputed,
  newRecord,
  validateDraft,
  type CompiledDocument,
  type Finding,
} from '@semya/forms';
import { loadDocument } from '@semya/forms/documents';
import { mayRead, mayWrite } from '@semya/forms/redaction';
import { storeProblem } from '../store/problems.js';
import { journalColumns, type JournalColumn } from './columns.js';
import type { JournalConflict, JournalPlace, JournalStore } from './journal-store.js';
import { pasteBlock } from './paste-block.js';
import { readText } from './read-text.js';
import { noHistory, reversed, withStep, type History, type Step } from './row-change.js';
import { createSaveQueue } from './save-queue.js';
import { withValueAt, type RowData } from './value-at.js';
import { everything, viewRows, type JournalQuery } from './view-rows.js';

export interface JournalState {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly document?: CompiledDocument;
  readonly volume: RowData;
  readonly columns: readonly JournalColumn[];
  /** Ids of the rows to show, in their order. */
  readonly view: readonly string[];
  readonly query: JournalQuery;
  readonly searching: boolean;
  readonly saving: boolean;
  readonly problems: readonly Problem[];
  readonly conflicts: readonly JournalConflict[];
  /** Why the last paste or import was not taken in. */
  readonly report: readonly string[];
}

export interface JournalSessionOptions {
  readonly store: JournalStore;
  readonly document: string;
  readonly regulation?: string | undefined;
  /** Civil date of today. */
  readonly asOf: string;
  /** Role of the person: columns that it may not see are not there. */
  readonly role?: string | undefined;
}

/** A journal being kept: its rows, what was done to them, what is saved. Nothing here knows of a screen. */
export interface JournalSession {
  readonly state: JournalState;
  readonly count: number;
  readonly unsaved: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  row(id: string): DocumentRecord | undefined;
  isUnsaved(id: string): boolean;
  /** Findings of the row in hand. */
  findings(id: string): readonly Finding[];
  /** Takes what was typed into a cell; the answer is a sentence when it does not fit. */
  type(id: string, column: JournalColumn, text: string): string | undefined;
  /** Takes the row as the form gives it. */
  replace(id: string, data: RowData): void;
  /** Adds rows with numbers of the store; `undefined` with the problems in the state. */
  add(rows: readonly RowData[]): Promise<readonly string[] | undefined>;
  remove(ids: readonly string[]): void;
  /** Lays a block over the view from a cell on. How many rows it took, or `undefined` and a report. */
  paste(
    block: readonly (readonly string[])[],
    at: { readonly index: number; readonly columns: readonly JournalColumn[] },
  ): Promise<number | undefined>;
  undo(): void;
  redo(): void;
  ask(query: Partial<JournalQuery>): Promise<void>;
  /** Tries again to save what is not saved. */
  save(): Promise<void>;
  resolve(id: string, whose: 'mine' | 'theirs'): void;
  dismissReport(): void;
  subscribe(listener: () => void): () => void;
  close(): void;
}

const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Opens a volume of a journal. */
export function openJournalSession(options: JournalSessionOptions): JournalSession {
  const { store, asOf } = options;
  const listeners = new Set<() => void>();
  let rows = new Map<string, DocumentRecord>();
  let history: History = noHistory;
  let asked = 0;
  let closed = false;
  let state: JournalState = {
    phase: 'loading',
    volume: {},
    columns: [],
    view: [],
    query: everything,
    searching: false,
    saving: false,
    problems: [],
    conflicts: [],
    report: [],
  };
  const set = (change: Partial<JournalState>): void => {
    if (closed) return;
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const queue = createSaveQueue({
    store,
    row: (id) => rows.get(id),
    onState: set,
    onMerged: (record) => {
      rows.set(record.id, record);
    },
    onGone: (id) => {
      rows.delete(id);
      set({ view: state.view.filter((shown) => shown !== id) });
    },
  });

  const look = async (): Promise<void> => {
    const round = (asked += 1);
    const { query, columns } = state;
    set({ searching: true });
    const goesOn = async (): Promise<boolean> => {
      await breathe();
      return round === asked && !closed;
    };
    const view = await viewRows([...rows.values()], columns, query, goesOn);
    if (view && round === asked) set({ view, searching: false });
  };

  const open = async (): Promise<void> => {
    const [loaded, content] = await Promise.all([
      loadDocument(options.document, options.regulation ? { regulation: options.regulation } : {}),
      guarded(() => store.load()),
    ]);
    if (!loaded.ok) set({ phase: 'failed', problems: loaded.problems });
    else if (!content.ok) set({ phase: 'failed', problems: content.problems });
    else {
      const document = loaded.value;
      queue.start(content.value.entries);
      rows = new Map(content.value.entries.map(({ record }) => [record.id, record]));
      set({
        phase: 'ready',
        document,
        volume: content.value.volume,
        columns: columnsFor(document, options.role),
        view: [...rows.keys()],
        problems: content.problems,
      });
    }
  };
  void open();

  // While rows are read, a save may begin.
  const isBusy = (): boolean => queue.busy;

  /** What other sessions saved comes in; what is not saved here stays. */
  const refresh = async (): Promise<void> => {
    if (state.phase !== 'ready' || queue.busy) return;
    const content = await guarded(() => store.load());
    if (!content.ok || isBusy()) return;
    const before = rows.size;
    rows = queue.refreshed(content.value.entries, rows);
    if (rows.size === before) set({});
    else await look();
  };
  const stopFollowing = store.subscribe(() => void refresh());

  const apply = (step: Step): void => {
    const added: string[] = [];
    const gone = new Set<string>();
    for (const { id, after } of step) {
      if (after === undefined) gone.add(id);
      else if (!rows.has(id)) added.push(id);
      if (after === undefined) rows.delete(id);
      else rows.set(id, after);
    }
    queue.mark(step.map(({ id }) => id));
    const kept = gone.size === 0 ? state.view : state.view.filter((id) => !gone.has(id));
    set({ view: added.length === 0 ? kept : [...kept, ...added] });
    void queue.save();
  };
  const perform = (step: Step): void => {
    if (step.length === 0) return;
    history = withStep(history, step);
    apply(step);
  };
  const changed = (row: DocumentRecord, data: RowData): Step => [
    { id: row.id, before: row, after: { ...row, data } },
  ];

  const reserve = async (count: number): Promise<readonly JournalPlace[] | undefined> => {
    const places = await guarded(() => store.reserve(count));
    if (places.ok) return places.value;
    set({ problems: places.problems });
    return undefined;
  };

  const made = (places: readonly JournalPlace[], data: readonly RowData[]): Step => {
    const { document } = state;
    if (!document) return [];
    return places.map(({ id, number }, index) => ({
      id,
      after: newRecord(document, { id, number, on: asOf, data: data[index] ?? {} }),
    }));
  };

  return {
    get state() {
      return state;
    },
    get count() {
      return rows.size;
    },
    get unsaved() {
      return queue.unsaved.size;
    },
    get canUndo() {
      return history.done.length > 0;
    },
    get canRedo() {
      return history.undone.length > 0;
    },
    row: (id) => rows.get(id),
    isUnsaved: (id) => queue.unsaved.has(id),
    findings: (id) => {
      const row = rows.get(id);
      return row && state.document ? validateDraft(state.document, row.data) : [];
    },
    type: (id, column, text) => {
      const row = rows.get(id);
      const { document } = state;
      if (!row || !document) return undefined;
      const read = readText(column, text);
      if (!read.ok) return read.message;
      const data = applyComputed(document, withValueAt(row.data, column.path, read.value));
      if (JSON.stringify(data) !== JSON.stringify(row.data)) perform(changed(row, data));
      return undefined;
    },
    replace: (id, data) => {
      const row = rows.get(id);
      if (row && data !== row.data) perform(changed(row, data));
    },
    add: async (data) => {
      const places = await reserve(data.length);
      if (!places) return undefined;
      perform(made(places, data));
      return places.map(({ id }) => id);
    },
    remove: (ids) => {
      perform(ids.flatMap((id) => (rows.has(id) ? [{ id, before: rows.get(id) }] : [])));
    },
    paste: async (block, { index, columns }) => {
      const { document } = state;
      if (!document) return undefined;
      const targets = state.view
        .slice(index, index + block.length)
        .flatMap((id) => rows.get(id) ?? []);
      const pasted = pasteBlock(block, { document, columns, rows: targets });
      set({ report: pasted.ok ? [] : pasted.report });
      if (!pasted.ok) return undefined;
      const fresh = pasted.rows.slice(targets.length);
      const places = fresh.length === 0 ? [] : await reserve(fresh.length);
      if (!places) return undefined;
      const over = targets.flatMap((row, place) => changed(row, pasted.rows[place] ?? row.data));
      perform([...over, ...made(places, fresh)]);
      return pasted.rows.length;
    },
    undo: () => {
      const step = history.done.at(-1);
      if (!step) return;
      history = { done: history.done.slice(0, -1), undone: [...history.undone, step] };
      apply(reversed(step));
    },
    redo: () => {
      const step = history.undone.at(-1);
      if (!step) return;
      history = { done: [...history.done, step], undone: history.undone.slice(0, -1) };
      apply(step);
    },
    ask: async (query) => {
      set({ query: { ...state.query, ...query } });
      await look();
    },
    save: () => (state.phase === 'failed' ? open() : queue.save()),
    resolve: (id, whose) => {
      queue.resolve(id, whose);
    },
    dismissReport: () => {
      set({ report: [] });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      closed = true;
      stopFollowing();
      listeners.clear();
    },
  };
}

/** A store that throws is a store that failed: what was typed stays here. */
async function guarded<Value>(
  ask: () => Promise<Value>,
): Promise<Value | ReturnType<typeof failed>> {
  try {
    return await ask();
  } catch {
    return failed();
  }
}

const failed = (): { readonly ok: false; readonly problems: readonly Problem[] } => ({
  ok: false,
  problems: [storeProblem('store-unavailable')],
});

function columnsFor(
  document: CompiledDocument,
  role: string | undefined,
): readonly JournalColumn[] {
  const columns = journalColumns(document);
  if (role === undefined) return columns;
  return columns
    .filter(({ path }) => mayRead(document, path, role))
    .map((column) => ({
      ...column,
      readonly: column.readonly || !mayWrite(document, column.path, role),
    }));
}
