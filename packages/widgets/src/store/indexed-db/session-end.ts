import type { CaseChange } from '../case-store.js';
import type { Origin, PurgeReason } from '../change.js';
import type { DraftChange } from '../draft-store.js';
import type { Listeners } from '../feed/listeners.js';
import type { StoreProblem } from '../problems.js';
import { storeProblem } from '../problems.js';
import { storeError } from './failure.js';

/** Whether this page may still use the database, and who has to hear when it may not. */
export interface SessionEnd {
  /** Why operations are refused; `undefined` while they are not. */
  readonly problem: () => StoreProblem | undefined;
  /** Throws when operations are refused. */
  readonly check: () => void;
  /** The database is gone or has been upgraded past this code. */
  readonly lost: (problem: StoreProblem) => void;
  /** Everything has been purged, by this page or another. */
  readonly purged: (reason: PurgeReason, origin: Origin) => void;
  readonly closed: () => void;
  /** Lets operations through again, unless the host has closed the store. */
  readonly lift: () => void;
}

const CLOSED = storeProblem('store-unavailable', { cause: 'closed' });

/** The first reason stays: a purge that follows a deletion is no news to the person. */
export function createSessionEnd(
  cases: Listeners<CaseChange>,
  drafts: Listeners<DraftChange>,
): SessionEnd {
  let problem: StoreProblem | undefined;
  return {
    problem: () => problem,
    check() {
      if (problem) throw storeError(problem.code, problem.params);
    },
    lost(cause) {
      if (problem) return;
      problem = cause;
      cases.tell({ kind: 'lost', ids: [], origin: 'elsewhere' });
    },
    purged(reason, origin) {
      if (problem) return;
      problem = storeProblem('session-ended', { reason });
      cases.tell({ kind: 'purged', ids: [], origin, reason });
      drafts.tell({ kind: 'purged', keys: [], origin, reason });
    },
    closed() {
      problem = CLOSED;
    },
    lift() {
      if (problem !== CLOSED) problem = undefined;
    },
  };
}
