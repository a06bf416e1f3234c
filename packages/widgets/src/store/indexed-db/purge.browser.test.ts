import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseChange } from '../case-store.js';
import { inventedCase } from '../contract/families.js';
import { createEar } from '../contract/verify.js';
import { generateKey } from '../crypto/aes-gcm.js';
import type { DraftChange, DraftKey } from '../draft-store.js';
import type { IndexedDbStores } from './stores.js';
import { createTabs, dump } from './tabs.fixture.js';

const KEY: DraftKey = { case: 'a', record: 'r', document: 'living-conditions-act' };
const DRAFT = { data: { remark: 'тайна' }, edition: '1', savedAt: '2026-11-23T08:00:00.000Z' };
const ended = (reason: string) => ({
  ok: false,
  problems: [{ code: 'session-ended', params: { reason } }],
});

let tabs: ReturnType<typeof createTabs>;
beforeEach(() => {
  tabs = createTabs();
});
afterEach(() => tabs.dispose());

const rowsLeft = async (): Promise<number> =>
  [...(await dump(tabs.name)).values()].reduce((sum, rows) => sum + rows.length, 0);

describe('sign-out', () => {
  test('leaves not a row, the key included', async () => {
    const { cases, drafts, purge } = tabs.open();
    await cases.save(inventedCase('a'), { parent: undefined });
    await drafts.put(KEY, DRAFT);
    expect(await rowsLeft()).toBeGreaterThan(6);
    expect(await purge('sign-out')).toMatchObject({ ok: true });
    expect(await rowsLeft()).toBe(0);
    expect(await cases.list()).toMatchObject(ended('sign-out'));
    expect(await drafts.put(KEY, DRAFT)).toMatchObject(ended('sign-out'));
    expect(await rowsLeft()).toBe(0);
  });

  test('purges what an earlier page has left, before anything was opened', async () => {
    await tabs.open().cases.save(inventedCase('a'), { parent: undefined });
    await tabs.open().purge('sign-out');
    expect(await rowsLeft()).toBe(0);
  });

  test('in one tab ends the work of the others: they hear of it and write nothing more', async () => {
    const first = tabs.open();
    const second = tabs.open();
    await first.cases.save(inventedCase('a'), { parent: undefined });
    await second.cases.load('a');
    const cases = createEar<CaseChange>(second.cases.subscribe.bind(second.cases));
    const drafts = createEar<DraftChange>(second.drafts.subscribe.bind(second.drafts));
    await first.purge('sign-out');
    const told = { origin: 'elsewhere', reason: 'sign-out' };
    expect(await cases.until(({ kind }) => kind === 'purged')).toMatchObject(told);
    expect(await drafts.until(({ kind }) => kind === 'purged')).toMatchObject(told);
    expect(await second.drafts.put(KEY, DRAFT)).toMatchObject(ended('sign-out'));
    expect(await rowsLeft()).toBe(0);
  });

  test('stops another tab even when no word of it gets through', async () => {
    const first = tabs.open({ channel: null });
    const second = tabs.open({ channel: null });
    await second.cases.list();
    await first.purge('sign-out');
    expect(await second.drafts.put(KEY, DRAFT)).toMatchObject({ ok: false });
    expect(await rowsLeft()).toBe(0);
  });

  test("is followed by a session under the host's new key", async () => {
    const keys: CryptoKey[] = [];
    const provide = async (): Promise<CryptoKey> => {
      const key = await generateKey(crypto.subtle);
      keys.push(key);
      return key;
    };
    const tab = tabs.open({ key: { provide } });
    await tab.cases.list();
    await tab.cases.save(inventedCase('a'), { parent: undefined });
    await tab.purge('sign-out');
    await tab.reopen();
    await tab.cases.save(inventedCase('b'), { parent: undefined });
    expect(keys).toHaveLength(2);
    const later = tabs.open({ key: keys[1] ?? { provide } });
    expect(await later.cases.load('b')).toMatchObject({ value: { record: { id: 'b' } } });
  });

  test('can be followed by a new session, here and in the other tab', async () => {
    const first = tabs.open();
    const second = tabs.open();
    await first.cases.save(inventedCase('a'), { parent: undefined });
    await second.cases.list();
    await first.purge('sign-out');
    expect(await second.reopen()).toMatchObject({ ok: true });
    expect(await first.reopen()).toMatchObject({ ok: true });
    expect(await first.cases.list()).toMatchObject({ ok: true, value: [] });
    await first.cases.save(inventedCase('a'), { parent: undefined });
    expect(await second.cases.load('a')).toMatchObject({ value: { record: { id: 'a' } } });
  });
});

