import type { StoreProblem } from '../problems.js';
import { storeProblem } from '../problems.js';
import type { FoundEntry } from './entries.js';
import { markUnreadable, rowsOfKind } from './entries.js';
import { problemOf, storeError } from './failure.js';
import { openEntry, openSummary } from './sealed-entry.js';
import type { EntryKind, EntryRow } from './tables.js';
import type { Vault } from './vault.js';

/** Opens an entry. One that does not open is set aside: marked, so that it can be purged apart. */
export async function readOne(
  vault: Vault,
  found: FoundEntry,
  params: Readonly<Record<string, string>>,
): Promise<unknown> {
  const session = await vault.session();
  let value: unknown;
  try {
    value = await openEntry(vault, session, found);
  } catch (error) {
    if (problemOf(error).code !== 'decrypt-failed') throw error;
    await setAside(vault, [found.row]);
    throw storeError('decrypt-failed', params);
  }
  // The right key is back.
  if (found.row.setAsideAt !== undefined) await mark(vault, [found.row], undefined);
  return value;
}

/** The summaries of a kind that open; those that do not are counted in a warning. */
export async function readAll(
  vault: Vault,
  kind: EntryKind,
  wanted: (row: EntryRow) => boolean = () => true,
): Promise<{ readonly values: readonly unknown[]; readonly problems: readonly StoreProblem[] }> {
  const session = await vault.session();
  const rows = (await vault.read((transaction) => rowsOfKind(transaction, kind))).filter(wanted);
  const opened = await Promise.allSettled(rows.map((row) => openSummary(vault, session, row)));
  const unreadable = rows.filter((_, index) => opened[index]?.status === 'rejected');
  await setAside(vault, unreadable);
  const count = unreadable.length;
  return {
    values: opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    problems:
      count > 0 ? [{ ...storeProblem('decrypt-failed', { count }), severity: 'warning' }] : [],
  };
}

async function setAside(vault: Vault, rows: readonly EntryRow[]): Promise<void> {
  const unmarked = rows.filter(({ setAsideAt }) => setAsideAt === undefined);
  await mark(vault, unmarked, vault.clock());
}

/** A mark that cannot be written must not hide the answer that the caller waits for. */
async function mark(
  vault: Vault,
  rows: readonly EntryRow[],
  at: number | undefined,
): Promise<void> {
  if (rows.length === 0) return;
  await vault.write((transaction) => markUnreadable(transaction, rows, at)).catch(() => undefined);
}
