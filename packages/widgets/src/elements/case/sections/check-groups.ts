import type { CheckOutcome, Decision } from '@semya/rules';

export interface CheckGroups {
  /** Must be so and is not, or nobody knows. */
  readonly blocking: readonly CheckOutcome[];
  /** Ought to be so and is not. */
  readonly warning: readonly CheckOutcome[];
  /** Ought to be so, and nobody knows. */
  readonly unknown: readonly CheckOutcome[];
  /** Asked at the end of a case: not in the way before. */
  readonly closing: readonly CheckOutcome[];
  readonly settled: readonly CheckOutcome[];
}

/** Checks by what a person has to do about them; those that do not apply are left out. */
export function groupChecks({
  checks,
  effectiveness,
}: Pick<Decision, 'checks' | 'effectiveness'>): CheckGroups {
  const ends = effectiveness.conclusions.some(
    ({ value, truth }) => value === 'close' && truth === 'met',
  );
  const asked = checks.filter(({ state }) => state !== 'not-applicable');
  const settled = asked.filter(({ state }) => state === 'met' || state === 'overridden');
  const open = asked.filter((check) => !settled.includes(check));
  const closing = open.filter((check) => check.of === 'closure' && !ends);
  const now = open.filter((check) => !closing.includes(check));
  return {
    blocking: now.filter(({ force }) => force === 'block'),
    warning: now.filter(({ force, state }) => force === 'warning' && state === 'not-met'),
    unknown: now.filter(({ force, state }) => force === 'warning' && state === 'unknown'),
    closing,
    settled,
  };
}
