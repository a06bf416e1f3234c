import type { Period } from '../contracts/regulation.js';

/** Whether a period holds the day; both ends belong to it, and no period at all means always. */
export function isInForce(period: Period | undefined, day: string): boolean {
  return (
    period === undefined || (period.from <= day && (period.to === undefined || day <= period.to))
  );
}
