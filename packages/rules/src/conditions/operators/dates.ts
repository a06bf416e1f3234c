import { addDays, addMonths, ageInYears, isCivilDate, type CivilDate } from '../../civil/index.js';
import type { Json } from '../../contracts/condition.js';
import type { FactType } from '../../contracts/vocabulary.js';
import type { OperatorDefinition } from './definition.js';
import { readPeriod, type Period } from './period.js';

const DATE_FACTS: readonly FactType[] = ['date'];

function compareDates(id: string, compare: (actual: string, expected: string) => boolean) {
  return {
    id,
    facts: DATE_FACTS,
    operand: 'date',
    // ISO dates of one form order as texts.
    apply: (actual, expected) =>
      isCivilDate(actual) && isCivilDate(expected) ? compare(actual, expected) : undefined,
  } satisfies OperatorDefinition;
}

function compareAge(id: string, compare: (age: number, years: number) => boolean) {
  return {
    id,
    facts: DATE_FACTS,
    operand: 'years',
    apply: (actual, expected, asOf) =>
      isCivilDate(actual) && isCivilDate(asOf) && typeof expected === 'number'
        ? compare(ageInYears(actual, asOf), expected)
        : undefined,
  } satisfies OperatorDefinition;
}

function isWithinLast(actual: Json, expected: Json, asOf: string | undefined) {
  const period = readPeriod(expected);
  if (!isCivilDate(actual) || !isCivilDate(asOf) || period === undefined) return undefined;
  return actual <= asOf && actual > before(asOf, period);
}

function isWithinLastMonths(actual: Json, expected: Json, asOf: string | undefined) {
  return typeof expected === 'number'
    ? isWithinLast(actual, { amount: expected, unit: 'month' }, asOf)
    : undefined;
}

function before(day: CivilDate, period: Period): CivilDate {
  const { amount, unit } = period;
  if (unit === 'calendar-day') return addDays(day, -amount);
  if (unit === 'week') return addDays(day, -7 * amount);
  return addMonths(day, unit === 'month' ? -amount : -12 * amount);
}

/** Operators over civil dates; the age ones take a date of birth and full years. */
export const DATE_OPERATORS: readonly OperatorDefinition[] = [
  compareDates('dateBefore', (actual, expected) => actual < expected),
  compareDates('dateNotAfter', (actual, expected) => actual <= expected),
  compareDates('dateAfter', (actual, expected) => actual > expected),
  compareDates('dateNotBefore', (actual, expected) => actual >= expected),
  {
    id: 'withinLast',
    facts: DATE_FACTS,
    operand: 'period',
    apply: isWithinLast,
  },
  {
    // A bare number, so that a parameter of the regulation can say how many.
    id: 'withinLastMonths',
    facts: DATE_FACTS,
    operand: 'years',
    apply: isWithinLastMonths,
  },
  compareAge('ageAtLeast', (age, years) => age >= years),
  compareAge('ageBelow', (age, years) => age < years),
];
