import type { Condition } from '@semya/rules/conditions';

/** A conjunction as the set of its parts, each under its own text, so that sets can be compared. */
export type Conjuncts = ReadonlyMap<string, Condition>;

export const NOTHING: Conjuncts = new Map();

/** Takes nested `all` apart; equal parts fall together. */
export function conjunctsOf(condition: Condition): Conjuncts {
  if ('all' in condition && !('fact' in condition)) return union(condition.all.map(conjunctsOf));
  return new Map([[JSON.stringify(condition), condition]]);
}

export const union = (sets: readonly Conjuncts[]): Conjuncts =>
  new Map(sets.flatMap((set) => [...set]));

export const without = (set: Conjuncts, other: Conjuncts): Conjuncts =>
  new Map([...set].filter(([key]) => !other.has(key)));

/** Whether everything that `set` demands is demanded by `other` too. */
export const isWithin = (set: Conjuncts, other: Conjuncts): boolean =>
  [...set.keys()].every((key) => other.has(key));

/** The conjunction as one condition; undefined when it demands nothing. */
export function conjunction(set: Conjuncts): Condition | undefined {
  const parts = [...set.values()];
  return parts.length > 1 ? { all: parts } : parts[0];
}
