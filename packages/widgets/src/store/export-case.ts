import type { Result } from '@semya/rules';
import type { CaseStore, StoreRevision } from './case-store.js';
import { failure, storeProblem, success } from './problems.js';

/** Another tab may save between the two questions; a store that never agrees with itself is at fault. */
const ROUNDS = 3;

/**
 * A case as one file: the latest revision, with what it was made from. Personal data in the clear:
 * the host decides where it may go. `undefined` when the store has no such case.
 */
export async function exportCase(
  store: CaseStore,
  id: string,
): Promise<Result<StoreRevision | undefined>> {
  for (let round = 0; round < ROUNDS; round++) {
    const loaded = await store.load(id);
    if (!loaded.ok) return loaded;
    if (!loaded.value) return success(undefined);
    const { record, revision } = loaded.value;
    const history = await store.history(id);
    if (!history.ok) return history;
    const entry = history.value.find((made) => made.revision === revision);
    if (entry) return success({ caseId: id, ...entry, record });
  }
  return failure(storeProblem('store-unavailable', { cause: 'contention' }));
}
