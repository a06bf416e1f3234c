import type { Obligation, ObligationStatus } from '@semya/rules';

const order: readonly ObligationStatus[] = ['overdue', 'due-soon', 'unknown', 'pending'];

/** Whether a person still has something to do about it. */
export function isOpen(obligation: Obligation): boolean {
  return order.includes(obligation.status);
}

/** The open ones, overdue first and then by date; the closed ones, latest first. */
export function groupObligations(obligations: readonly Obligation[]): {
  readonly open: readonly Obligation[];
  readonly closed: readonly Obligation[];
} {
  const due = ({ due: date }: Obligation): string => date ?? '9999';
  const open = obligations
    .filter(isOpen)
    .toSorted(
      (one, other) =>
        order.indexOf(one.status) - order.indexOf(other.status) ||
        due(one).localeCompare(due(other)),
    );
  const closed = obligations
    .filter((obligation) => !isOpen(obligation))
    .toSorted((one, other) => due(other).localeCompare(due(one)));
  return { open, closed };
}
