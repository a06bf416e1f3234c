import type { Json, Result } from '@semya/rules';
import type { Origin, PurgeReason } from './change.js';

/** What a draft is a draft of: a record of a document in a case. Ids only. */
export interface DraftKey {
  readonly case: string;
  readonly record: string;
  readonly document: string;
}

/** Work in progress on one record, not yet part of the case. */
export interface Draft {
  readonly data: Readonly<Record<string, Json>>;
  /** Edition of the document's schema under which `data` was typed. */
  readonly edition: string;
  /** Instant (ISO 8601, UTC) of the last keystroke that the draft holds. */
  readonly savedAt: string;
  /** Revision of the case from which the person started; absent for a case not yet saved. */
  readonly basedOn?: string;
}

export interface DraftSummary {
  readonly key: DraftKey;
  readonly edition: string;
  readonly savedAt: string;
  readonly basedOn?: string;
}

/** A change of the drafts: ids only, never values. No keys: every draft. */
export interface DraftChange {
  readonly kind: 'saved' | 'removed' | 'purged';
  readonly keys: readonly DraftKey[];
  readonly origin: Origin;
  readonly reason?: PurgeReason;
}

/** How long a draft is kept when the host says nothing: a working day. Milliseconds. */
export const DRAFT_TTL = 8 * 60 * 60 * 1000;

/**
 * Where unfinished typing waits. A draft belongs to one user, expires (`DRAFT_TTL`), and never
 * overwrites the draft of another open tab: both are kept, the latest is given, and the answer
 * carries a `draft-elsewhere` warning. No method rejects.
 */
export interface DraftStore {
  put(key: DraftKey, draft: Draft): Promise<Result<undefined>>;

  /** The latest draft that has not expired. */
  get(key: DraftKey): Promise<Result<Draft | undefined>>;

  /** Drafts of a case, latest first. */
  list(caseId: string): Promise<Result<readonly DraftSummary[]>>;

  /** Forgets the drafts of a record, this tab's and others': the host calls it on submit. */
  remove(key: DraftKey): Promise<Result<undefined>>;

  /** Forgets every draft. */
  purge(reason: PurgeReason): Promise<Result<undefined>>;

  subscribe(listener: (change: DraftChange) => void): () => void;
}
