import type { DocumentRecord, Json } from '@semya/rules';
import { storeProblem } from '../store/problems.js';
import type {
  JournalChange,
  JournalConflict,
  JournalEntry,
  JournalStore,
} from './journal-store.js';

export interface MemoryJournalOptions {
  readonly volume?: Readonly<Record<string, Json>>;
  readonly records?: readonly DocumentRecord[];
  /** Number of the next row; one more than there are rows unless told. */
  readonly nextNumber?: number;
}

/** A volume that lives as long as the page. */
export function createMemoryJournalStore({
  volume = {},
  records = [],
  nextNumber = records.length + 1,
}: MemoryJournalOptions = {}): JournalStore {
  let next = nextNumber;
  let writes = 0;
  const entries = new Map<string, JournalEntry>(
    records.map((record) => [record.id, { record, revision: '0' }]),
  );
  const listeners = new Set<() => void>();

  const conflictsOf = ({ put, remove }: JournalChange): readonly JournalConflict[] =>
    [...put.map(({ record, parent }) => ({ id: record.id, parent })), ...remove]
      .filter(({ id, parent }) => entries.get(id)?.revision !== parent)
      .map(({ id }) => {
        const current = entries.get(id);
        return current ? { id, current } : { id };
      });

  return {
    load: () =>
      Promise.resolve({
        ok: true,
        value: { volume, entries: [...entries.values()] },
        problems: [],
      }),
    reserve: (count) => {
      const first = next;
      next += count;
      const places = Array.from({ length: count }, (_, index) => ({
        id: crypto.randomUUID(),
        number: first + index,
      }));
      return Promise.resolve({ ok: true, value: places, problems: [] });
    },
    commit: (change) => {
      const conflicts = conflictsOf(change);
      if (conflicts.length > 0) {
        const problems = [storeProblem('revision-conflict')];
        return Promise.resolve({ ok: false, problems, conflicts });
      }
      const revision = String((writes += 1));
      for (const { record } of change.put) entries.set(record.id, { record, revision });
      for (const { id } of change.remove) entries.delete(id);
      for (const listener of listeners) listener();
      const value = new Map(change.put.map(({ record }) => [record.id, revision]));
      return Promise.resolve({ ok: true, value, problems: [] });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
