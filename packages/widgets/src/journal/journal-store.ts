import type { DocumentRecord, Json, Problem, Result } from '@semya/rules';

/** One row as it lay in the store, and the revision that a later save has to name as its parent. */
export interface JournalEntry {
  readonly record: DocumentRecord;
  readonly revision: string;
}

/** A volume: the data of its header, and its rows in the order in which they are kept. */
export interface JournalContent {
  readonly volume: Readonly<Record<string, Json>>;
  readonly entries: readonly JournalEntry[];
}

/** What a new row is given: an id that never changes, and its number within the volume. */
export interface JournalPlace {
  readonly id: string;
  readonly number: number;
}

/** Rows to be written, each over the revision that it was made from (`undefined`: it is new). */
export interface JournalChange {
  readonly put: readonly {
    readonly record: DocumentRecord;
    readonly parent: string | undefined;
  }[];
  readonly remove: readonly { readonly id: string; readonly parent: string }[];
}

/** Somebody else has written the row since; `current` is absent when it was removed meanwhile. */
export interface JournalConflict {
  readonly id: string;
  readonly current?: JournalEntry;
}

export type CommitResult =
  | {
      readonly ok: true;
      /** New revisions of what was put, by id. */
      readonly value: ReadonlyMap<string, string>;
      readonly problems: readonly Problem[];
    }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly conflicts?: readonly JournalConflict[];
    };

/**
 * The door to one volume of a journal. A portal writes its own over its database; a journal of
 * 100,000 rows is loaded whole. A change is written whole or not at all.
 */
export interface JournalStore {
  load(): Promise<Result<JournalContent>>;
  /** Gives ids and numbers to rows about to be added; a number is never given twice. */
  reserve(count: number): Promise<Result<readonly JournalPlace[]>>;
  commit(change: JournalChange): Promise<CommitResult>;
  /** Tells that rows were changed through another session. */
  subscribe(listener: () => void): () => void;
}
