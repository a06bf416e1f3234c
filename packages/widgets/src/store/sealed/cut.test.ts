import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bytes } from '../bytes.js';
import { concat, toBase64Url } from '../bytes.js';
import { cut, MAX_CHUNK } from './cut.js';

/** Bytes that repeat nowhere, from a fixed seed. */
function noise(length: number): Bytes {
  let state = 42;
  return Uint8Array.from({ length }, () => (state = (state * 1103515245 + 12345) >>> 0) >>> 16);
}

const namesOf = (pieces: readonly Bytes[]): Set<string> =>
  new Set(pieces.map((piece) => `${String(piece.length)}:${toBase64Url(piece.slice(-64))}`));

test('pieces put together are the bytes they were cut from', () => {
  fc.assert(
    fc.property(fc.nat(300_000), (length) => {
      const bytes = noise(length);
      expect(concat(cut(bytes))).toEqual(bytes);
    }),
    { numRuns: 20 },
  );
});

test.each([0, 1, 16_384, MAX_CHUNK, MAX_CHUNK + 1])('%i bytes are cut into short pieces', (n) => {
  const pieces = cut(new Uint8Array(n));
  expect(pieces.length).toBe(Math.ceil(n / MAX_CHUNK));
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(MAX_CHUNK);
});

test('content without repetition is cut by content, not by length', () => {
  const lengths = cut(noise(2_000_000)).map((piece) => piece.length);
  expect(new Set(lengths).size).toBeGreaterThan(10);
  expect(lengths.slice(0, -1).every((length) => length > 16_384)).toBe(true);
});

test.each([
  ['inserted', 700_000, 0, 37],
  ['removed', 700_000, 37, 0],
  ['replaced', 1_400_000, 9, 9],
  ['put first', 0, 0, 5],
])('bytes %s in the middle leave the other pieces as they were', (_, at, removed, inserted) => {
  const before = noise(2_000_000);
  const after = concat([
    before.slice(0, at),
    new Uint8Array(inserted).fill(7),
    before.slice(at + removed),
  ]);
  const known = namesOf(cut(before));
  const changed = [...namesOf(cut(after))].filter((name) => !known.has(name));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThanOrEqual(4);
});
