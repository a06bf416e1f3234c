import type { TableLeaf } from './table.js';

/** Bits that a number brings, by where it lies among thresholds. */
export interface BitsByOrder {
  /** Ascending. */
  readonly thresholds: Float64Array;
  /** In turn: below the first threshold, at it, between it and the next, and so on. */
  readonly bits: Int32Array;
}

/** Works out what each comparison says at, below and above each of their thresholds. */
export function createBitsByOrder(leaves: readonly TableLeaf[]): BitsByOrder {
  const numbers = leaves.flatMap(({ constant }) => (typeof constant === 'number' ? constant : []));
  const thresholds = Float64Array.from(new Set(numbers)).sort();
  const met = (valueFor: (threshold: number) => number): number =>
    leaves.reduce((bits, { operator, constant, mask }) => {
      const answer = operator.apply(valueFor(Number(constant)), constant, undefined);
      return answer === true ? bits | mask : bits;
    }, 0);
  // Any number above a threshold will do for all of them: the answer hangs on the order alone.
  const above = (floor: number) => met((threshold) => (threshold <= floor ? Infinity : -Infinity));
  const bits = [...thresholds].flatMap((threshold) => [met(() => threshold), above(threshold)]);
  return { thresholds, bits: Int32Array.from([above(-Infinity), ...bits]) };
}

/** The bits that a number brings. */
export function bitsByOrder({ thresholds, bits }: BitsByOrder, value: number): number {
  let place = 0;
  while (place < thresholds.length && value > (thresholds[place] ?? 0)) place += 1;
  return bits[place * 2 + (value === thresholds[place] ? 1 : 0)] ?? 0;
}
