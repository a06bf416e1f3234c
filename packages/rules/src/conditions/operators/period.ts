import type { Json } from '../../contracts/condition.js';

const UNITS = ['calendar-day', 'week', 'month', 'year'] as const;

/** A stretch of time back from the day of evaluation. */
export interface Period {
  readonly amount: number;
  readonly unit: (typeof UNITS)[number];
}

/** Long enough for any rule, short enough for every date of a case to stay in the calendar. */
const LONGEST_AMOUNT = 1000;

/** Reads `{ "amount": 3, "unit": "month" }`; undefined for anything else. */
export function readPeriod(value: Json): Period | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { amount, unit } = value as Readonly<Record<string, Json>>;
  const known = UNITS.find((candidate) => candidate === unit);
  if (known === undefined || typeof amount !== 'number' || !Number.isInteger(amount)) {
    return undefined;
  }
  return amount >= 1 && amount <= LONGEST_AMOUNT ? { amount, unit: known } : undefined;
}
