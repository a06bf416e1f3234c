import type { Draft, DraftChange, DraftKey, DraftStore, DraftSummary } from '../draft-store.js';
import { bySavedAt, summaryOfDraft } from '../draft-summary.js';
import { jsonText } from '../json-text.js';
import { failure, storeProblem, success } from '../problems.js';
import { randomId } from '../random.js';
import type { FoundEntry } from './entries.js';
import { deleteEntry, deleteKind, deleteOld, putEntry, readEntry, readRow } from './entries.js';
import { guarded, problemOf } from './failure.js';
import { readAll, readOne } from './readable.js';
import { sealEntry } from './sealed-entry.js';
import type { EntryRow, WriteTransaction } from './tables.js';
import type { Vault } from './vault.js';

/** A put may meet a submit or a purge of another tab; it then starts again. */
const ROUNDS = 5;

/** Drafts in IndexedDB, sealed. Each open page writes its own, so that no tab overwrites another's. */
export function createIndexedDbDraftStore(vault: Vault): DraftStore {
  const writer = randomId(vault.random);
  /** Revisions whose content this page has been given: its own next draft takes their place. */
  const seen = new Set<string>();

  async function namesOf(key: DraftKey) {
    const session = await vault.session();
    const name = await session.nameOf('draft', key.case, key.record, key.document);
    return { name, group: await session.nameOf('case', key.case), key: `${name}.${writer}` };
  }

  const alive = (row: EntryRow): boolean => vault.clock() - row.savedAt < vault.draftTtl;
  const expire = (transaction: WriteTransaction): Promise<void> =>
    deleteOld(transaction, 'draft', vault.clock() - vault.draftTtl);

  function announce(change: Omit<DraftChange, 'origin'>): void {
    vault.drafts.tell({ ...change, origin: 'here' });
    vault.post({ about: 'draft', change });
  }

  /** The number of other tabs' drafts of the same record, or `undefined` when it has to start again. */
  async function write(key: DraftKey, draft: Draft, text: string): Promise<number | undefined> {
    const names = await namesOf(key);
    const session = await vault.session();
    const previous = await vault.read((transaction) => readRow(transaction, names.key));
    const sealed = await sealEntry(vault, session, {
      kind: 'draft',
      ...names,
      summary: () => summaryOfDraft(key, draft),
      text,
      previous,
    });
    return vault.write(async (transaction) => {
      await expire(transaction);
      const rows = await transaction.objectStore('entries').index('name').getAll(names.name);
      const own = rows.find((row) => row.key === names.key);
      if (own && own.revision !== previous?.revision) return undefined;
      if (!own && !sealed.whole) return undefined;
      const others = rows.filter((row) => row.key !== names.key);
      const superseded = others.filter((row) => seen.has(row.revision));
      await Promise.all(superseded.map((row) => deleteEntry(transaction, row.key)));
      await putEntry(transaction, sealed);
      return others.length - superseded.length;
    });
  }

  async function latest(found: readonly FoundEntry[], key: DraftKey): Promise<Draft | undefined> {
    for (const [index, entry] of found.entries()) {
      try {
        const draft = (await readOne(vault, entry, { record: key.record })) as Draft;
        seen.add(entry.row.revision);
        return draft;
      } catch (error) {
        const last = index === found.length - 1;
        if (last || problemOf(error).code !== 'decrypt-failed') throw error;
      }
    }
    return undefined;
  }

  return {
    put: (key, draft) =>
      guarded(async () => {
        const text = jsonText(draft);
        if (!text.ok) return failure(...text.problems);
        for (let round = 0; round < ROUNDS; round++) {
          const count = await write(key, draft, text.value);
          if (count === undefined) continue;
          announce({ kind: 'saved', keys: [key] });
          return success(undefined, count > 0 ? [storeProblem('draft-elsewhere', { count })] : []);
        }
        return failure(storeProblem('store-unavailable', { cause: 'contention' }));
      }),

    get: (key) =>
      guarded(async () => {
        const { name } = await namesOf(key);
        const found = await vault.read(async (transaction) => {
          const rows = await transaction.objectStore('entries').index('name').getAll(name);
          const entries = rows
            .filter(alive)
            .sort((first, second) => second.savedAt - first.savedAt)
            .map((row) => readEntry(transaction, row.key));
          return (await Promise.all(entries)).filter((entry) => entry !== undefined);
        });
        const count = found.length - 1;
        return success(
          await latest(found, key),
          count > 0 ? [storeProblem('draft-elsewhere', { count })] : [],
        );
      }),

    list: (caseId) =>
      guarded(async () => {
        const group = await (await vault.session()).nameOf('case', caseId);
        const mine = (row: EntryRow): boolean => row.group === group && alive(row);
        const { values, problems } = await readAll(vault, 'draft', mine);
        return success(latestOfEach((values as DraftSummary[]).sort(bySavedAt)), problems);
      }),

    remove: (key) =>
      guarded(async () => {
        const { name } = await namesOf(key);
        const removed = await vault.write(async (transaction) => {
          const keys = await transaction.objectStore('entries').index('name').getAllKeys(name);
          await Promise.all(keys.map((entry) => deleteEntry(transaction, entry)));
          return keys.length;
        });
        if (removed > 0) announce({ kind: 'removed', keys: [key] });
        return success(undefined);
      }),

    purge: (reason) =>
      guarded(async () => {
        await vault.write((transaction) => deleteKind(transaction, 'draft'));
        announce({ kind: 'purged', keys: [], reason });
        return success(undefined);
      }),

    subscribe: vault.drafts.subscribe,
  };
}

/** Several tabs may hold a draft of one record: a list shows the latest. */
function latestOfEach(sorted: readonly DraftSummary[]): readonly DraftSummary[] {
  const names = new Set<string>();
  return sorted.filter(({ key }) => {
    const name = JSON.stringify([key.record, key.document]);
    return !names.has(name) && names.add(name);
  });
}
