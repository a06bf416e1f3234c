import type { Decision, Obligation } from '@semya/rules';

const urgent: readonly Obligation['status'][] = ['overdue', 'due-soon', 'pending'];

/** The obligation to meet first: overdue before due soon before the rest, then the earlier date. */
export function nextStep({ obligations }: Decision): Obligation | undefined {
  return obligations
    .filter(({ status, due }) => urgent.includes(status) && due !== undefined)
    .toSorted(
      (one, other) =>
        urgent.indexOf(one.status) - urgent.indexOf(other.status) ||
        (one.due ?? '').localeCompare(other.due ?? ''),
    )[0];
}
