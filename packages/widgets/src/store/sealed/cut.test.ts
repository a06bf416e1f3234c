import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bytes } from '../bytes.js';
import { concat } from '../bytes.js';
import { cut, MAX_CHUNK } from './cut.js';

/** Bytes that repeat nowhere, from a fixed seed. */
function noise(length: number): Bytes {
  let state = 42;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 24;
  });
}

const hash = (bytes: Bytes): string => createHash('sha256').update(bytes).digest('hex');

test('pieces put together are the bytes they were cut from', () => {
  fc.assert(
    fc.property(fc.nat(300_000), (length) => {
      const bytes = noise(length);
      expect(hash(concat(cut(bytes)))).toBe(hash(bytes));
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
])('bytes %s leave the other pieces as they were', (_, at, removed, inserted) => {
  const before = noise(2_000_000);
  const after = concat([
    before.slice(0, at),
    new Uint8Array(inserted).fill(7),
    before.slice(at + removed),
  ]);
  const known = new Set(cut(before).map(hash));
  const changed = cut(after).filter((piece) => !known.has(hash(piece)));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThanOrEqual(4);
});
