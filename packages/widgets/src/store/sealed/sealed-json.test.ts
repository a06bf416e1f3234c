import { beforeAll, describe, expect, test } from 'vitest';
import type { Bytes } from '../bytes.js';
import { longCase } from '../contract/families.js';
import { createAesGcmCipher, generateKey, IV_BYTES } from '../crypto/aes-gcm.js';
import type { Cipher } from '../crypto/cipher.js';
import type { Manifest, SealedJson } from './sealed-json.js';
import { isManifest, openJson, openValue, sealJson, sealValue } from './sealed-json.js';

const { subtle } = globalThis.crypto;
const place = ['case', 'user', 'key', 'piece'];
let cipher: Cipher;
let ids = 0;

beforeAll(async () => {
  cipher = createAesGcmCipher(await generateKey(subtle), subtle);
});

const seal = (value: unknown, previous: Manifest = []): Promise<SealedJson> =>
  sealJson(cipher, JSON.stringify(value), {
    place,
    previous,
    newId: () => `p${String(ids++)}`,
  });

const piecesOf = (...sealed: readonly SealedJson[]): Map<string, Bytes> =>
  new Map(sealed.flatMap(({ fresh }) => fresh.map((piece) => [piece.id, piece.sealed] as const)));

describe('a long value', () => {
  const long = longCase('a', 6000);

  test('comes back whole', async () => {
    const sealed = await seal(long);
    expect(sealed.manifest.length).toBeGreaterThan(8);
    expect(await openJson(cipher, sealed.manifest, piecesOf(sealed), place)).toEqual(long);
  });

  test('is sealed anew only where it has changed', async () => {
    const first = await seal(long);
    const [statement] = long.statements;
    if (!statement) throw new Error('no statement');
    const changed = { ...long, statements: long.statements.with(3000, { ...statement, value: 7 }) };
    const second = await seal(changed, first.manifest);
    expect(second.fresh.length).toBeGreaterThan(0);
    expect(second.fresh.length).toBeLessThanOrEqual(4);
    expect(second.dropped.length).toBeLessThanOrEqual(4);
    const pieces = piecesOf(first, second);
    for (const id of second.dropped) pieces.delete(id);
    expect(await openJson(cipher, second.manifest, pieces, place)).toEqual(changed);
    expect(pieces.size).toBe(new Set(second.manifest.map(({ id }) => id)).size);
  });

  test('saved again unchanged needs no new piece', async () => {
    const first = await seal(long);
    const second = await seal(long, first.manifest);
    expect(second).toEqual({ manifest: first.manifest, fresh: [], dropped: [] });
  });

  test('equal pieces are kept once', async () => {
    const sealed = await seal('а'.repeat(500_000));
    expect(sealed.fresh.length).toBeLessThan(sealed.manifest.length);
    const opened = await openJson(cipher, sealed.manifest, piecesOf(sealed), place);
    expect(opened).toBe('а'.repeat(500_000));
  });
});

describe('what was tampered with does not open', () => {
  test.each([
    ['another user', ['case', 'somebody', 'key', 'piece']],
    ['another case', ['case', 'user', 'other', 'piece']],
    ['another kind', ['draft', 'user', 'key', 'piece']],
  ])('sealed for one place, opened for %s', async (_, other) => {
    const sealed = await seal({ secret: 1 });
    await expect(openJson(cipher, sealed.manifest, piecesOf(sealed), other)).rejects.toThrow();
  });

  test('a piece absent, altered or under another id', async () => {
    const sealed = await seal({ secret: 1 });
    const [piece] = sealed.fresh;
    if (!piece) throw new Error('no piece');
    const altered = piece.sealed.with(-1, (piece.sealed.at(-1) ?? 0) ^ 1);
    const attempts: readonly (readonly [Manifest, ReadonlyMap<string, Bytes>])[] = [
      [sealed.manifest, new Map()],
      [sealed.manifest, new Map([[piece.id, altered]])],
      [[{ id: 'other', digest: '' }], new Map([['other', piece.sealed]])],
    ];
    for (const [manifest, pieces] of attempts) {
      await expect(openJson(cipher, manifest, pieces, place)).rejects.toThrow();
    }
  });

  test('another key', async () => {
    const sealed = await sealValue(cipher, { secret: 1 }, 'a');
    const stranger = createAesGcmCipher(await generateKey(subtle), subtle);
    await expect(openValue(stranger, sealed, 'a')).rejects.toThrow();
    expect(await openValue(cipher, sealed, 'a')).toEqual({ secret: 1 });
  });
});

test('no two seals share an initialisation vector, not even of equal values', async () => {
  const sealed = await Promise.all(
    Array.from({ length: 200 }, () => sealValue(cipher, { same: true }, 'a')),
  );
  const vectors = new Set(sealed.map((bytes) => bytes.slice(0, IV_BYTES).join()));
  expect(vectors.size).toBe(200);
});

test('the key cannot be read out', async () => {
  const key = await generateKey(subtle);
  expect(key.extractable).toBe(false);
  await expect(subtle.exportKey('raw', key)).rejects.toThrow();
});

test.each([[null], [{}], [[{ id: 1, digest: '' }]], [['x']]])('%j is no manifest', (value) => {
  expect(isManifest(value)).toBe(false);
});
