import type { CaseChange } from '../case-store.js';
import type { PurgeReason } from '../change.js';
import type { Clock } from '../clock.js';
import { systemClock } from '../clock.js';
import type { DraftChange } from '../draft-store.js';
import { DRAFT_TTL } from '../draft-store.js';
import type { Listeners } from '../feed/listeners.js';
import { createListeners } from '../feed/listeners.js';
import type { TabMessage } from '../feed/messages.js';
import { readTabMessage } from '../feed/messages.js';
import { openTabChannel } from '../feed/tab-channel.js';
import type { StoreResult } from '../problems.js';
import { success } from '../problems.js';
import type { RandomBytes } from '../random.js';
import { systemRandom } from '../random.js';
import { createConnection } from './connection.js';
import { guarded } from './failure.js';
import type { IndexedDbOptions } from './options.js';
import { createSessionEnd } from './session-end.js';
import { createSessionHolder } from './session-holder.js';
import type { Session } from './session.js';
import type { ReadTransaction, WriteTransaction } from './tables.js';
import { UPGRADES } from './tables.js';

/** A database under a session: what the case store and the draft store have in common. */
export interface Vault {
  readonly user: string;
  readonly draftTtl: number;
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly cases: Listeners<CaseChange>;
  readonly drafts: Listeners<DraftChange>;
  /** Rejects with a store error, as do `read` and `write`, when the session has ended. */
  session(): Promise<Session>;
  read<Value>(work: (transaction: ReadTransaction) => Promise<Value>): Promise<Value>;
  write<Value>(work: (transaction: WriteTransaction) => Promise<Value>): Promise<Value>;
  /** Tells the other tabs. */
  post(message: TabMessage): void;
  purge(reason: PurgeReason): Promise<StoreResult<undefined>>;
  reopen(): Promise<StoreResult<undefined>>;
  close(): void;
}

/** Opens nothing yet: the first operation does. */
export function createVault(options: IndexedDbOptions): Vault {
  const { user, name = 'semya', clock = systemClock, random = systemRandom } = options;
  const { draftTtl = DRAFT_TTL } = options;
  const cases = createListeners<CaseChange>();
  const drafts = createListeners<DraftChange>();
  const end = createSessionEnd(cases, drafts);
  const channel = options.channel === undefined ? openTabChannel(`semya:${name}`) : options.channel;
  const post = (message: TabMessage): void => {
    channel?.post(message);
  };
  const connection = createConnection(name, options.upgrades ?? UPGRADES, (loss) => {
    holder.lost(loss);
  });
  const holder = createSessionHolder({
    ...options,
    clock,
    random,
    draftTtl,
    connection,
    end,
    post,
  });

  channel?.listen((received) => {
    const message = readTabMessage(received);
    if (message?.about === 'case') cases.tell({ ...message.change, origin: 'elsewhere' });
    if (message?.about === 'draft') drafts.tell({ ...message.change, origin: 'elsewhere' });
    if (message?.about === 'session') holder.endedElsewhere(message.ended, message.reason);
  });

  return {
    user,
    draftTtl,
    clock,
    random,
    cases,
    drafts,
    post,
    session: holder.session,
    read: holder.read,
    write: holder.write,
    purge: (reason) =>
      guarded(async () => {
        await holder.purge(reason);
        return success(undefined);
      }),
    reopen: () =>
      guarded(async () => {
        holder.reset();
        await holder.session();
        return success(undefined);
      }),
    close() {
      end.closed();
      connection.close();
      channel?.close();
    },
  };
}
