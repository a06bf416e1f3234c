import type { StoreProblem, StoreProblemCode, StoreResult } from '../problems.js';
import { failure, storeProblem } from '../problems.js';

/** A problem on its way out of nested calls; it never leaves the store's public methods as a throw. */
type StoreError = Error & { readonly problem: StoreProblem };

export function storeError(
  code: StoreProblemCode,
  params: Readonly<Record<string, string | number>> = {},
): StoreError {
  return Object.assign(new Error(code), { problem: storeProblem(code, params) });
}

const BY_NAME: Readonly<Record<string, StoreProblemCode>> = {
  QuotaExceededError: 'quota-exceeded',
  VersionError: 'database-newer',
};

/** The problem behind anything thrown by the database, by cryptography or by us. */
export function problemOf(thrown: unknown): StoreProblem {
  if (thrown instanceof Error && 'problem' in thrown) return (thrown as StoreError).problem;
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : 'unknown';
  const code = BY_NAME[name];
  return code ? storeProblem(code) : storeProblem('store-unavailable', { cause: name });
}

/** Runs work of the store; whatever it throws becomes a problem. */
export async function guarded<Outcome>(
  work: () => Promise<Outcome>,
): Promise<Outcome | (StoreResult<never> & { ok: false })> {
  try {
    return await work();
  } catch (error) {
    return failure(problemOf(error));
  }
}
