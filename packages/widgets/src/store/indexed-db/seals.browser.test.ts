import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inventedCase } from '../contract/families.js';
import { generateKey } from '../crypto/aes-gcm.js';
import type { DraftKey } from '../draft-store.js';
import type { EntryRow, PieceRow } from './tables.js';
import { createTabs, dump } from './tabs.fixture.js';

const KEY: DraftKey = { case: 'a', record: 'r', document: 'living-conditions-act' };
const DRAFT = { data: { remark: 'тайна' }, edition: '1', savedAt: '2026-11-23T08:00:00.000Z' };

let tabs: ReturnType<typeof createTabs>;
beforeEach(() => {
  tabs = createTabs();
});
afterEach(() => tabs.dispose());

describe('an entry that does not open', () => {
  const unreadable: unknown = expect.objectContaining({ code: 'decrypt-failed' });

  test('under a wrong key is set aside; with the right key it is there again', async () => {
    const right = await generateKey(crypto.subtle);
    const wrong = await generateKey(crypto.subtle);
    await tabs.open({ key: right }).cases.save(inventedCase('a'), { parent: undefined });
    const stranger = tabs.open({ key: wrong }).cases;
    await stranger.save(inventedCase('b'), { parent: undefined });

    const list = await stranger.list();
    expect(list.ok && list.value.map(({ id }) => id)).toEqual(['b']);
    expect(list.problems).toEqual([
      { code: 'decrypt-failed', path: '', params: { count: 1 }, severity: 'warning' },
    ]);
    const loaded = await stranger.load('a');
    expect(loaded).toMatchObject({ ok: false, problems: [{ params: { id: 'a' } }] });

    const owner = tabs.open({ key: right });
    expect(await owner.cases.load('a')).toMatchObject({ value: { record: inventedCase('a') } });
    expect((await owner.cases.list()).problems).toEqual([unreadable]);
    // Only the stranger's case is now set aside.
    expect(await owner.purgeUnreadable()).toMatchObject({ value: 1 });
    expect(await owner.cases.load('a')).toMatchObject({ value: { record: inventedCase('a') } });
  });

  test('is neither overwritten by a save nor in the way once it is purged', async () => {
    await tabs.open({ key: await generateKey(crypto.subtle) }).cases.save(inventedCase('a'), {
      parent: undefined,
    });
    const stranger = tabs.open({ key: await generateKey(crypto.subtle) });
    const refused = await stranger.cases.save(inventedCase('a'), { parent: undefined });
    expect(refused).toEqual({ ok: false, problems: [unreadable] });
    expect(await stranger.purgeUnreadable()).toMatchObject({ ok: true, value: 1 });
    expect((await dump(tabs.name)).get('pieces')).toEqual([]);
    expect(await stranger.cases.save(inventedCase('a'), { parent: undefined })).toMatchObject({
      ok: true,
    });
  });

  test.each(['summary', 'manifest', 'sealed'])('whose %s was taken from another', async (part) => {
    const { cases } = tabs.open();
    await cases.save(inventedCase('a'), { parent: undefined });
    await cases.save(inventedCase('b', { title: 'Семья Подменных' }), { parent: undefined });
    const database = await openDB(tabs.name);
    const table = part === 'sealed' ? 'pieces' : 'entries';
    const [one, other] = (await database.getAll(table)) as Record<string, unknown>[];
    await database.put(table, { ...one, [part]: other?.[part] });
    database.close();
    const answers = [await cases.load('a'), await cases.load('b'), await cases.list()];
    expect(answers.flatMap(({ problems }) => problems)).toEqual([unreadable]);
  });

  test('a draft under a wrong key does not hinder the next one', async () => {
    await tabs.open({ key: await generateKey(crypto.subtle) }).drafts.put(KEY, DRAFT);
    const { drafts } = tabs.open({ key: await generateKey(crypto.subtle) });
    expect(await drafts.get(KEY)).toEqual({ ok: false, problems: [unreadable] });
    expect(await drafts.put(KEY, DRAFT)).toMatchObject({ ok: true });
    expect(await drafts.get(KEY)).toMatchObject({ ok: true, value: DRAFT });
  });
});

/** Bytes that are the same for each database: two databases then name and salt alike. */
const predictable = () => {
  let drawn = 0;
  return (length: number) => new Uint8Array(length).fill(drawn++);
};

describe('a seal holds for one place only', () => {
  test.each([
    ['another user', { user: 'other' }, 'a', 'case'],
    ['the same user', {}, 'a', undefined],
  ])('a case carried over to %s', async (_, options, id, refused) => {
    const key = await generateKey(crypto.subtle);
    const random = predictable();
    const origin = tabs.open({ key, random });
    await origin.cases.save(inventedCase(id), { parent: undefined });
    const target = createTabs({ key, random: predictable(), ...options });
    const { cases } = target.open();
    await cases.save(inventedCase(id, { title: 'Семья Подменных' }), { parent: undefined });
    await carry(tabs.name, target.name);
    expect(await cases.load(id)).toMatchObject(
      refused
        ? { ok: false, problems: [{ code: 'decrypt-failed' }] }
        : { value: { record: inventedCase(id) } },
    );
    await target.dispose();
  });

  test('a case laid under the id of another', async () => {
    const { cases } = tabs.open();
    await cases.save(inventedCase('a'), { parent: undefined });
    const [a] = await rows(tabs.name);
    await cases.save(inventedCase('b'), { parent: undefined });
    const b = (await rows(tabs.name)).find((row) => row.key !== a?.key);
    if (!a || !b) throw new Error('not saved');
    const database = await openDB(tabs.name);
    await database.put('entries', { ...a, key: b.key, name: b.name, group: b.group });
    for (const piece of (await database.getAll('pieces')) as PieceRow[]) {
      if (piece.entry === a.key) await database.put('pieces', { ...piece, entry: b.key });
    }
    database.close();
    expect(await cases.load('b')).toMatchObject({ problems: [{ code: 'decrypt-failed' }] });
    expect(await cases.load('a')).toMatchObject({ value: { record: inventedCase('a') } });
  });
});

const rows = async (name: string): Promise<readonly EntryRow[]> => {
  const database = await openDB(name);
  const all = (await database.getAll('entries')) as EntryRow[];
  database.close();
  return all;
};

/** Lays the entries of one database over those of another, as somebody with the files in hand could. */
async function carry(from: string, to: string): Promise<void> {
  const [source, target] = [await openDB(from), await openDB(to)];
  for (const table of ['entries', 'pieces']) {
    await target.clear(table);
    const values: readonly unknown[] = await source.getAll(table);
    for (const value of values) await target.put(table, value);
  }
  source.close();
  target.close();
}
