import { describe, expect, it } from 'vitest';
import type { Condition, Truth } from '../contracts/condition.js';
import { compileCondition } from './compiler.js';
import { scopeOf, type KnownFacts } from './fixtures/known-facts.js';
import { missing } from './missing.js';
import { OPERATORS } from './operators/index.js';

const NAMED: Readonly<Record<string, Condition>> = {
  'low-income': { fact: 'income', operator: 'lessThan', value: { parameter: 'subsistence' } },
};

function compile(condition: Condition) {
  const compiled = compileCondition(condition, { operators: OPERATORS, named: NAMED });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
}

/** Both ways of deciding, which must agree. */
function decide(condition: Condition, known: KnownFacts): Truth {
  const compiled = compile(condition);
  const scope = scopeOf(known);
  const truth = compiled.truth(scope);
  expect(compiled.explain(scope).truth).toBe(truth);
  return truth;
}

const needy: Condition = { fact: 'needy', operator: 'equal', value: true };
const large: Condition = { fact: 'children', operator: 'greaterThanInclusive', value: 3 };

describe('a fact that nobody stated is unknown, never "no"', () => {
  it.each<readonly [string, Condition, KnownFacts, Truth]>([
    ['stated', needy, { facts: { needy: true } }, 'met'],
    ['stated otherwise', needy, { facts: { needy: false } }, 'not-met'],
    ['not stated', needy, {}, 'unknown'],
    ['refused', needy, { absences: { needy: 'refused' } }, 'unknown'],
    ['not established', needy, { absences: { needy: 'not-established' } }, 'unknown'],
    ['not applicable', needy, { absences: { needy: 'not-applicable' } }, 'not-met'],
    [
      'a typo does not turn "not equal" into yes',
      { fact: 'nedy', operator: 'notEqual', value: true },
      { facts: { needy: true } },
      'unknown',
    ],
    ['denied unknown', { not: needy }, {}, 'unknown'],
    ['all: one failure decides', { all: [needy, large] }, { facts: { children: 1 } }, 'not-met'],
    ['all: the rest unknown', { all: [needy, large] }, { facts: { children: 3 } }, 'unknown'],
    ['any: one success decides', { any: [needy, large] }, { facts: { children: 3 } }, 'met'],
    ['any: the rest unknown', { any: [needy, large] }, { facts: { children: 1 } }, 'unknown'],
  ])('%s', (_case, condition, known, truth) => {
    expect(decide(condition, known)).toBe(truth);
  });
});

describe('an incomplete count is "at least so many"', () => {
  const count = (operator: string, value: number | number[]): Condition => ({
    fact: 'children',
    operator,
    value,
  });
  it.each<readonly [string, Condition, readonly [number, number?], Truth]>([
    ['three are enough', count('greaterThanInclusive', 3), [3], 'met'],
    ['two may become three', count('greaterThanInclusive', 3), [2], 'unknown'],
    ['two at most do not', count('greaterThanInclusive', 3), [1, 2], 'not-met'],
    ['three are no longer fewer than three', count('lessThan', 3), [3], 'not-met'],
    ['two may still be', count('lessThan', 3), [2], 'unknown'],
    ['two at most are', count('lessThan', 3), [1, 2], 'met'],
    ['exactly one is passed already', count('equal', 1), [2], 'not-met'],
    ['exactly three may come', count('equal', 3), [2], 'unknown'],
    ['exactly three is out of reach', count('equal', 3), [1, 2], 'not-met'],
    ['not one, for there are two', count('notEqual', 1), [2], 'met'],
    ['one of the passed numbers', count('in', [0, 1]), [2], 'not-met'],
    ['none of the passed numbers', count('notIn', [0, 1]), [2], 'met'],
  ])('%s', (_case, condition, bound, truth) => {
    expect(decide(condition, { atLeast: { children: bound } })).toBe(truth);
  });
});

