import { addDays, addMonths, isCivilDate, type CivilDate } from '../civil/index.js';
import type { Json } from '../contracts/condition.js';
import type { Explanation } from '../contracts/decision.js';
import type { FactDefinition } from '../contracts/vocabulary.js';

type Leaf = Extract<Explanation, { kind: 'leaf' }>;

/**
 * Values of a fact on every side of every boundary that its comparisons draw, so that whatever
 * combination of answers is possible is given by one of them. Undefined: none are made of its type.
 */
export function examplesOf(
  fact: FactDefinition,
  leaves: readonly Leaf[],
  asOf: CivilDate,
): readonly Json[] | undefined {
  const bounds = leaves.flatMap(({ expected }) => (expected === undefined ? [] : [expected]));
  switch (fact.type) {
    case 'boolean':
      return [true, false];
    case 'option':
      return (fact.options ?? []).filter(({ retired }) => retired !== true).map(({ id }) => id);
    case 'options':
      return setsOf(fact, bounds);
    case 'integer':
    case 'number':
      return bounds
        .flatMap((bound) => (Array.isArray(bound) ? (bound as readonly Json[]) : [bound]))
        .flatMap((bound) => (typeof bound === 'number' ? [bound, bound - 1, bound + 1] : []))
        .filter(
          (value) => value >= (fact.minimum ?? -Infinity) && value <= (fact.maximum ?? Infinity),
        );
    case 'date':
      return leaves.flatMap((leaf) => datesAround(leaf, asOf));
    default:
      return undefined;
  }
}

/** The empty set, each value alone, and every set that is compared with. */
function setsOf({ options = [] }: FactDefinition, bounds: readonly Json[]): readonly Json[] {
  const ids = options.filter(({ retired }) => retired !== true).map(({ id }) => id);
  const compared = bounds.filter((bound) => Array.isArray(bound));
  return [[], ...ids.map((id) => [id]), ...compared, ids];
}

function datesAround({ operator, expected }: Leaf, asOf: CivilDate): readonly Json[] {
  return anchors(operator, expected, asOf).flatMap((day) => [
    day,
    addDays(day, -1),
    addDays(day, 1),
  ]);
}

function anchors(
  operator: string,
  expected: Json | undefined,
  asOf: CivilDate,
): readonly CivilDate[] {
  if (isCivilDate(expected)) return [expected];
  if (typeof expected === 'number') {
    const months = operator === 'withinLastMonths' ? expected : expected * 12;
    return [backwards(asOf, months), asOf];
  }
  if (typeof expected === 'object' && expected !== null && 'amount' in expected) {
    const { amount, unit } = expected as { readonly amount: number; readonly unit: string };
    if (unit === 'calendar-day') return [addDays(asOf, -amount), asOf];
    if (unit === 'week') return [addDays(asOf, -7 * amount), asOf];
    return [backwards(asOf, unit === 'month' ? amount : amount * 12), asOf];
  }
  return [];
}

/** A birthday or a month back; an impossible number of them leads nowhere. */
function backwards(asOf: CivilDate, months: number): CivilDate {
  return Number.isInteger(months) && months < LONGEST_MONTHS ? addMonths(asOf, -months) : asOf;
}

const LONGEST_MONTHS = 2400;
