import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inventedCase, longCase } from '../contract/families.js';
import { createAesGcmCipher, generateKey } from '../crypto/aes-gcm.js';
import type { Cipher } from '../crypto/cipher.js';
import type { Draft, DraftKey } from '../draft-store.js';
import { createTabs } from './tabs.fixture.js';

const KEY: DraftKey = { case: 'a', record: 'r', document: 'living-conditions-act' };

let tabs: ReturnType<typeof createTabs>;
beforeEach(() => {
  tabs = createTabs();
});
afterEach(() => tabs.dispose());

const pieceIds = async (): Promise<readonly string[]> => {
  const database = await openDB(tabs.name);
  const keys = await database.getAllKeys('pieces');
  database.close();
  return keys.map(String);
};

describe('a long case', () => {
  test('changes in one piece when a long case changes in one place', async () => {
    const { cases } = tabs.open();
    const record = longCase('long', 9000);
    const saved = await cases.save(record, { parent: undefined });
    const before = await pieceIds();
    const [statement] = record.statements;
    if (!saved.ok || !statement) throw new Error('not saved');
    const statements = record.statements.with(4500, { ...statement, value: 'иначе' });
    await cases.save({ ...record, statements }, { parent: saved.value.revision });
    const after = await pieceIds();
    expect(before.length).toBeGreaterThan(20);
    const fresh = after.filter((id) => !before.includes(id));
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.length).toBeLessThanOrEqual(4);
    expect(Math.abs(after.length - before.length)).toBeLessThanOrEqual(3);
  });

  test('that has become short leaves no pieces behind', async () => {
    const { cases } = tabs.open();
    const saved = await cases.save(longCase('long', 9000), { parent: undefined });
    if (!saved.ok) throw new Error('not saved');
    await cases.save(inventedCase('long'), { parent: saved.value.revision });
    expect(await pieceIds()).toHaveLength(1);
  });

  test('whose table of pieces was spoilt is replaced whole by the next save', async () => {
    const { cases } = tabs.open();
    const saved = await cases.save(longCase('long', 9000), { parent: undefined });
    if (!saved.ok) throw new Error('not saved');
    const database = await openDB(tabs.name);
    const [row] = (await database.getAll('entries')) as { manifest: Uint8Array }[];
    await database.put('entries', { ...row, manifest: new Uint8Array(40) });
    database.close();
    const { revision: parent } = saved.value;
    expect(await cases.save(inventedCase('long'), { parent })).toMatchObject({ ok: true });
    expect(await pieceIds()).toHaveLength(1);
    expect(await cases.load('long')).toMatchObject({ value: { record: inventedCase('long') } });
  });
});

/** Text that repeats nowhere and fills several pieces. */
const longText = (seed: number): string =>
  Array.from({ length: 40_000 }, (_, index) => String(Math.imul(index + 1, seed))).join(' ');

const longDraft = (first: string, last: string): Draft => ({
  data: { first, middle: longText(48_271), last },
  edition: '1',
  savedAt: '2026-11-23T08:00:00.000Z',
});

describe('a long draft', () => {
  test('put twice at one moment is one of the two, whole', async () => {
    const { drafts } = tabs.open();
    await drafts.put(KEY, longDraft('а', 'я'));
    const [one, other] = [longDraft('новое', 'я'), longDraft('а', 'новое')];
    const put = await Promise.all([drafts.put(KEY, one), drafts.put(KEY, other)]);
    expect(put).toMatchObject([{ ok: true }, { ok: true }]);
    const found = await drafts.get(KEY);
    expect([one, other]).toContainEqual(found.ok && found.value);
  });

  test('submitted in another tab while it is sealed is put whole', async () => {
    const aes = createAesGcmCipher(await generateKey(crypto.subtle), crypto.subtle);
    let meanwhile = (): Promise<unknown> => Promise.resolve();
    const cipher: Cipher = {
      ...aes,
      async seal(plain, binding) {
        const now = meanwhile;
        meanwhile = () => Promise.resolve();
        await now();
        return aes.seal(plain, binding);
      },
    };
    const { drafts } = tabs.open({ cipher });
    await drafts.put(KEY, longDraft('а', 'я'));
    const other = tabs.open({ cipher: aes });
    meanwhile = () => other.drafts.remove(KEY);
    expect(await drafts.put(KEY, longDraft('а', 'новое'))).toMatchObject({ ok: true });
    expect(await drafts.get(KEY)).toMatchObject({ ok: true, value: longDraft('а', 'новое') });
  });
});
