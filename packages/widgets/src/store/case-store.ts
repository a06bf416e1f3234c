import type { CaseRecord, Problem, Result } from '@semya/rules';
import type { Origin, PurgeReason } from './change.js';
import type { SaveConflict } from './problems.js';

/** What a list of cases shows. `title` is personal; `updated` is an instant (ISO 8601, UTC). */
export interface CaseSummary {
  readonly id: string;
  readonly title: string;
  readonly number?: string;
  readonly regulation: string;
  readonly updated: string;
  readonly revision: string;
}

/** A case as it lay in the store, and the revision that a later save has to name as its parent. */
export interface StoredCase {
  readonly record: CaseRecord;
  readonly revision: string;
}

/** One accepted save: when, and on top of what. Holds nothing of the case itself. */
export interface RevisionEntry {
  readonly revision: string;
  /** Absent on the first revision. */
  readonly parent?: string;
  /** Instant (ISO 8601, UTC). */
  readonly savedAt: string;
  /** Account that saved, where the store knows it. */
  readonly savedBy?: string;
}

/** A case as one file, to be carried to another store: `schemas/store-revision.schema.json`. */
export interface StoreRevision extends RevisionEntry {
  readonly caseId: string;
  readonly record: CaseRecord;
  /** SHA-256 of the record's JSON text, in hexadecimal digits; for whom the way is not safe. */
  readonly digest?: string;
}

/** A change that anybody made to the stored cases: ids only, never values. */
export interface CaseChange {
  /** `lost`: the database was deleted or became unreadable under our feet. */
  readonly kind: 'saved' | 'removed' | 'purged' | 'lost';
  /** Empty: the change concerns every case. */
  readonly ids: readonly string[];
  readonly origin: Origin;
  /** The new revision, for `saved`. */
  readonly revision?: string;
  /** Why, for `purged`. */
  readonly reason?: PurgeReason;
}

/** The outcome of a write that names its parent: a new revision, or the reason there is none. */
export type SaveResult =
  | {
      readonly ok: true;
      readonly value: { readonly revision: string };
      readonly problems: readonly Problem[];
    }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** Present when somebody else has saved since: what to merge with. */
      readonly conflict?: SaveConflict;
    };

/** The outcome of a removal: conflicts are those of a save. */
export type RemoveResult =
  | { readonly ok: true; readonly value: undefined; readonly problems: readonly Problem[] }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly conflict?: SaveConflict;
    };

/**
 * The one door to cases. No method rejects: a store that is full, deleted or out of reach answers
 * with problems, and what the caller holds in memory stays the caller's.
 */
export interface CaseStore {
  /** All cases, latest first. Entries that cannot be read are left out and reported as a warning. */
  list(): Promise<Result<readonly CaseSummary[]>>;

  /** The latest revision of a case; `undefined` when the store has no such case. */
  load(id: string): Promise<Result<StoredCase | undefined>>;

  /**
   * Writes a case over the revision it was made from (`undefined`: the case is new). When the store
   * holds another revision nothing is written and the conflict carries what is there.
   */
  save(record: CaseRecord, options: { readonly parent: string | undefined }): Promise<SaveResult>;

  /** Revisions of a case, oldest first; empty for an unknown case. */
  history(id: string): Promise<Result<readonly RevisionEntry[]>>;

  /**
   * Removes a case with its history. With `parent` only if that is still the latest revision;
   * without it unconditionally. Removing what is not there is no problem.
   */
  remove(id: string, options?: { readonly parent: string }): Promise<RemoveResult>;

  /** Tells of changes made through this store and, where the adapter can, by other tabs. */
  subscribe(listener: (change: CaseChange) => void): () => void;

  /** Forgets every case that this store keeps in the browser. A server's cases stay. */
  purge(reason?: PurgeReason): Promise<Result<undefined>>;
}
