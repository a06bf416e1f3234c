import type { Truth } from '../contracts/condition.js';

/** One comparison or event of a condition and the truths in which rows have seen it. */
export interface LeafCoverage {
  /** JSON pointer of the leaf in the regulation. */
  readonly at: string;
  readonly seen: readonly Truth[];
  readonly unseen: readonly Truth[];
}

/** Truths that a leaf can have at all. */
export const TRUTHS: readonly Truth[] = ['met', 'not-met', 'unknown'];

/** Notes truths by leaf; the same leaf may be seen of many people in one row. */
export interface LeafNotes {
  readonly expect: (at: string, truths: readonly Truth[]) => void;
  readonly note: (at: string, truth: Truth) => void;
  readonly result: () => readonly LeafCoverage[];
}

export function leafNotes(): LeafNotes {
  const possible = new Map<string, readonly Truth[]>();
  const seen = new Map<string, Set<Truth>>();
  return {
    expect: (at, truths) => {
      possible.set(at, truths);
    },
    note: (at, truth) => {
      const known = seen.get(at);
      if (known === undefined) seen.set(at, new Set([truth]));
      else known.add(truth);
    },
    result: () =>
      [...possible].map(([at, truths]) => {
        const found = seen.get(at);
        const has = (truth: Truth): boolean => found?.has(truth) === true;
        return {
          at,
          seen: TRUTHS.filter(has),
          unseen: truths.filter((truth) => !has(truth)),
        };
      }),
  };
}
