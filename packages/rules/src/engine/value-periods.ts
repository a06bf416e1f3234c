import { addDays, type CivilDate } from '../civil/index.js';
import type { FactStatement } from '../contracts/case.js';
import type { ValuePeriod } from '../contracts/decision.js';
import { findConflict, latestDay } from '../facts/latest.js';
import type { Evaluation } from './evaluation.js';

/** A value that may be recorded and what to call it. */
export interface TitledValue {
  readonly value: string;
  readonly title: string;
}

/** What was recorded of one fact over time. */
export interface RecordedHistory {
  readonly periods: readonly ValuePeriod[];
  readonly current?: ValuePeriod;
  readonly conflict?: readonly FactStatement[];
}

/** The history of a fact that a person records, of the subject in reach. */
export function historyOf(
  fact: string,
  values: readonly TitledValue[],
  { statements, asOf, today }: Evaluation,
): RecordedHistory {
  const found = today.scope.lookup(fact);
  const own = found.subject === undefined ? undefined : statements.about(found.subject)?.get(fact);
  const periods = periodsOf(own ?? [], values, asOf);
  const current = found.state === 'stated' ? periods.at(-1) : undefined;
  const conflict = findConflict(latestDay(own, asOf));
  return {
    periods,
    ...(current === undefined ? {} : { current }),
    ...(conflict === undefined ? {} : { conflict }),
  };
}

/**
 * Periods of one value each, oldest first. A repeated value goes on; of two values of one day the
 * later recorded counts; "refused" or "not established" ends a period without starting another.
 */
function periodsOf(
  statements: readonly FactStatement[],
  values: readonly TitledValue[],
  asOf: string,
): readonly ValuePeriod[] {
  const days = lastOfEachDay(statements.filter(({ on }) => on <= asOf));
  const periods: ValuePeriod[] = [];
  let open: ValuePeriod | undefined;
  for (const { state, value, on, source } of days) {
    if (open !== undefined && state === 'stated' && open.value === value) continue;
    if (open !== undefined) {
      periods.push({ ...open, to: addDays(on as CivilDate, -1) });
      open = undefined;
    }
    if (state !== 'stated' || value === undefined) continue;
    const title =
      values.find((candidate) => candidate.value === value)?.title ?? JSON.stringify(value);
    open = { value, title, from: on, source };
  }
  return open === undefined ? periods : [...periods, open];
}

function lastOfEachDay(statements: readonly FactStatement[]): readonly FactStatement[] {
  return statements.filter(({ on }, index) => statements[index + 1]?.on !== on);
}
