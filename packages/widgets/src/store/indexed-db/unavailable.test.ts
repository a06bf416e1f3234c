import { expect, test } from 'vitest';
import { inventedCase } from '../contract/families.js';
import { createIndexedDbStores } from './stores.js';

test('where there is no IndexedDB every operation says so and none rejects', async () => {
  expect('indexedDB' in globalThis).toBe(false);
  const { cases, drafts, purge, reopen, expire, purgeUnreadable, close } = createIndexedDbStores({
    user: 'curator',
  });
  const key = { case: 'c', record: 'r', document: 'd' };
  const draft = { data: {}, edition: '1', savedAt: '2026-11-23T08:00:00.000Z' };
  const results = [
    await cases.list(),
    await cases.load('a'),
    await cases.save(inventedCase('a'), { parent: undefined }),
    await cases.history('a'),
    await cases.remove('a'),
    await cases.purge(),
    await drafts.put(key, draft),
    await drafts.get(key),
    await drafts.list('c'),
    await drafts.remove(key),
    await drafts.purge('requested'),
    await purge('sign-out'),
    await reopen(),
    await expire(),
    await purgeUnreadable(),
  ];
  close();
  for (const result of results) {
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'store-unavailable' }] });
  }
});