describe('another user', () => {
  test('finds nothing of the one before', async () => {
    await tabs.open({ user: 'first' }).cases.save(inventedCase('a'), { parent: undefined });
    const second = tabs.open({ user: 'second' });
    expect(await second.cases.list()).toMatchObject({ ok: true, value: [], problems: [] });
    expect((await dump(tabs.name)).get('entries')).toEqual([]);
  });

  test('ends the session of the tab that the one before has left open', async () => {
    const left = tabs.open({ user: 'first' });
    await left.cases.save(inventedCase('a'), { parent: undefined });
    await tabs.open({ user: 'second' }).cases.save(inventedCase('b'), { parent: undefined });
    expect(await left.drafts.put(KEY, DRAFT)).toMatchObject(ended('user-changed'));
    expect(await left.cases.load('a')).toMatchObject(ended('user-changed'));
  });

  test('is noticed even when no word of it gets through', async () => {
    const left = tabs.open({ user: 'first', channel: null });
    await left.cases.list();
    const second = tabs.open({ user: 'second', channel: null });
    await second.cases.save(inventedCase('b'), { parent: undefined });
    expect(await left.cases.list()).toMatchObject(ended('user-changed'));
    expect(await left.drafts.put(KEY, DRAFT)).toMatchObject(ended('user-changed'));
  });

  test('keeps what is theirs when the left tab signs out late', async () => {
    const left = tabs.open({ user: 'first', channel: null });
    await left.cases.list();
    const second = tabs.open({ user: 'second', channel: null });
    await second.cases.save(inventedCase('b'), { parent: undefined });
    await left.purge('sign-out');
    expect(await second.cases.load('b')).toMatchObject({ value: { record: { id: 'b' } } });
  });
});

test('two tabs that open at one moment share one session', async () => {
  const [first, second] = [tabs.open({ channel: null }), tabs.open({ channel: null })];
  const saved = await Promise.all([
    first.cases.save(inventedCase('a'), { parent: undefined }),
    second.cases.save(inventedCase('b'), { parent: undefined }),
  ]);
  expect(saved.map(({ ok }) => ok)).toEqual([true, true]);
  for (const { cases } of [first, second]) {
    expect(await cases.list()).toMatchObject({ ok: true, value: [{}, {}], problems: [] });
  }
});

describe('expiry', () => {
  const draftRows = async (): Promise<number> =>
    ((await dump(tabs.name)).get('entries') ?? []).filter((row) => typeof row === 'object').length;

  const LATER: readonly (readonly [string, (tab: IndexedDbStores) => Promise<unknown>, number])[] =
    [
      ['the next draft', ({ drafts }) => drafts.put({ ...KEY, record: 'r2' }, DRAFT), 1],
      ['opening the page again', () => tabs.open().cases.list(), 0],
      ["the host's own alarm", ({ expire }) => expire(), 0],
    ];

  test.each(LATER)('a draft past its time is removed with %s', async (_, later, left) => {
    const tab = tabs.open();
    await tab.drafts.put(KEY, DRAFT);
    tabs.letPass(8 * 60 - 1);
    expect(await tab.drafts.get(KEY)).toMatchObject({ value: DRAFT });
    tabs.letPass(1);
    await later(tab);
    expect(await draftRows()).toBe(left);
    expect(await tab.drafts.get(KEY)).toMatchObject({ ok: true, value: undefined });
  });

  test('a session that nobody used is purged when the page is opened', async () => {
    const options = { sessionTtl: 30 * 60_000 };
    await tabs.open(options).cases.save(inventedCase('a'), { parent: undefined });
    tabs.letPass(29);
    expect(await tabs.open(options).cases.list()).toMatchObject({ value: [{ id: 'a' }] });
    tabs.letPass(30);
    expect(await tabs.open(options).cases.list()).toMatchObject({ ok: true, value: [] });
    expect((await dump(tabs.name)).get('entries')).toEqual([]);
  });

  test('a page left open too long is purged at the first touch', async () => {
    const tab = tabs.open({ sessionTtl: 30 * 60_000 });
    await tab.cases.save(inventedCase('a'), { parent: undefined });
    tabs.letPass(30);
    expect(await tab.cases.load('a')).toMatchObject(ended('expired'));
    expect(await rowsLeft()).toBe(0);
  });

  test('reading is use', async () => {
    const tab = tabs.open({ sessionTtl: 30 * 60_000 });
    await tab.cases.save(inventedCase('a'), { parent: undefined });
    for (let hour = 0; hour < 4; hour++) {
      tabs.letPass(20);
      expect(await tab.cases.load('a')).toMatchObject({ ok: true, value: { record: { id: 'a' } } });
    }
  });
});
