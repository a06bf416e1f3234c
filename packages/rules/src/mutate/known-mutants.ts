import type { ChangeKind } from './change.js';
import type { Mutant } from './list-mutants.js';
import type { MutantFate } from './try-mutant.js';

/** A mutant that no scenario can notice, because the changed rule says the same. */
export interface KnownMutant {
  /** Its id as `mutate` prints it. */
  readonly mutant: string;
  /** Why the change makes no difference. */
  readonly reason: string;
}

/** What trying the mutants of one regulation has shown. */
export interface MutationReport {
  readonly mutants: number;
  readonly tried: number;
  readonly noticed: number;
  readonly refused: number;
  /** Not noticed and not explained: a table of scenarios lacks a row. */
  readonly survivors: readonly { readonly mutant: string; readonly kind: ChangeKind }[];
  /** Not noticed, with the reason that the regulation's folder gives. */
  readonly explained: readonly KnownMutant[];
  /** Explanations that explain nothing any more: the mutant is gone, or a row notices it. */
  readonly stale: readonly KnownMutant[];
}

/** Weighs what became of the mutants against those that are known to be without effect. */
export function reportMutation(
  mutants: readonly Mutant[],
  fates: ReadonlyMap<string, MutantFate>,
  known: readonly KnownMutant[],
): MutationReport {
  const reasons = new Map(known.map((one) => [one.mutant, one]));
  const survived = mutants.filter(({ id }) => fates.get(id)?.fate === 'survived');
  const exists = new Set(mutants.map(({ id }) => id));
  const count = (fate: MutantFate['fate']): number =>
    [...fates.values()].filter((one) => one.fate === fate).length;
  return {
    mutants: mutants.length,
    tried: fates.size,
    noticed: count('noticed'),
    refused: count('refused'),
    survivors: survived
      .filter(({ id }) => !reasons.has(id))
      .map(({ id, kind }) => ({ mutant: id, kind })),
    explained: survived.flatMap(({ id }) => reasons.get(id) ?? []),
    stale: known.filter(({ mutant }) => {
      const fate = fates.get(mutant);
      return !exists.has(mutant) || (fate !== undefined && fate.fate !== 'survived');
    }),
  };
}
