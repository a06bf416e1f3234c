import type { Bytes } from './bytes.js';
import { toBase64Url } from './bytes.js';

/** Gives as many unpredictable bytes as asked for. A host may pass a certified generator. */
export type RandomBytes = (length: number) => Bytes;

export const systemRandom: RandomBytes = (length) =>
  globalThis.crypto.getRandomValues(new Uint8Array(length));

/** An id of 128 random bits: says nothing about the thing that carries it. */
export function randomId(random: RandomBytes = systemRandom): string {
  return toBase64Url(random(16));
}
