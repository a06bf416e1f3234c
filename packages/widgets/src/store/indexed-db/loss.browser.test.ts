import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { CaseChange } from '../case-store.js';
import { inventedCase, longCase } from '../contract/families.js';
import { createEar } from '../contract/verify.js';
import { createTabs } from './tabs.fixture.js';
import type { Upgrade } from './tables.js';
import { UPGRADES } from './tables.js';

const problem = (code: string) => ({ ok: false, problems: [{ code }] });
const { origin } = location;

/** Chromium's own tools, to do to the page what people and disks do. */
const browser = cdp() as { send(method: string, params: object): Promise<unknown> };
const clearSite = (): Promise<unknown> =>
  browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
const setQuota = (quota: { readonly quotaSize?: number }): Promise<unknown> =>
  browser.send('Storage.overrideQuotaForOrigin', { origin, ...quota });

/** A later edition of the store, which keeps one table more. */
const LATER: readonly Upgrade[] = [
  ...UPGRADES,
  (database) => {
    (database as unknown as IDBDatabase).createObjectStore('later');
  },
];

let tabs: ReturnType<typeof createTabs>;
beforeEach(() => {
  tabs = createTabs();
});
afterEach(() => tabs.dispose());

describe('a database deleted under our feet', () => {
  test('does not block who deletes it, and every operation says what has happened', async () => {
    const { cases, drafts } = tabs.open();
    await cases.save(inventedCase('a'), { parent: undefined });
    const ear = createEar<CaseChange>(cases.subscribe.bind(cases));
    await deleteDB(tabs.name);
    expect(await ear.until(({ kind }) => kind === 'lost')).toMatchObject({ ids: [] });
    const results = [
      await cases.list(),
      await cases.load('a'),
      await cases.save(inventedCase('a'), { parent: undefined }),
      await cases.history('a'),
      await cases.remove('a'),
      await cases.purge(),
      await drafts.list('a'),
    ];
    for (const result of results) expect(result).toMatchObject(problem('database-deleted'));
  });

  test('loses nothing that is in memory: after reopening it can be saved', async () => {
    const { cases, reopen } = tabs.open();
    const record = inventedCase('a');
    const first = await cases.save(record, { parent: undefined });
    if (!first.ok) throw new Error('not saved');
    await deleteDB(tabs.name);
    await cases.list();
    expect(await reopen()).toMatchObject({ ok: true });
    const refused = await cases.save(record, { parent: first.value.revision });
    expect(refused).toMatchObject({ conflict: { current: undefined } });
    expect(await cases.save(record, { parent: undefined })).toMatchObject({ ok: true });
    expect(await cases.load('a')).toMatchObject({ value: { record } });
  });

  test('by the browser, when a person clears the data of the site', async () => {
    const { cases } = tabs.open();
    await cases.save(inventedCase('a'), { parent: undefined });
    const ear = createEar<CaseChange>(cases.subscribe.bind(cases));
    await clearSite();
    await ear.until(({ kind }) => kind === 'lost');
    expect(await cases.list()).toMatchObject(problem('database-deleted'));
  });
});

test('a connection that the browser has closed without a word is opened anew', async () => {
  const { cases } = tabs.open();
  await cases.save(inventedCase('a'), { parent: undefined });
  const closed = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('The database connection is closing.', 'InvalidStateError');
  });
  expect(await cases.load('a')).toMatchObject({ value: { record: inventedCase('a') } });
  closed.mockRestore();
});

describe('a database of another edition', () => {
  test('an older one is upgraded and keeps what it holds', async () => {
    const old = tabs.open();
    await old.cases.save(inventedCase('a'), { parent: undefined });
    old.close();
    const { cases } = tabs.open({ upgrades: LATER });
    expect(await cases.load('a')).toMatchObject({ value: { record: inventedCase('a') } });
    const database = await openDB(tabs.name);
    expect([database.version, [...database.objectStoreNames].includes('later')]).toEqual([2, true]);
    database.close();
  });

  test('an open page steps aside for the upgrade of another tab and says so', async () => {
    const old = tabs.open();
    await old.cases.save(inventedCase('a'), { parent: undefined });
    const ear = createEar<CaseChange>(old.cases.subscribe.bind(old.cases));
    const { cases } = tabs.open({ upgrades: LATER });
    expect(await cases.load('a')).toMatchObject({ value: { record: inventedCase('a') } });
    expect(await ear.until(({ kind }) => kind === 'lost')).toMatchObject({ ids: [] });
    expect(await old.cases.list()).toMatchObject(problem('database-newer'));
  });

  test('a newer one is not opened, and not harmed', async () => {
    const later = tabs.open({ upgrades: LATER });
    await later.cases.save(inventedCase('a'), { parent: undefined });
    const old = tabs.open();
    expect(await old.cases.list()).toMatchObject(problem('database-newer'));
    expect(await old.purge('sign-out')).toMatchObject(problem('database-newer'));
    expect(await later.cases.load('a')).toMatchObject({ ok: true, value: { record: { id: 'a' } } });
  });

  test('a tab that does not step aside is named as the reason; then all goes on', async () => {
    await tabs.open().cases.save(inventedCase('a'), { parent: undefined });
    const stubborn = await openDB(tabs.name);
    const { cases } = tabs.open({ upgrades: LATER });
    expect(await cases.load('a')).toMatchObject(problem('database-blocked'));
    expect(await cases.load('a')).toMatchObject(problem('database-blocked'));
    stubborn.close();
    await expect.poll(() => cases.load('a')).toMatchObject({ value: { record: { id: 'a' } } });
  });
});

describe('a full disk', () => {
  // Chromium remembers for half a minute how much room there was, unless the site begins anew.
  beforeEach(clearSite);
  afterEach(() => setQuota({}));

  test('refuses the save, keeps what was saved, and takes it when there is room', async () => {
    const { cases } = tabs.open();
    await setQuota({ quotaSize: 1_000_000 });
    const saved = await cases.save(inventedCase('a'), { parent: undefined });
    if (!saved.ok) throw new Error('not saved');
    const { revision: parent } = saved.value;
    const long = longCase('a', 20_000);
    expect(await cases.save(long, { parent })).toMatchObject(problem('quota-exceeded'));
    expect(await cases.load('a')).toMatchObject({
      value: { record: inventedCase('a'), revision: parent },
    });
    await setQuota({});
    expect(await cases.save(long, { parent })).toMatchObject({ ok: true });
    expect(await cases.load('a')).toMatchObject({ value: { record: long } });
  });
});

test('a closed store says that it is closed, and stays so', async () => {
  const tab = tabs.open();
  await tab.cases.list();
  tab.close();
  const closed = {
    ok: false,
    problems: [{ code: 'store-unavailable', params: { cause: 'closed' } }],
  };
  expect(await tab.cases.list()).toMatchObject(closed);
  expect(await tab.reopen()).toMatchObject(closed);
});

test('a save that ends after the store was closed is a save', async () => {
  const tab = tabs.open();
  await tab.cases.list();
  const saving = tab.cases.save(inventedCase('a'), { parent: undefined });
  const done = new Promise<void>((resolve) => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      put.mockRestore();
      tab.close();
      resolve();
      return this.add(value);
    });
  });
  await done;
  expect(await saving).toMatchObject({ ok: true });
  expect(await tabs.open().cases.load('a')).toMatchObject({ value: { record: { id: 'a' } } });
});
