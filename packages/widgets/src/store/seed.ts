import type { CaseRecord, Result } from '@semya/rules';
import type { CaseStore } from './case-store.js';
import { success } from './problems.js';

/**
 * Fills an empty store with cases, for a demonstration or a training class. A store that holds
 * anything, even something unreadable, is left alone. Two tabs may seed at once: each case is
 * written once. Gives the number of cases that this call has written.
 */
export async function seedIfEmpty(
  store: CaseStore,
  records: readonly CaseRecord[],
): Promise<Result<number>> {
  const listed = await store.list();
  if (!listed.ok) return listed;
  if (listed.value.length > 0 || listed.problems.length > 0) return success(0);
  let written = 0;
  for (const record of records) {
    const saved = await store.save(record, { parent: undefined });
    if (saved.ok) written++;
    else if (!saved.problems.some(({ code }) => code === 'revision-conflict')) {
      return { ok: false, problems: saved.problems };
    }
  }
  return success(written);
}
