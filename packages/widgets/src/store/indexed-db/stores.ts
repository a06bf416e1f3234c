import type { CaseStore } from '../case-store.js';
import type { PurgeReason } from '../change.js';
import type { DraftStore } from '../draft-store.js';
import type { StoreResult } from '../problems.js';
import { success } from '../problems.js';
import { createIndexedDbCaseStore } from './case-store.js';
import { createIndexedDbDraftStore } from './draft-store.js';
import { deleteEntry, deleteOld } from './entries.js';
import { guarded } from './failure.js';
import type { IndexedDbOptions } from './options.js';
import { createVault } from './vault.js';

/** What one signed-in user keeps in this browser. */
export interface IndexedDbStores {
  readonly cases: CaseStore;
  readonly drafts: DraftStore;

  /**
   * Sign-out: removes every case, draft and the key, here and for all tabs, which then answer
   * `session-ended` and tell their listeners. Only `reopen` or a new `createIndexedDbStores` goes on.
   */
  readonly purge: (reason: PurgeReason) => Promise<StoreResult<undefined>>;

  /** Removes expired drafts now. They are never given out anyway, and also go with every write. */
  readonly expire: () => Promise<StoreResult<undefined>>;

  /** Removes entries that did not open when they were read; gives their number. */
  readonly purgeUnreadable: () => Promise<StoreResult<number>>;

  /**
   * Begins again after `session-ended` or `database-deleted`, with an empty database or the one that
   * is there. What an element holds in memory can then be saved as a new case.
   */
  readonly reopen: () => Promise<StoreResult<undefined>>;

  /** Lets go of the database; nothing is removed. */
  readonly close: () => void;
}

/**
 * Cases and drafts in IndexedDB, encrypted at rest (AES-GCM 256 unless the host brings its own
 * cryptography). Nothing is opened before the first operation, and no operation rejects.
 */
export function createIndexedDbStores(options: IndexedDbOptions): IndexedDbStores {
  const vault = createVault(options);
  return {
    cases: createIndexedDbCaseStore(vault),
    drafts: createIndexedDbDraftStore(vault),
    purge: (reason) => vault.purge(reason),
    expire: () =>
      guarded(async () => {
        const until = vault.clock() - vault.draftTtl;
        await vault.write((transaction) => deleteOld(transaction, 'draft', until));
        return success(undefined);
      }),
    purgeUnreadable: () =>
      guarded(async () =>
        success(
          await vault.write(async (transaction) => {
            const rows = await transaction.objectStore('entries').getAll();
            const unreadable = rows.filter(({ setAsideAt }) => setAsideAt !== undefined);
            await Promise.all(unreadable.map(({ key }) => deleteEntry(transaction, key)));
            return unreadable.length;
          }),
        ),
      ),
    reopen: () => vault.reopen(),
    close: () => {
      vault.close();
    },
  };
}
