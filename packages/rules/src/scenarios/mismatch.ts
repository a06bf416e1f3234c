import type { Json } from '../contracts/condition.js';

/** One point in which a decision is not what its scenario expects. */
export interface Mismatch {
  /** Where, in the words of the expectation: `obligations/program-draft/due`. */
  readonly at: string;
  readonly expected: Json;
  /** undefined: the decision says nothing of it. */
  readonly actual: Json | undefined;
}

/** No mismatch, or one. */
export function compare(
  at: string,
  expected: Json | undefined,
  actual: Json | undefined,
): readonly Mismatch[] {
  return expected === undefined || expected === actual ? [] : [{ at, expected, actual }];
}

/** Compares two collections regardless of order. */
export function compareSets(
  at: string,
  expected: readonly string[] | undefined,
  actual: readonly string[],
): readonly Mismatch[] {
  if (expected === undefined) return [];
  const [left, right] = [[...expected].sort(), [...new Set(actual)].sort()];
  return left.join('\n') === right.join('\n') ? [] : [{ at, expected: left, actual: right }];
}

/** Compares an expected value per id with what the decision gives. */
export function compareEach(
  at: string,
  expected: Readonly<Record<string, Json>> | undefined,
  actual: (id: string) => Json | undefined,
): readonly Mismatch[] {
  return Object.entries(expected ?? {}).flatMap(([id, value]) =>
    compare(`${at}/${id}`, value, actual(id)),
  );
}