describe('some and every look at one element at a time', () => {
  const smallAndDisabled: Condition = {
    some: {
      of: 'children',
      all: [
        { fact: 'age', operator: 'lessThan', value: 3 },
        { fact: 'disabled', operator: 'equal', value: true },
      ],
    },
  };
  const allAtSchool: Condition = {
    every: { of: 'children', all: [{ fact: 'atSchool', operator: 'equal', value: true }] },
  };
  const list = (complete: boolean, ...elements: KnownFacts['facts'][]): KnownFacts => ({
    lists: { children: { complete, elements: elements.map((facts) => facts ?? {}) } },
  });
  it.each<readonly [string, Condition, KnownFacts, Truth]>([
    [
      'two children share the signs: not one child',
      smallAndDisabled,
      list(true, { age: 2, disabled: false }, { age: 9, disabled: true }),
      'not-met',
    ],
    ['one child has both', smallAndDisabled, list(false, { age: 2, disabled: true }), 'met'],
    [
      'nobody yet, but the list is open',
      smallAndDisabled,
      list(false, { age: 9, disabled: true }),
      'unknown',
    ],
    ['nobody at all', smallAndDisabled, list(true), 'not-met'],
    [
      'age unknown of a disabled child',
      smallAndDisabled,
      list(true, { disabled: true }),
      'unknown',
    ],
    ['no list', smallAndDisabled, {}, 'unknown'],
    ['every child of a whole list', allAtSchool, list(true, { atSchool: true }), 'met'],
    ['a whole empty list', allAtSchool, list(true), 'met'],
    ['an open list', allAtSchool, list(false, { atSchool: true }), 'unknown'],
    [
      'one who fails decides an open list',
      allAtSchool,
      list(false, { atSchool: false }),
      'not-met',
    ],
  ])('%s', (_case, condition, known, truth) => {
    expect(decide(condition, known)).toBe(truth);
  });
});

describe('present and absent speak of the record and are always decided', () => {
  it.each<readonly [string, string, KnownFacts, Truth]>([
    ['present', 'phone', { facts: { phone: '1' } }, 'met'],
    ['present', 'phone', {}, 'not-met'],
    ['absent', 'phone', {}, 'met'],
    ['absent', 'phone', { absences: { phone: 'refused' } }, 'met'],
    ['absent', 'phone', { facts: { phone: '1' } }, 'not-met'],
  ])('%s', (operator, fact, known, truth) => {
    expect(decide({ fact, operator, value: true }, known)).toBe(truth);
  });
});

describe('an explanation', () => {
  const condition: Condition = { any: [{ condition: 'low-income' }, { all: [needy, large] }] };

  it('keeps the names of shared conditions, the values seen and the parameter', () => {
    const known = { facts: { income: 9000, children: 1 }, parameters: { subsistence: 15000 } };
    expect(compile(condition).explain(scopeOf(known))).toMatchObject({
      kind: 'any',
      truth: 'met',
      parts: [
        {
          kind: 'named',
          name: 'low-income',
          truth: 'met',
          parts: [{ fact: 'income', actual: 9000, expected: 15000, parameter: 'subsistence' }],
        },
        { kind: 'all', truth: 'not-met' },
      ],
    });
  });

  it('names only what can still change the outcome', () => {
    const explanation = compile(condition).explain(scopeOf({ facts: { children: 1 } }));
    const subject = { type: 'family', id: 'f1' };
    // Whether the family is needy no longer matters: it has one child.
    expect(missing(explanation)).toEqual([
      { kind: 'fact', fact: 'income', subject },
      { kind: 'parameter', parameter: 'subsistence' },
    ]);
  });

  it('names the list that is not complete', () => {
    const some: Condition = { some: { of: 'children', all: [needy] } };
    const known = { lists: { children: { complete: false, elements: [] } } };
    expect(missing(compile(some).explain(scopeOf(known)))).toMatchObject([
      { kind: 'list', fact: 'children' },
    ]);
  });
});
