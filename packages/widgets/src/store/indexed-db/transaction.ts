import type { Database, ReadTransaction, WriteTransaction } from './tables.js';
import { TABLES } from './tables.js';

/** Reads a consistent picture of all tables. */
export async function reading<Value>(
  database: Database,
  work: (transaction: ReadTransaction) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction(TABLES);
  return finish(transaction, work(transaction));
}

/**
 * Writes all or nothing, and answers when it is on the disk: what is shown as saved must survive a
 * power cut, and the browsers' default may leave it in a buffer.
 */
export async function writing<Value>(
  database: Database,
  work: (transaction: WriteTransaction) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction(TABLES, 'readwrite', { durability: 'strict' });
  return finish(transaction, work(transaction));
}

async function finish<Value>(
  transaction: ReadTransaction | WriteTransaction,
  working: Promise<Value>,
): Promise<Value> {
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : new Error('aborted')),
  );
  let value: Value;
  try {
    value = await working;
  } catch (error) {
    abort(transaction);
    await done;
    // A full disk fails the transaction; the request in flight only hears of an abort.
    throw transaction.error ?? error;
  }
  const failed = await done;
  if (failed) throw transaction.error ?? failed;
  return value;
}

function abort(transaction: ReadTransaction | WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
