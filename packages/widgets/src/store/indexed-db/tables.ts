import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Bytes } from '../bytes.js';

export type EntryKind = 'case' | 'draft';

/** The one session of a database: whose it is and since when. Holds no name: `owner` is a salted digest. */
export interface SessionRow {
  readonly id: string;
  readonly salt: string;
  readonly owner: string;
  readonly touchedAt: number;
}

/**
 * A sealed case or draft. Outside of the seals are only digests of ids, random ids, sizes and times.
 */
export interface EntryRow {
  readonly key: string;
  readonly kind: EntryKind;
  /** Digest of what the entry is; several drafts (of several tabs) may share one. */
  readonly name: string;
  /** Digest of the case. */
  readonly group: string;
  readonly revision: string;
  readonly savedAt: number;
  /** Since when the entry is known not to open with the present key. */
  readonly setAsideAt?: number | undefined;
  readonly summary: Bytes;
  readonly manifest: Bytes;
}

export interface PieceRow {
  readonly entry: string;
  readonly id: string;
  readonly sealed: Bytes;
}

export interface RevisionRow {
  readonly entry: string;
  readonly revision: string;
  readonly parent?: string;
  readonly savedAt: number;
}

export interface Tables extends DBSchema {
  readonly session: { readonly key: string; readonly value: SessionRow };
  readonly keys: { readonly key: string; readonly value: CryptoKey };
  readonly entries: {
    readonly key: string;
    readonly value: EntryRow;
    readonly indexes: {
      readonly name: string;
      readonly group: [EntryKind, string];
      readonly age: [EntryKind, number];
    };
  };
  readonly pieces: { readonly key: [string, string]; readonly value: PieceRow };
  readonly revisions: {
    readonly key: number;
    readonly value: RevisionRow;
    readonly indexes: { readonly entry: string };
  };
}

export const TABLES = ['session', 'keys', 'entries', 'pieces', 'revisions'] as const;

export type Database = IDBPDatabase<Tables>;
export type ReadTransaction = IDBPTransaction<Tables, typeof TABLES>;
export type WriteTransaction = IDBPTransaction<Tables, typeof TABLES, 'readwrite'>;
type UpgradeTransaction = IDBPTransaction<Tables, (typeof TABLES)[number][], 'versionchange'>;

/** One step of the database's own history. */
export type Upgrade = (database: Database, transaction: UpgradeTransaction) => void;

/**
 * The version of a database is the number of steps it has gone through. A published step is never
 * changed: a new one is appended, and every older database walks the rest of the way.
 */
export const UPGRADES: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('session');
    database.createObjectStore('keys');
    const entries = database.createObjectStore('entries', { keyPath: 'key' });
    entries.createIndex('name', 'name');
    entries.createIndex('group', ['kind', 'group']);
    entries.createIndex('age', ['kind', 'savedAt']);
    database.createObjectStore('pieces', { keyPath: ['entry', 'id'] });
    const revisions = database.createObjectStore('revisions', { autoIncrement: true });
    revisions.createIndex('entry', 'entry');
  },
];
