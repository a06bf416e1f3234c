import { openDB } from 'idb';
import { storeError } from './failure.js';
import type { Database, Tables, Upgrade } from './tables.js';

/** What another tab or the browser did to the database while we had it open. */
export type ConnectionLoss = 'database-deleted' | 'database-newer' | 'closed';

export interface Connection {
  /** The open database; opened, or opened anew, when needed. Rejects with a store error. */
  database(): Promise<Database>;
  close(): void;
}

/**
 * Rest before opening again what the browser has closed, in milliseconds: while Chromium still
 * clears a site's data, an opening hangs for seconds and then fails.
 */
const REST = 250;

interface Opening {
  readonly database: Promise<Database>;
  readonly blocked: Promise<never>;
}

/**
 * Keeps one connection. It steps aside when another tab deletes or upgrades the database (to hold on
 * would block that tab), and says so; it does not wait in silence for a tab that does not step aside.
 */
export function createConnection(
  name: string,
  upgrades: readonly Upgrade[],
  onLoss: (loss: ConnectionLoss) => void,
): Connection {
  let opening: Opening | undefined;
  let opened: Database | undefined;
  let rest: Promise<void> = Promise.resolve();

  const forget = (): void => {
    opened?.close();
    opened = undefined;
    opening = undefined;
  };

  const connect = (onBlocked: () => void): Promise<Database> =>
    openDB<Tables>(name, upgrades.length, {
      upgrade(database, oldVersion, _newVersion, transaction) {
        for (const step of upgrades.slice(oldVersion)) step(database, transaction);
      },
      blocked: onBlocked,
      blocking(_currentVersion, blockedVersion) {
        forget();
        onLoss(blockedVersion === null ? 'database-deleted' : 'database-newer');
      },
      terminated() {
        forget();
        rest = new Promise((resolve) => setTimeout(resolve, REST));
        onLoss('closed');
      },
    });

  const open = (): Opening => {
    let reportBlocked: () => void = () => undefined;
    const blocked = new Promise<never>((_, reject) => {
      reportBlocked = () => {
        reject(storeError('database-blocked'));
      };
    });
    const attempt: Opening = { blocked, database: rest.then(() => connect(reportBlocked)) };
    attempt.blocked.catch(() => undefined);
    attempt.database.then(
      (database) => {
        // Closed while it was opening: nobody holds it any more.
        if (opening === attempt) opened = database;
        else database.close();
      },
      () => {
        if (opening === attempt) opening = undefined;
      },
    );
    return attempt;
  };

  return {
    database() {
      opening ??= open();
      return Promise.race([opening.database, opening.blocked]);
    },
    close: forget,
  };
}
