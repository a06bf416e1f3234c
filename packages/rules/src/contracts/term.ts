import type { Json } from './condition.js';

export type TermUnit = 'working-day' | 'calendar-day' | 'week' | 'month' | 'year';

export interface Term {
  readonly amount: number | { readonly parameter: string };
  readonly unit: TermUnit;
  /** false: a last day that is non-working is not moved (ГК РФ ст. 193 not applied). */
  readonly shift?: boolean;
}

export interface EventMatch {
  readonly event: string;
  readonly where?: Readonly<Record<string, Json>>;
}
