import type { Problem } from '@semya/rules';
import type { StoredCase } from './case-store.js';

/** Everything that can go wrong behind the door. The Russian text of each is in `locale/store.ru.ts`. */
export type StoreProblemCode =
  | 'store-unavailable'
  | 'quota-exceeded'
  | 'database-deleted'
  | 'database-blocked'
  | 'database-newer'
  | 'session-ended'
  | 'encryption-unavailable'
  | 'key-unavailable'
  | 'decrypt-failed'
  | 'revision-conflict'
  | 'record-invalid'
  | 'draft-elsewhere'
  | 'access-denied'
  | 'response-invalid';

export interface StoreProblem extends Problem {
  readonly code: StoreProblemCode;
}

/** Another revision is in the store. `current` is `undefined` when the case was removed meanwhile. */
export interface SaveConflict {
  readonly code: 'revision-conflict';
  readonly current: StoredCase | undefined;
}

const WARNINGS: ReadonlySet<StoreProblemCode> = new Set<StoreProblemCode>(['draft-elsewhere']);

/** A store's problem as a value. `params` hold ids, counts and technical names, never what people typed. */
export function storeProblem(
  code: StoreProblemCode,
  params: Readonly<Record<string, string | number>> = {},
): StoreProblem {
  return { code, path: '', params, severity: WARNINGS.has(code) ? 'warning' : 'error' };
}

interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
  readonly problems: readonly StoreProblem[];
}

interface Failure {
  readonly ok: false;
  readonly problems: readonly StoreProblem[];
}

export type StoreResult<Value> = Success<Value> | Failure;

export function success<Value>(
  value: Value,
  problems: readonly StoreProblem[] = [],
): Success<Value> {
  return { ok: true, value, problems };
}

export function failure(...problems: readonly StoreProblem[]): Failure {
  return { ok: false, problems };
}
