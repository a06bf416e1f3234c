import type { Bytes } from '../bytes.js';
import type { SealedEntry } from './sealed-entry.js';
import type { EntryKind, EntryRow, ReadTransaction, WriteTransaction } from './tables.js';

/** A row with the sealed pieces of its value. */
export interface FoundEntry {
  readonly row: EntryRow;
  readonly pieces: ReadonlyMap<string, Bytes>;
}

type AnyTransaction = ReadTransaction | WriteTransaction;

/** Every piece of one entry: a list sorts after any text. */
const piecesOf = (entry: string): IDBKeyRange => IDBKeyRange.bound([entry], [entry, []]);

/** Every row of a kind, in an index whose keys begin with the kind. */
const rowsOf = (kind: EntryKind): IDBKeyRange => IDBKeyRange.bound([kind], [kind, []]);

export async function readEntry(
  transaction: AnyTransaction,
  key: string,
): Promise<FoundEntry | undefined> {
  const [row, pieces] = await Promise.all([
    transaction.objectStore('entries').get(key),
    transaction.objectStore('pieces').getAll(piecesOf(key)),
  ]);
  return row && { row, pieces: new Map(pieces.map(({ id, sealed }) => [id, sealed])) };
}

export function readRow(transaction: AnyTransaction, key: string): Promise<EntryRow | undefined> {
  return transaction.objectStore('entries').get(key);
}

export function rowsOfKind(transaction: AnyTransaction, kind: EntryKind): Promise<EntryRow[]> {
  return transaction.objectStore('entries').index('age').getAll(rowsOf(kind));
}

/** Writes a row, adds the pieces that are new and removes those it no longer needs. */
export async function putEntry(
  transaction: WriteTransaction,
  { row, json, whole }: SealedEntry,
): Promise<void> {
  const pieces = transaction.objectStore('pieces');
  await Promise.all([
    whole ? pieces.delete(piecesOf(row.key)) : undefined,
    transaction.objectStore('entries').put(row),
    ...json.fresh.map(({ id, sealed }) => pieces.put({ entry: row.key, id, sealed })),
    ...json.dropped.map((id) => pieces.delete([row.key, id])),
  ]);
}

/** Removes a row with its pieces and its history. */
export async function deleteEntry(transaction: WriteTransaction, key: string): Promise<void> {
  const revisions = transaction.objectStore('revisions');
  const history = await revisions.index('entry').getAllKeys(key);
  await Promise.all([
    transaction.objectStore('entries').delete(key),
    transaction.objectStore('pieces').delete(piecesOf(key)),
    ...history.map((revision) => revisions.delete(revision)),
  ]);
}

export async function deleteKind(transaction: WriteTransaction, kind: EntryKind): Promise<void> {
  const keys = await transaction.objectStore('entries').index('age').getAllKeys(rowsOf(kind));
  await Promise.all(keys.map((key) => deleteEntry(transaction, key)));
}

/** Removes the rows of a kind that were last saved at the given moment or before. */
export async function deleteOld(
  transaction: WriteTransaction,
  kind: EntryKind,
  savedAt: number,
): Promise<void> {
  const old = IDBKeyRange.bound([kind], [kind, savedAt]);
  const keys = await transaction.objectStore('entries').index('age').getAllKeys(old);
  await Promise.all(keys.map((key) => deleteEntry(transaction, key)));
}

/** Marks rows that do not open, or takes the mark off; a row saved again meanwhile is left alone. */
export async function markUnreadable(
  transaction: WriteTransaction,
  rows: readonly EntryRow[],
  at: number | undefined,
): Promise<void> {
  const entries = transaction.objectStore('entries');
  await Promise.all(
    rows.map(async (row) => {
      const now = await entries.get(row.key);
      if (now?.revision !== row.revision) return;
      await entries.put({ ...now, setAsideAt: at });
    }),
  );
}
