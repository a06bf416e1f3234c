import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inventedCase, longCase } from '../contract/families.js';
import { generateKey, IV_BYTES } from '../crypto/aes-gcm.js';
import type { DraftKey } from '../draft-store.js';
import { createTabs, dump, readableText, sealedBytes } from './tabs.fixture.js';

const KEY: DraftKey = { case: 'case-17', record: 'record-5', document: 'living-conditions-act' };
const DRAFT = {
  data: { remark: 'холодильник пуст' },
  edition: 'edition-9',
  savedAt: '2026-11-23T08:00:00.000Z',
  basedOn: 'base-rev',
};

/** Words that were typed, and ids that could tell who is accompanied and by which form. */
const SECRETS = [
  'Выдумкиных',
  'Ёлочка',
  '17-В',
  'Придуманск',
  'тихий',
  'home-visit',
  'family.childrenCount',
  'lgov-2024-70',
  'living-conditions-act',
  'холодильник',
  'edition-9',
  'base-rev',
  'case-17',
  'record-5',
  'i.petrova@portal.example',
];

let tabs: ReturnType<typeof createTabs>;
beforeEach(() => {
  tabs = createTabs({ user: 'i.petrova@portal.example' });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await tabs.dispose();
});

async function fill(): Promise<void> {
  const { cases, drafts } = tabs.open();
  const saved = await cases.save(inventedCase('case-17'), { parent: undefined });
  if (!saved.ok) throw new Error('not saved');
  await cases.save(inventedCase('case-17', { number: 'новый' }), { parent: saved.value.revision });
  await cases.save(longCase('case-18'), { parent: undefined });
  await drafts.put(KEY, DRAFT);
}

describe('what lies in the browser', () => {
  test('holds nothing that can be read', async () => {
    await fill();
    const tables = await dump(tabs.name);
    const text = readableText([...tables.values()]);
    expect(tables.get('pieces')?.length).toBeGreaterThan(10);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    // The search itself can find: it sees the words before they are sealed.
    const clear = readableText(new TextEncoder().encode(JSON.stringify(inventedCase('case-17'))));
    expect(SECRETS.filter((secret) => clear.includes(secret)).length).toBeGreaterThan(6);
  });

  test('lies in no other storage', async () => {
    await fill();
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
    expect(await caches.keys()).toEqual([]);
  });

  test('shares no initialisation vector', async () => {
    await fill();
    const sealed = sealedBytes([...(await dump(tabs.name)).values()]);
    const vectors = new Set(sealed.map((bytes) => bytes.slice(0, IV_BYTES).join()));
    expect(sealed.length).toBeGreaterThan(10);
    expect(vectors.size).toBe(sealed.length);
  });

  test('is under a key that no script can read out', async () => {
    await fill();
    const keys = ((await dump(tabs.name)).get('keys') ?? []).filter(
      (row) => row instanceof CryptoKey,
    );
    expect(keys).toHaveLength(1);
    for (const key of keys) {
      expect(key).toMatchObject({
        extractable: false,
        algorithm: { name: 'AES-GCM', length: 256 },
      });
    }
  });

  test('is not told to other tabs', async () => {
    const heard: unknown[] = [];
    const channel = new BroadcastChannel(`semya:${tabs.name}`);
    const rest = new Promise<void>((resolve) => {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        heard.push(data);
        if (JSON.stringify(data).includes('"draft"')) resolve();
      };
    });
    await fill();
    await rest;
    channel.close();
    expect(heard).toHaveLength(4);
    const ids = new Set(['case-17', 'record-5', 'living-conditions-act']);
    for (const secret of SECRETS.filter((word) => !ids.has(word))) {
      expect(JSON.stringify(heard)).not.toContain(secret);
    }
  });
});

describe('without encryption nothing is kept', () => {
  test('on a page over plain HTTP, where the browser has no WebCrypto', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const { cases, drafts } = tabs.open();
    const results = [
      await cases.save(inventedCase('a'), { parent: undefined }),
      await drafts.put(KEY, DRAFT),
      await cases.list(),
    ];
    for (const result of results) {
      expect(result).toMatchObject({ ok: false, problems: [{ code: 'encryption-unavailable' }] });
    }
  });

  test('while the host gives no key; afterwards all is well', async () => {
    let given = false;
    const provide = async (): Promise<CryptoKey> => {
      if (!given) throw new Error('not signed in');
      return generateKey(crypto.subtle);
    };
    const { cases } = tabs.open({ key: { provide } });
    expect(await cases.save(inventedCase('a'), { parent: undefined })).toMatchObject({
      ok: false,
      problems: [{ code: 'key-unavailable' }],
    });
    given = true;
    expect(await cases.save(inventedCase('a'), { parent: undefined })).toMatchObject({ ok: true });
  });
});
