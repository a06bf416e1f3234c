import { addMonths } from '../civil/index.js';
import type { FactStatement, StatementSource } from '../contracts/case.js';
import type { Json } from '../contracts/condition.js';
import type { Measurement, MeasureOutcome } from '../contracts/decision.js';
import type { Better, Measure } from '../contracts/regulation.js';
import type { Evaluation } from './evaluation.js';

/**
 * The first measurement of a fact against the last by the same method: the document that stated
 * it. Values of two methods are never compared, and a last one older than the window says nothing
 * of today.
 */
export function compareMeasurements(
  measure: Measure,
  outcome: string,
  evaluation: Evaluation,
): MeasureOutcome {
  const { fact, methods } = measure;
  const { asOf, statements, today } = evaluation;
  const { subject } = today.scope.lookup(fact);
  const own = (subject && statements.about(subject)?.get(fact)) ?? [];
  const measured = own.filter(({ state, on, source }) => {
    const method = methodOf(source);
    return state === 'stated' && on <= asOf && (methods === undefined || methods.includes(method));
  });
  const series = bestSeries(measured);
  const [first] = series;
  const undone = { fact, change: 'unknown' } as const;
  if (first === undefined) {
    const found = today.scope.lookup(fact);
    if (found.state === 'missing') evaluation.undecided.push({ outcome, waitsFor: found.needs });
    return {
      ...undone,
      reason: own.some(({ on }) => on <= asOf) ? 'other-method' : 'not-measured',
    };
  }
  const base = { ...undone, method: methodOf(first.source), first: measurementOf(first) };
  const repeat = series.at(-1);
  if (repeat === undefined || repeat.on === first.on) {
    return { ...base, reason: measured.length > series.length ? 'other-method' : 'not-repeated' };
  }
  const full = { ...base, repeat: measurementOf(repeat) };
  const months = windowOf(measure, outcome, evaluation);
  if (months === 'unset') return { ...full, reason: 'setting' };
  if (months !== undefined && repeat.on <= addMonths(asOf, -months)) {
    return { ...full, reason: 'out-of-window' };
  }
  return { ...full, change: changeOf(measure.betterWhen, first.value, repeat.value) };
}

function methodOf(source: StatementSource): string {
  switch (source.kind) {
    case 'document':
      return source.document;
    case 'import':
      return source.system;
    case 'answer':
      return 'answer';
  }
}

function measurementOf({ value = null, on, source }: FactStatement): Measurement {
  return { value, on, source };
}

/** Measurements by one method: the one repeated last, else the one there is. */
function bestSeries(measured: readonly FactStatement[]): readonly FactStatement[] {
  const byMethod = new Map<string, FactStatement[]>();
  for (const statement of measured) {
    const method = methodOf(statement.source);
    byMethod.set(method, [...(byMethod.get(method) ?? []), statement]);
  }
  const repeated = [...byMethod.values()].filter((series) => series[0]?.on !== series.at(-1)?.on);
  const [best] = repeated.toSorted((left, right) =>
    (left.at(-1)?.on ?? '') < (right.at(-1)?.on ?? '') ? 1 : -1,
  );
  return best ?? byMethod.values().next().value ?? [];
}

function windowOf(
  { windowMonths }: Measure,
  outcome: string,
  { parameter, asOf, undecided }: Evaluation,
): number | 'unset' | undefined {
  if (windowMonths === undefined || typeof windowMonths === 'number') return windowMonths;
  const value = parameter(windowMonths.parameter, asOf);
  if (value.state === 'stated') return typeof value.value === 'number' ? value.value : 'unset';
  undecided.push({ outcome, waitsFor: value.needs });
  return 'unset';
}

function changeOf(
  better: Better,
  first: Json | undefined,
  last: Json | undefined,
): MeasureOutcome['change'] {
  const [from, to] = [rankOf(better, first), rankOf(better, last)];
  if (from === undefined || to === undefined) return 'unknown';
  if (from === to) return 'same';
  return to > from ? 'better' : 'worse';
}

/** The larger, the better. */
function rankOf(better: Better, value: Json | undefined): number | undefined {
  if (better === 'yes' || better === 'no') {
    return typeof value === 'boolean' ? Number(value === (better === 'yes')) : undefined;
  }
  if (better === 'higher' || better === 'lower') {
    if (typeof value !== 'number') return undefined;
    return better === 'higher' ? value : -value;
  }
  const place = typeof value === 'string' ? better.indexOf(value) : -1;
  return place < 0 ? undefined : place;
}
