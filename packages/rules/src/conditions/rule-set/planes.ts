import type { Truth } from '../../contracts/condition.js';

/**
 * Truths of many conditions as bits, 32 to a word: a bit set in neither plane is unknown. For each
 * distinct comparison of a rule set it is the evidence of a family, of a few bytes.
 */
export interface Planes {
  readonly met: Int32Array;
  readonly notMet: Int32Array;
}

/** Planes in which everything is unknown. */
export function createPlanes(words: number): Planes {
  return { met: new Int32Array(words), notMet: new Int32Array(words) };
}

/** Forgets everything. */
export function clearPlanes({ met, notMet }: Planes): void {
  // A loop: for a dozen words it is faster than `fill`.
  for (let word = 0; word < met.length; word += 1) {
    met[word] = 0;
    notMet[word] = 0;
  }
}

/** Place of one truth in planes. */
export interface Bit {
  readonly word: number;
  readonly mask: number;
}

/** A bit or its opposite: negation needs no bit of its own. */
export interface Literal extends Bit {
  readonly negated: boolean;
}

/** What a literal says of its bit. */
export function truthOfLiteral({ met, notMet }: Planes, { word, mask, negated }: Literal): Truth {
  if (((met[word] ?? 0) & mask) !== 0) return negated ? 'not-met' : 'met';
  if (((notMet[word] ?? 0) & mask) !== 0) return negated ? 'met' : 'not-met';
  return 'unknown';
}

/** Literals as numbers, three to each, for `truthsOf`. */
export function packLiterals(literals: readonly Literal[]): Int32Array {
  return Int32Array.from(
    literals.flatMap(({ word, mask, negated }) => [word, Math.clz32(mask) ^ 31, negated ? 4 : 0]),
  );
}

/** By the bit of "met", 1, and that of "not met", 2; from 4 on of the opposite. */
const TRUTHS: readonly Truth[] = [
  ...(['unknown', 'met', 'not-met', 'unknown'] as const),
  ...(['unknown', 'not-met', 'met', 'unknown'] as const),
];

/** What many literals say, in their order. Looked up, since branches would be guessed wrong. */
export function truthsOf({ met, notMet }: Planes, packed: Int32Array): Truth[] {
  // Of its full length at once: growing it would take longer than deciding.
  const truths = new Array<Truth>(packed.length / 3);
  for (let at = 0, rule = 0; at < packed.length; at += 3, rule += 1) {
    const word = packed[at] ?? 0;
    const place = packed[at + 1] ?? 0;
    const yes = ((met[word] ?? 0) >>> place) & 1;
    const no = ((notMet[word] ?? 0) >>> place) & 1;
    truths[rule] = TRUTHS[(packed[at + 2] ?? 0) | yes | (no << 1)] ?? 'unknown';
  }
  return truths;
}

/** Writes one truth down; unknown writes nothing. */
export function writeTruth({ met, notMet }: Planes, { word, mask }: Bit, truth: Truth): void {
  if (truth === 'met') met[word] = (met[word] ?? 0) | mask;
  else if (truth === 'not-met') notMet[word] = (notMet[word] ?? 0) | mask;
}
