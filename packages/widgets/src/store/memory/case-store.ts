import type { CaseRecord } from '@semya/rules';
import type { CaseChange, CaseStore, RevisionEntry, StoredCase } from '../case-store.js';
import { byUpdated, summaryOf } from '../case-summary.js';
import type { Clock } from '../clock.js';
import { instant, systemClock } from '../clock.js';
import { createListeners } from '../feed/listeners.js';
import { caseText } from '../json-text.js';
import { failure, storeProblem, success } from '../problems.js';
import type { RandomBytes } from '../random.js';
import { randomId, systemRandom } from '../random.js';

/** A case as text: what is given out can be changed without changing what is kept. */
interface Kept {
  readonly text: string;
  readonly revisions: readonly [RevisionEntry, ...RevisionEntry[]];
}

/** Cases in the memory of the page: for tests, previews and elements without a store of the host. */
export function createMemoryCaseStore(
  options: { readonly clock?: Clock; readonly random?: RandomBytes } = {},
): CaseStore {
  const { clock = systemClock, random = systemRandom } = options;
  const cases = new Map<string, Kept>();
  const { subscribe, tell } = createListeners<CaseChange>();

  const latest = (id: string): RevisionEntry | undefined => cases.get(id)?.revisions.at(-1);

  const stored = (id: string): StoredCase | undefined => {
    const kept = cases.get(id);
    const revision = latest(id);
    if (!kept || !revision) return undefined;
    return { record: JSON.parse(kept.text) as CaseRecord, revision: revision.revision };
  };

  const conflict = (id: string) => ({
    ...failure(storeProblem('revision-conflict', { id })),
    conflict: { code: 'revision-conflict', current: stored(id) } as const,
  });

  return {
    list() {
      const summaries = [...cases.keys()].flatMap((id) => {
        const found = stored(id);
        const revision = latest(id);
        return found && revision
          ? [summaryOf(found.record, revision.revision, revision.savedAt)]
          : [];
      });
      return Promise.resolve(success(summaries.sort(byUpdated)));
    },
    load: (id) => Promise.resolve(success(stored(id))),
    save(record, { parent }) {
      const { id } = record;
      const text = caseText(record);
      if (!text.ok) return Promise.resolve(text);
      if (latest(id)?.revision !== parent) return Promise.resolve(conflict(id));
      const revision: RevisionEntry = {
        revision: randomId(random),
        ...(parent !== undefined && { parent }),
        savedAt: instant(clock()),
      };
      const earlier = cases.get(id)?.revisions;
      cases.set(id, { text: text.value, revisions: earlier ? [...earlier, revision] : [revision] });
      tell({ kind: 'saved', ids: [id], origin: 'here', revision: revision.revision });
      return Promise.resolve(success({ revision: revision.revision }));
    },
    history: (id) => Promise.resolve(success(cases.get(id)?.revisions ?? [])),
    remove(id, expected) {
      if (expected && latest(id)?.revision !== expected.parent && cases.has(id)) {
        return Promise.resolve(conflict(id));
      }
      if (cases.delete(id)) tell({ kind: 'removed', ids: [id], origin: 'here' });
      return Promise.resolve(success(undefined));
    },
    subscribe,
    purge(reason = 'requested') {
      cases.clear();
      tell({ kind: 'purged', ids: [], origin: 'here', reason });
      return Promise.resolve(success(undefined));
    },
  };
}
