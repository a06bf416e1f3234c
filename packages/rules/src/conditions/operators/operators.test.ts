import { describe, expect, it } from 'vitest';
import type { Json } from '../../contracts/condition.js';
import { OPERATORS } from './index.js';

type Row = readonly [actual: Json, operator: string, expected: Json, answer: boolean | undefined];

const AS_OF = '2026-11-22';

function answers(rows: readonly Row[]): void {
  it.each(rows)('%j %s %j is %s', (actual, operator, expected, answer) => {
    expect(OPERATORS.get(operator)?.apply(actual, expected, AS_OF)).toBe(answer);
  });
}

describe('equality compares scalars by identity, as json-rules-engine does', () => {
  answers([
    ['sop', 'equal', 'sop', true],
    ['9', 'equal', 9, false],
    [['sop'], 'equal', 'sop', false],
    ['sop', 'notEqual', 'tzhs', true],
    ['sop', 'in', ['sop', 'tzhs'], true],
    ['sop', 'notIn', ['sop', 'tzhs'], false],
    // A text is no list: json-rules-engine would look for a piece of it.
    ['so', 'in', 'sop', undefined],
  ]);
});

describe('order takes what starts like a number, as json-rules-engine does', () => {
  answers([
    [17, 'lessThan', 18, true],
    [18, 'lessThan', 18, false],
    [18, 'lessThanInclusive', 18, true],
    [3, 'greaterThanInclusive', 3, true],
    [3, 'greaterThan', 3, false],
    ['17', 'lessThan', 18, true],
    ['семнадцать', 'lessThan', 18, false],
    [null, 'lessThan', 18, false],
    [true, 'lessThan', 18, false],
    [[5], 'greaterThan', 3, true],
    [[{ toString: 1 }], 'greaterThan', 3, false],
    [5, 'greaterThan', null, undefined],
  ]);
});

describe('sets', () => {
  answers([
    [['alcohol'], 'contains', 'alcohol', true],
    ['alcohol,drugs', 'contains', 'drugs', false],
    [['alcohol'], 'doesNotContain', 'drugs', true],
    ['alcohol', 'doesNotContain', 'drugs', false],
    [['tobacco', 'drugs'], 'containsAny', ['alcohol', 'drugs'], true],
    [['tobacco'], 'containsAny', ['alcohol', 'drugs'], false],
    [['alcohol', 'drugs'], 'containsAll', ['alcohol', 'drugs'], true],
    [['alcohol'], 'containsAll', ['alcohol', 'drugs'], false],
  ]);
});

describe('dates are civil days, both ends told apart', () => {
  answers([
    ['2026-11-21', 'dateBefore', AS_OF, true],
    [AS_OF, 'dateBefore', AS_OF, false],
    [AS_OF, 'dateNotAfter', AS_OF, true],
    ['2026-11-23', 'dateAfter', AS_OF, true],
    [AS_OF, 'dateNotBefore', AS_OF, true],
    ['2026-02-31', 'dateBefore', AS_OF, undefined],
    ['22.11.2026', 'dateBefore', AS_OF, undefined],
  ]);
});

describe('a period back from the day of evaluation ends on that day', () => {
  answers([
    ['2026-08-23', 'withinLast', { amount: 3, unit: 'month' }, true],
    ['2026-08-22', 'withinLast', { amount: 3, unit: 'month' }, false],
    ['2026-11-23', 'withinLast', { amount: 3, unit: 'month' }, false],
    ['2026-11-16', 'withinLast', { amount: 1, unit: 'week' }, true],
    ['2026-11-15', 'withinLast', { amount: 1, unit: 'week' }, false],
    ['2026-11-13', 'withinLast', { amount: 10, unit: 'calendar-day' }, true],
    ['2025-11-23', 'withinLast', { amount: 1, unit: 'year' }, true],
    ['2026-11-20', 'withinLast', { amount: 1, unit: 'fortnight' }, undefined],
    ['2026-08-23', 'withinLastMonths', 3, true],
    ['2026-08-22', 'withinLastMonths', 3, false],
    ['2026-11-20', 'withinLastMonths', 0, undefined],
    ['2026-11-20', 'withinLastMonths', '3', undefined],
  ]);
});

describe('age is counted in full years on the day of evaluation', () => {
  answers([
    ['2008-11-22', 'ageAtLeast', 18, true],
    ['2008-11-23', 'ageAtLeast', 18, false],
    ['2023-11-23', 'ageBelow', 3, true],
    ['2023-11-22', 'ageBelow', 3, false],
  ]);
});

describe('without a day of evaluation nothing is counted from it', () => {
  it.each(['ageAtLeast', 'ageBelow', 'withinLast', 'withinLastMonths'])(
    '%s stays undecided',
    (operator) => {
      const expected = operator === 'withinLast' ? { amount: 1, unit: 'year' } : 18;
      expect(OPERATORS.get(operator)?.apply('2008-01-01', expected, undefined)).toBeUndefined();
    },
  );
});
