import type { DocumentRecord, Problem } from '@semya/rules';
import { storeProblem } from '../store/problems.js';
import type { CommitResult, JournalConflict, JournalEntry, JournalStore } from './journal-store.js';
import { mergeRows } from './merge-rows.js';

export interface SaveQueueOptions {
  readonly store: JournalStore;
  /** The row as it is now; absent: it was removed. */
  readonly row: (id: string) => DocumentRecord | undefined;
  readonly onState: (state: {
    readonly saving?: boolean;
    readonly problems?: readonly Problem[];
    readonly conflicts?: readonly JournalConflict[];
  }) => void;
  /** Our change and another's were put together, or another's was chosen. */
  readonly onMerged: (record: DocumentRecord) => void;
  readonly onGone: (id: string) => void;
}

export interface SaveQueue {
  readonly unsaved: ReadonlySet<string>;
  readonly busy: boolean;
  start(entries: readonly JournalEntry[]): void;
  mark(ids: readonly string[]): void;
  save(): Promise<void>;
  resolve(id: string, whose: 'mine' | 'theirs'): void;
  /** Rows as the store has them now, with what is not saved here. */
  refreshed(
    entries: readonly JournalEntry[],
    rows: ReadonlyMap<string, DocumentRecord>,
  ): Map<string, DocumentRecord>;
}

/** Others may write between two attempts; a store that never agrees with itself is at fault. */
const ROUNDS = 20;

/** Saves changed rows one batch after another; what cannot be saved waits, and nothing of it is lost. */
export function createSaveQueue(options: SaveQueueOptions): SaveQueue {
  const { store, row, onState } = options;
  let saved = new Map<string, JournalEntry>();
  const unsaved = new Set<string>();
  const conflicts = new Map<string, JournalConflict>();
  let busy = false;

  const commit = async (ids: readonly string[]): Promise<CommitResult> => {
    const put = ids.flatMap((id) => {
      const record = row(id);
      return record ? [{ record, parent: saved.get(id)?.revision }] : [];
    });
    const remove = ids.flatMap((id) => {
      const parent = row(id) ? undefined : saved.get(id)?.revision;
      return parent === undefined ? [] : [{ id, parent }];
    });
    try {
      const result = await store.commit({ put, remove });
      if (!result.ok) return result;
      for (const { record } of put) {
        const revision = result.value.get(record.id);
        if (revision !== undefined) saved.set(record.id, { record, revision });
        if (row(record.id) === record) unsaved.delete(record.id);
      }
      for (const { id } of remove) {
        saved.delete(id);
        if (!row(id)) unsaved.delete(id);
      }
      for (const id of ids) if (!row(id) && !saved.has(id)) unsaved.delete(id);
      return result;
    } catch {
      return { ok: false, problems: [storeProblem('store-unavailable')] };
    }
  };

  const take = (conflict: JournalConflict): void => {
    const { id, current } = conflict;
    const ours = row(id);
    const base = saved.get(id)?.record.data ?? {};
    if (!current || !ours) {
      conflicts.set(id, conflict);
      return;
    }
    const { data, clashes } = mergeRows(base, ours.data, current.record.data);
    if (clashes.length > 0) {
      conflicts.set(id, conflict);
      return;
    }
    saved.set(id, current);
    options.onMerged({ ...current.record, data });
  };

  const save = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    onState({ saving: true });
    let problems: readonly Problem[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const ids = [...unsaved].filter((id) => !conflicts.has(id));
      if (ids.length === 0) break;
      const result = await commit(ids);
      problems = result.problems;
      if (result.ok) continue;
      if (!result.conflicts || result.conflicts.length === 0) break;
      result.conflicts.forEach(take);
      problems = [];
    }
    busy = false;
    onState({ saving: false, problems, conflicts: [...conflicts.values()] });
  };

  return {
    unsaved,
    get busy() {
      return busy;
    },
    start: (entries) => {
      saved = new Map(entries.map((entry) => [entry.record.id, entry]));
    },
    mark: (ids) => {
      for (const id of ids) unsaved.add(id);
    },
    save,
    resolve: (id, whose) => {
      const conflict = conflicts.get(id);
      if (!conflict) return;
      conflicts.delete(id);
      const { current } = conflict;
      if (current) saved.set(id, current);
      else saved.delete(id);
      if (whose === 'theirs') {
        unsaved.delete(id);
        if (current) options.onMerged(current.record);
        else options.onGone(id);
      }
      onState({ conflicts: [...conflicts.values()] });
      void save();
    },
    refreshed: (entries, rows) => {
      const next = new Map<string, DocumentRecord>();
      for (const entry of entries) {
        const { id } = entry.record;
        const ours = unsaved.has(id) ? rows.get(id) : entry.record;
        if (!unsaved.has(id)) saved.set(id, entry);
        if (ours) next.set(id, ours);
      }
      for (const id of unsaved) {
        const ours = rows.get(id);
        if (ours) next.set(id, ours);
      }
      return next;
    },
  };
}
