import type { CaseRecord } from '@semya/rules';
import type { CaseStore, CaseSummary, RevisionEntry, StoredCase } from '../case-store.js';
import { byUpdated, summaryOf } from '../case-summary.js';
import { instant } from '../clock.js';
import { caseText } from '../json-text.js';
import type { StoreProblem } from '../problems.js';
import { failure, storeProblem, success } from '../problems.js';
import { deleteEntry, deleteKind, putEntry, readEntry, readRow } from './entries.js';
import { guarded } from './failure.js';
import { readAll, readOne } from './readable.js';
import { sealEntry } from './sealed-entry.js';
import type { EntryRow, RevisionRow } from './tables.js';
import type { Vault } from './vault.js';

/** Cases in IndexedDB, sealed. */
export function createIndexedDbCaseStore(vault: Vault): CaseStore {
  const keyOf = async (id: string): Promise<string> => (await vault.session()).nameOf('case', id);

  async function load(id: string): Promise<StoredCase | undefined> {
    const key = await keyOf(id);
    const found = await vault.read((transaction) => readEntry(transaction, key));
    if (!found) return undefined;
    const record = (await readOne(vault, found, { id })) as CaseRecord;
    return { record, revision: found.row.revision };
  }

  async function conflict(id: string) {
    const problems: readonly StoreProblem[] = [storeProblem('revision-conflict', { id })];
    const current = await load(id);
    return { ok: false, problems, conflict: { code: 'revision-conflict', current } } as const;
  }

  function announceSaved(id: string, revision: string): void {
    const change = { kind: 'saved', ids: [id], revision } as const;
    vault.cases.tell({ ...change, origin: 'here' });
    vault.post({ about: 'case', change });
  }

  function announceRemoved(id: string): void {
    const change = { kind: 'removed', ids: [id] } as const;
    vault.cases.tell({ ...change, origin: 'here' });
    vault.post({ about: 'case', change });
  }

  return {
    list: () =>
      guarded(async () => {
        const { values, problems } = await readAll(vault, 'case');
        return success((values as CaseSummary[]).sort(byUpdated), problems);
      }),

    load: (id) => guarded(async () => success(await load(id))),

    save: (record, { parent }) =>
      guarded(async () => {
        const text = caseText(record);
        if (!text.ok) return failure(...text.problems);
        const { id } = record;
        const session = await vault.session();
        const key = await keyOf(id);
        const previous = await vault.read((transaction) => readRow(transaction, key));
        if (previous?.revision !== parent) return conflict(id);
        const sealed = await sealEntry(vault, session, {
          kind: 'case',
          key,
          name: key,
          group: key,
          summary: (revision, savedAt) => summaryOf(record, revision, instant(savedAt)),
          text: text.value,
          previous,
        });
        const written = await vault.write(async (transaction) => {
          // While we were sealing, another tab may have saved.
          const now = await readRow(transaction, key);
          if (now?.revision !== parent) return false;
          await putEntry(transaction, sealed);
          await transaction.objectStore('revisions').add(revisionRow(sealed.row, parent));
          return true;
        });
        if (!written) return conflict(id);
        announceSaved(id, sealed.row.revision);
        return success({ revision: sealed.row.revision });
      }),

    history: (id) =>
      guarded(async () => {
        const key = await keyOf(id);
        const rows = await vault.read((transaction) =>
          transaction.objectStore('revisions').index('entry').getAll(key),
        );
        return success(rows.map(revisionOf));
      }),

    remove: (id, expected) =>
      guarded(async () => {
        const key = await keyOf(id);
        const outcome = await vault.write(async (transaction) => {
          const row = await readRow(transaction, key);
          if (!row) return 'absent';
          if (expected && row.revision !== expected.parent) return 'newer';
          await deleteEntry(transaction, key);
          return 'removed';
        });
        if (outcome === 'newer') return conflict(id);
        if (outcome === 'removed') announceRemoved(id);
        return success(undefined);
      }),

    subscribe: vault.cases.subscribe,

    purge: (reason = 'requested') =>
      guarded(async () => {
        await vault.write((transaction) => deleteKind(transaction, 'case'));
        const change = { kind: 'purged', ids: [], reason } as const;
        vault.cases.tell({ ...change, origin: 'here' });
        vault.post({ about: 'case', change });
        return success(undefined);
      }),
  };
}

function revisionRow(row: EntryRow, parent: string | undefined): RevisionRow {
  return {
    entry: row.key,
    revision: row.revision,
    ...(parent !== undefined && { parent }),
    savedAt: row.savedAt,
  };
}

function revisionOf({ revision, parent, savedAt }: RevisionRow): RevisionEntry {
  return { revision, ...(parent !== undefined && { parent }), savedAt: instant(savedAt) };
}
