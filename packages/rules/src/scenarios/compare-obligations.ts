import type { Obligation } from '../contracts/decision.js';
import { compare, type Mismatch } from './mismatch.js';
import type { ExpectedObligation } from './scenario.js';

/** Compares expected obligations, by key, with those there are. */
export function compareObligations(
  part: string,
  expected: Readonly<Record<string, ExpectedObligation>> | undefined,
  obligations: readonly Obligation[],
): readonly Mismatch[] {
  return Object.entries(expected ?? {}).flatMap(([key, one]) =>
    compareObligation(
      `${part}/${key}`,
      one,
      obligations.find((found) => found.key === key),
    ),
  );
}

function compareObligation(
  at: string,
  expected: ExpectedObligation,
  found: Obligation | undefined,
): readonly Mismatch[] {
  if (found === undefined) return compare(`${at}/status`, expected.status, 'absent');
  return [
    ...compare(`${at}/status`, expected.status, found.status),
    ...compare(`${at}/due`, expected.due, found.due),
    ...compare(`${at}/provisional`, expected.provisional, found.term?.provisional),
    ...compare(`${at}/shifted`, expected.shifted, found.term?.shifted),
    ...compare(`${at}/daysLeft`, expected.daysLeft, found.daysLeft),
  ];
}
