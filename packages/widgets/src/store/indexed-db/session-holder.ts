import type { PurgeReason } from '../change.js';
import type { Clock } from '../clock.js';
import type { TabMessage } from '../feed/messages.js';
import { storeProblem } from '../problems.js';
import type { RandomBytes } from '../random.js';
import type { Connection, ConnectionLoss } from './connection.js';
import { problemOf, storeError } from './failure.js';
import type { IndexedDbOptions } from './options.js';
import type { Secrets } from './secrets.js';
import { secretsOf } from './secrets.js';
import type { SessionEnd } from './session-end.js';
import type { Session } from './session.js';
import { clearEverything, isExpired, SESSION, startSession, touch } from './session.js';
import type { ReadTransaction, SessionRow, WriteTransaction } from './tables.js';
import { reading, writing } from './transaction.js';

/** Reading counts as use of a session, but is noted at most this often. Milliseconds. */
const TOUCH_EVERY = 60_000;

interface Surroundings extends IndexedDbOptions {
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly draftTtl: number;
  readonly connection: Connection;
  readonly end: SessionEnd;
  readonly post: (message: TabMessage) => void;
}

/** Runs every transaction under the session and finds out, inside it, whether the session still holds. */
export function createSessionHolder(surroundings: Surroundings) {
  const { connection, end, post, clock, random, user, sessionTtl, draftTtl } = surroundings;
  let starting: Promise<Session> | undefined;
  let current: string | undefined;
  let secrets: Secrets | undefined;

  async function start(): Promise<Session> {
    secrets ??= secretsOf(surroundings, random);
    const onPurged = (ended: string, reason: PurgeReason): void => {
      post({ about: 'session', ended, reason });
    };
    const terms = { user, sessionTtl, draftTtl, clock, random, secrets, onPurged };
    const session = await startSession(await connection.database(), terms);
    current = session.id;
    return session;
  }

  async function session(): Promise<Session> {
    end.check();
    const attempt = (starting ??= start());
    try {
      return await attempt;
    } catch (error) {
      if (starting === attempt) starting = undefined;
      throw error;
    }
  }

  /** A new session asks the host for its key anew. */
  function reset(): void {
    starting = undefined;
    current = undefined;
    secrets = undefined;
    end.lift();
  }

  /** The session's row must still be ours: another tab may have purged or replaced everything. */
  async function checked(
    transaction: ReadTransaction | WriteTransaction,
    { id }: Session,
  ): Promise<SessionRow> {
    const row = await transaction.objectStore('session').get(SESSION);
    if (!row) end.lost(storeProblem('database-deleted'));
    else if (row.id !== id) end.purged('user-changed', 'elsewhere');
    end.check();
    if (!row || isExpired(row, { sessionTtl, clock })) {
      throw storeError('session-ended', { reason: 'expired' });
    }
    return row;
  }

  async function attempted<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      const { code, params } = problemOf(error);
      if (end.problem()) throw error;
      if (code === 'session-ended' && params.reason === 'expired') await purge('expired');
      if (params.cause !== 'InvalidStateError') throw error;
      // The browser closed the connection and the event is still on its way.
      connection.close();
      return work();
    }
  }

  async function write<Value>(
    work: (transaction: WriteTransaction) => Promise<Value>,
  ): Promise<Value> {
    return attempted(async () => {
      const held = await session();
      return writing(await connection.database(), async (transaction) => {
        await touch(transaction, await checked(transaction, held), clock);
        return work(transaction);
      });
    });
  }

  async function read<Value>(
    work: (transaction: ReadTransaction) => Promise<Value>,
  ): Promise<Value> {
    let touchedAt = clock();
    const value = await attempted(async () => {
      const held = await session();
      return reading(await connection.database(), async (transaction) => {
        ({ touchedAt } = await checked(transaction, held));
        return work(transaction);
      });
    });
    const stale = Math.min(TOUCH_EVERY, (sessionTtl ?? Infinity) / 4);
    if (sessionTtl !== undefined && clock() - touchedAt >= stale)
      await write(() => Promise.resolve());
    return value;
  }

  async function purge(reason: PurgeReason): Promise<void> {
    const refused = end.problem();
    if (refused && refused.code !== 'database-newer') return;
    await starting?.catch(() => undefined);
    const mine = current;
    const purged = await writing(await connection.database(), async (transaction) => {
      const row = await transaction.objectStore('session').get(SESSION);
      // What a later session has written since is not ours to purge.
      if (mine === undefined || row?.id === mine) await clearEverything(transaction);
      return row?.id;
    });
    if (purged !== undefined) post({ about: 'session', ended: purged, reason });
    end.purged(reason, 'here');
  }

  return {
    session,
    read,
    write,
    purge,
    reset,
    endedElsewhere(id: string, reason: PurgeReason): void {
      if (id === current) end.purged(reason, 'elsewhere');
    },
    lost(loss: ConnectionLoss): void {
      if (loss !== 'closed') end.lost(storeProblem(loss));
      // Site data cleared, or the disk failed: whether the session is still there shows on opening.
      else if (current !== undefined) read(() => Promise.resolve()).catch(() => undefined);
    },
  };
}
