import type { Clock } from '../clock.js';
import { systemClock } from '../clock.js';
import type { Draft, DraftChange, DraftKey, DraftStore, DraftSummary } from '../draft-store.js';
import { DRAFT_TTL } from '../draft-store.js';
import { createListeners } from '../feed/listeners.js';
import { jsonText } from '../json-text.js';
import { success } from '../problems.js';
import { bySavedAt, summaryOfDraft } from '../draft-summary.js';

interface Kept {
  readonly key: DraftKey;
  readonly text: string;
  readonly at: number;
}

const nameOf = (key: DraftKey): string => JSON.stringify([key.case, key.record, key.document]);

/**
 * Drafts in the memory of the page. They outlive an element but no reload.
 * @param options `ttl` in milliseconds, eight hours unless told
 */
export function createMemoryDraftStore(
  options: { readonly clock?: Clock; readonly ttl?: number } = {},
): DraftStore {
  const { clock = systemClock, ttl = DRAFT_TTL } = options;
  const drafts = new Map<string, Kept>();
  const { subscribe, tell } = createListeners<DraftChange>();

  const expire = (): void => {
    for (const [name, { at }] of drafts) if (clock() - at >= ttl) drafts.delete(name);
  };

  const read = ({ text }: Kept): Draft => JSON.parse(text) as Draft;

  return {
    put(key, draft) {
      const text = jsonText(draft);
      if (!text.ok) return Promise.resolve(text);
      drafts.set(nameOf(key), { key, text: text.value, at: clock() });
      tell({ kind: 'saved', keys: [key], origin: 'here' });
      return Promise.resolve(success(undefined));
    },
    get(key) {
      expire();
      const kept = drafts.get(nameOf(key));
      return Promise.resolve(success(kept && read(kept)));
    },
    list(caseId) {
      expire();
      const summaries = [...drafts.values()]
        .filter(({ key }) => key.case === caseId)
        .map((kept): DraftSummary => summaryOfDraft(kept.key, read(kept)));
      return Promise.resolve(success(summaries.sort(bySavedAt)));
    },
    remove(key) {
      if (drafts.delete(nameOf(key))) tell({ kind: 'removed', keys: [key], origin: 'here' });
      return Promise.resolve(success(undefined));
    },
    purge(reason) {
      drafts.clear();
      tell({ kind: 'purged', keys: [], origin: 'here', reason });
      return Promise.resolve(success(undefined));
    },
    subscribe,
  };
}
