import { describe, expect, test } from 'vitest';
import type { CaseStore } from '../case-store.js';
import type { DraftStore } from '../draft-store.js';
import { createMemoryCaseStore } from '../memory/case-store.js';
import { createMemoryDraftStore } from '../memory/draft-store.js';
import { success } from '../problems.js';
import { caseStoreContract, draftStoreContract } from './index.js';
import type { RegisterTest } from './index.js';

/** Runs a suite and gives the titles of the tests that fail. */
async function failing(register: (test: RegisterTest) => void): Promise<readonly string[]> {
  const tests: (readonly [string, () => Promise<void>])[] = [];
  register((title, body) => tests.push([title, body]));
  const failed: string[] = [];
  for (const [title, body] of tests) {
    await body().catch(() => failed.push(title.replace('flawed: ', '')));
  }
  return failed;
}

/** The flaws that adapters have in practice, each with a promise that it breaks. */
const CASE_FLAWS: readonly (readonly [string, (sound: CaseStore) => CaseStore, string])[] = [
  [
    'last write wins',
    (sound) => ({
      ...sound,
      async save(record) {
        const now = await sound.load(record.id);
        return sound.save(record, { parent: now.ok ? now.value?.revision : undefined });
      },
    }),
    'a save over an older revision is refused, and what is there is handed over',
  ],
  [
    'a conflict without what is there',
    (sound) => ({
      ...sound,
      async save(record, options) {
        const { ok, problems } = await sound.save(record, options);
        return ok ? sound.save(record, options) : { ok: false, problems };
      },
    }),
    'a save over a case that was removed says that it is gone',
  ],
  [
    'a removal that only hides',
    (sound) => ({ ...sound, remove: () => Promise.resolve(success(undefined)) }),
    'a removed case leaves nothing behind',
  ],
  [
    'a list with whole cases in it',
    (sound) => ({
      ...sound,
      async list() {
        const list = await sound.list();
        if (!list.ok) return list;
        return success(list.value.map((summary) => ({ ...summary, events: [] })));
      },
    }),
    'a list shows summaries, latest first',
  ],
  [
    'changes that carry the family',
    (sound) => ({
      ...sound,
      subscribe: (listener) =>
        sound.subscribe((change) => {
          listener(Object.assign(change, { title: 'Семья' }));
        }),
    }),
    'listeners hear of saves and removals, by id alone',
  ],
  [
    'history from the latest back',
    (sound) => ({
      ...sound,
      async history(id) {
        const history = await sound.history(id);
        return history.ok ? success([...history.value].reverse()) : history;
      },
    }),
    'history tells each revision and what it was made from',
  ],
  [
    'a purge that purges nothing',
    (sound) => ({ ...sound, purge: () => createMemoryCaseStore().purge() }),
    'a purge forgets what lies in the browser and says why',
  ],
];

const DRAFT_FLAWS: readonly (readonly [string, (sound: DraftStore) => DraftStore, string])[] = [
  [
    'the first draft stays',
    (sound) => ({
      ...sound,
      async put(key, draft) {
        const now = await sound.get(key);
        return now.ok && now.value ? success(undefined) : sound.put(key, draft);
      },
    }),
    'a later draft takes the place of the earlier',
  ],
  [
    'a list with what was typed',
    (sound) => ({
      ...sound,
      async list(id) {
        const list = await sound.list(id);
        return list.ok ? success(list.value.map((draft) => ({ ...draft, data: {} }))) : list;
      },
    }),
    'a list tells of the drafts of one case, latest first, without what was typed',
  ],
  [
    'one drawer for all records',
    (sound) => ({ ...sound, get: (key) => sound.get({ ...key, record: 'r1' }) }),
    'a removed draft is gone, its neighbours are not',
  ],
  [
    'a purge that purges nothing',
    (sound) => ({ ...sound, purge: (reason) => createMemoryDraftStore().purge(reason) }),
    'a purge forgets every draft and says why',
  ],
];

describe('the contract finds', () => {
  test.each(CASE_FLAWS)('in a case store: %s', async (_, flaw, promise) => {
    const failed = await failing((register) => {
      const makeStore = () => ({ store: flaw(createMemoryCaseStore()) });
      caseStoreContract('flawed', makeStore, { test: register });
    });
    expect(failed).toContain(promise);
  });

  test.each(DRAFT_FLAWS)('in a draft store: %s', async (_, flaw, promise) => {
    const failed = await failing((register) => {
      const makeStore = () => ({ store: flaw(createMemoryDraftStore()) });
      draftStoreContract('flawed', makeStore, { test: register });
    });
    expect(failed).toContain(promise);
  });

  test('a draft store that does not expire', async () => {
    const failed = await failing((register) => {
      const makeStore = () => ({ store: createMemoryDraftStore(), letExpire: () => undefined });
      draftStoreContract('flawed', makeStore, { test: register });
    });
    expect(failed).toEqual(['a draft expires']);
  });
});
