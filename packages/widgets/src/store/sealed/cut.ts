import type { Bytes } from '../bytes.js';

/** No piece is longer. */
export const MAX_CHUNK = 64 * 1024;
const MIN_CHUNK = 16 * 1024;

/** A cut is made where the 15 top bits of the rolling sum are zero: every 32 kB on average. */
const CUT_MASK = 0xfffe0000;

/** 256 fixed words for the rolling sum, from xorshift: any would do, but they must never change. */
const GEAR: Uint32Array = (() => {
  const words = new Uint32Array(256);
  let state = 0x9e3779b9;
  for (let index = 0; index < words.length; index++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[index] = state;
  }
  return words;
})();

/**
 * Cuts bytes into pieces of 16–64 kB at places that depend on the content near the cut alone
 * (content-defined chunking with a gear sum). A changed row of a long journal so changes the piece
 * it lies in, and all other pieces stay equal even when the rows after it have moved.
 */
export function cut(bytes: Bytes): readonly Bytes[] {
  const pieces: Bytes[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = nextCut(bytes, start);
    pieces.push(bytes.subarray(start, end));
    start = end;
  }
  return pieces;
}

function nextCut(bytes: Bytes, start: number): number {
  const limit = Math.min(start + MAX_CHUNK, bytes.length);
  let sum = 0;
  for (let index = start + MIN_CHUNK; index < limit; index++) {
    sum = ((sum << 1) + (GEAR[bytes[index] ?? 0] ?? 0)) | 0;
    if ((sum & CUT_MASK) === 0) return index + 1;
  }
  return limit;
}
