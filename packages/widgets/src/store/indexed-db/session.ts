import type { Cipher } from '../crypto/cipher.js';
import type { PurgeReason } from '../change.js';
import type { Clock } from '../clock.js';
import type { RandomBytes } from '../random.js';
import { randomId } from '../random.js';
import { deleteOld } from './entries.js';
import { storeError } from './failure.js';
import type { Secrets } from './secrets.js';
import { blind } from './secrets.js';
import type { Database, SessionRow, WriteTransaction } from './tables.js';
import { TABLES } from './tables.js';
import { writing } from './transaction.js';

/** The session's only key in its table. */
export const SESSION = 'session';

/** Other tabs may start a session at the same moment; one of them wins within a few rounds. */
const ROUNDS = 8;

/** The right to read and write a database: whose, under which key. */
export interface Session {
  readonly id: string;
  readonly cipher: Cipher;
  /** The database's name for some ids. */
  readonly nameOf: (...words: readonly string[]) => Promise<string>;
}

/** A session's row and the key that the database keeps for it, if it keeps one. */
interface Held {
  readonly row: SessionRow;
  readonly key: CryptoKey | undefined;
}

export interface SessionTerms {
  readonly user: string;
  readonly sessionTtl: number | undefined;
  readonly draftTtl: number;
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly secrets: Secrets;
  /** Called when an earlier session had to be purged. */
  readonly onPurged: (session: string, reason: PurgeReason) => void;
}

export function isExpired(
  row: SessionRow,
  terms: Pick<SessionTerms, 'sessionTtl' | 'clock'>,
): boolean {
  return terms.sessionTtl !== undefined && terms.clock() - row.touchedAt >= terms.sessionTtl;
}

/**
 * Joins the session that the database holds when it is this user's and has not expired; otherwise
 * purges what is there and starts a new one under a new key.
 */
export async function startSession(database: Database, terms: SessionTerms): Promise<Session> {
  for (let round = 0; round < ROUNDS; round++) {
    const found = await database.get('session', SESSION);
    const reason = found && (await reasonToPurge(found, terms));
    const held =
      found && !reason
        ? await joinSession(database, found, terms)
        : await replaceSession(database, found, terms);
    if (!held) continue;
    if (found && reason) terms.onPurged(found.id, reason);
    return opened(held, terms);
  }
  throw storeError('store-unavailable', { cause: 'contention' });
}

async function reasonToPurge(
  row: SessionRow,
  terms: SessionTerms,
): Promise<PurgeReason | undefined> {
  if (row.owner !== (await ownerMark(row.salt, terms))) return 'user-changed';
  return isExpired(row, terms) ? 'expired' : undefined;
}

const ownerMark = (salt: string, { secrets, user }: SessionTerms): Promise<string> =>
  blind(secrets.digest, salt, 'owner', user);

async function joinSession(
  database: Database,
  row: SessionRow,
  terms: SessionTerms,
): Promise<Held | undefined> {
  // A key is absent when the database was begun with the host's key: older entries will not open.
  const spare = (await database.getKey('keys', row.id)) ? undefined : await terms.secrets.newKey();
  return writing(database, async (transaction) => {
    const now = await transaction.objectStore('session').get(SESSION);
    if (now?.id !== row.id) return undefined;
    const kept = await transaction.objectStore('keys').get(row.id);
    if (!kept && spare) await transaction.objectStore('keys').put(spare, row.id);
    await touch(transaction, now, terms.clock);
    await deleteOld(transaction, 'draft', terms.clock() - terms.draftTtl);
    return { row, key: kept ?? spare };
  });
}

async function replaceSession(
  database: Database,
  found: SessionRow | undefined,
  terms: SessionTerms,
): Promise<Held | undefined> {
  const salt = randomId(terms.random);
  const row: SessionRow = {
    id: randomId(terms.random),
    salt,
    owner: await ownerMark(salt, terms),
    touchedAt: terms.clock(),
  };
  const key = await terms.secrets.newKey();
  return writing(database, async (transaction) => {
    const now = await transaction.objectStore('session').get(SESSION);
    if (now?.id !== found?.id) return undefined;
    await clearEverything(transaction);
    await transaction.objectStore('session').put(row, SESSION);
    if (key) await transaction.objectStore('keys').put(key, row.id);
    return { row, key };
  });
}

async function opened({ row, key }: Held, { secrets }: SessionTerms): Promise<Session> {
  return {
    id: row.id,
    cipher: await secrets.cipher(key),
    nameOf: (...words) => blind(secrets.digest, row.salt, ...words),
  };
}

/** Notes that the session is in use. */
export async function touch(
  transaction: WriteTransaction,
  row: SessionRow,
  clock: Clock,
): Promise<void> {
  await transaction.objectStore('session').put({ ...row, touchedAt: clock() }, SESSION);
}

/** Leaves not a row, the key included. */
export async function clearEverything(transaction: WriteTransaction): Promise<void> {
  await Promise.all(TABLES.map((table) => transaction.objectStore(table).clear()));
}
