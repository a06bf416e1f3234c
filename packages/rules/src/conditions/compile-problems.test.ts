import { describe, expect, it } from 'vitest';
import type { Condition } from '../contracts/condition.js';
import type { Vocabulary } from '../contracts/vocabulary.js';
import { compileCondition } from './compiler.js';
import { OPERATORS } from './operators/index.js';

const VOCABULARY: Vocabulary = {
  facts: [
    { id: 'family.income', subject: 'family', type: 'number', title: 'Доход' },
    { id: 'family.children', subject: 'family', type: 'list', of: 'member', title: 'Дети' },
    { id: 'member.name', subject: 'member', type: 'string', title: 'Имя' },
    { id: 'member.bornOn', subject: 'member', type: 'date', title: 'Дата рождения' },
    {
      id: 'case.severity',
      subject: 'case',
      type: 'option',
      title: 'Тяжесть',
      options: [{ id: 'sop', title: 'СОП' }],
    },
  ],
  events: [
    {
      id: 'visit',
      title: 'Посещение',
      data: [
        {
          name: 'outcome',
          title: 'Исход',
          type: 'option',
          options: [{ id: 'held', title: 'состоялось' }],
        },
      ],
    },
  ],
};

const NAMED = {
  first: { condition: 'second' },
  second: { any: [{ condition: 'first' }] },
} satisfies Record<string, Condition>;

function problemsOf(condition: unknown) {
  const compiled = compileCondition(condition as Condition, {
    operators: OPERATORS,
    named: NAMED,
    vocabulary: VOCABULARY,
    parameters: new Set(['limit']),
    subjects: ['family', 'case'],
  });
  expect(compiled.ok).toBe(false);
  return compiled.problems.map(({ code, path }) => `${code} ${path}`);
}

const income = (rest: object) => ({
  fact: 'family.income',
  operator: 'lessThan',
  value: 1,
  ...rest,
});
const ofChild = (condition: unknown) => ({ some: { of: 'family.children', all: [condition] } });

describe('a condition that cannot be meant is a problem with a pointer', () => {
  it.each<readonly [string, unknown, string]>([
    ['no condition', null, 'condition-shape '],
    ['an array', [], 'condition-shape '],
    ['an empty object', {}, 'condition-shape '],
    ['all beside any', { all: [income({})], any: [income({})] }, 'condition-mixed '],
    ['empty any', { any: [] }, 'condition-empty /any'],
    ['empty all inside', { not: { all: [] } }, 'condition-empty /not/all'],
    ['all is no list', { all: income({}) }, 'condition-list /all'],
    ['a misspelt neighbour', { all: [income({})], an: [] }, 'key-unknown /an'],
    ['a misspelt key of a leaf', { any: [income({ vaule: 2 })] }, 'key-unknown /any/0/vaule'],
    ['unknown fact', income({ fact: 'family.incme' }), 'fact-unknown /fact'],
    ['unknown operator', income({ operator: 'greaterThen' }), 'operator-unknown /operator'],
    ['an operator of our list only', income({ operator: 'matches' }), 'operator-unknown /operator'],
    ['no operator', { fact: 'family.income', value: 1 }, 'operator-absent '],
    ['no value', { fact: 'family.income', operator: 'equal' }, 'operand-type /value'],
    ['a number as text', income({ value: '100' }), 'operand-type /value'],
    [
      'order of texts',
      ofChild({ fact: 'member.name', operator: 'lessThan', value: 3 }),
      'operator-fact-type /some/all/0/operator',
    ],
    [
      'an impossible date',
      ofChild({ fact: 'member.bornOn', operator: 'dateBefore', value: '2026-02-31' }),
      'operand-type /some/all/0/value',
    ],
    [
      'unknown option',
      { fact: 'case.severity', operator: 'equal', value: 'crisis' },
      'option-unknown /value',
    ],
    [
      'unknown option in a list',
      { fact: 'case.severity', operator: 'in', value: ['sop', 'crisis'] },
      'option-unknown /value',
    ],
    [
      'unknown parameter',
      income({ value: { parameter: 'limt' } }),
      'parameter-unknown /value/parameter',
    ],
    [
      'unknown fact to compare with',
      income({ value: { fact: 'family.x' } }),
      'fact-unknown /value/fact',
    ],
    [
      'a fact of another type to compare with',
      income({ value: { fact: 'case.severity' } }),
      'operand-type /value/fact',
    ],
    [
      'a member outside a list',
      { fact: 'member.name', operator: 'equal', value: 'Иван' },
      'fact-out-of-reach /fact',
    ],
    [
      'a list that is none',
      { some: { of: 'family.income', all: [income({})] } },
      'list-expected /some/of',
    ],
    [
      'a list with both joins',
      { some: { of: 'family.children', all: [income({})], any: [income({})] } },
      'condition-mixed /some',
    ],
    [
      'a list without conditions',
      { every: { of: 'family.children' } },
      'condition-list /every/all',
    ],
    ['unknown name', { condition: 'third' }, 'condition-unknown /condition'],
    ['an inherited name', { condition: 'toString' }, 'condition-unknown /condition'],
    [
      'names in a circle',
      { condition: 'first' },
      'condition-cycle /conditions/second/any/0/condition',
    ],
    ['unknown event', { event: { type: 'vist' } }, 'event-unknown /event/type'],
    [
      'unknown event since',
      { event: { type: 'visit', since: 'start' } },
      'event-unknown /event/since',
    ],
    [
      'unknown field of an event',
      { event: { type: 'visit', where: { result: 'held' } } },
      'event-field-unknown /event/where/result',
    ],
    [
      'unknown option of an event',
      { event: { type: 'visit', where: { outcome: 'ok' } } },
      'option-unknown /event/where/outcome',
    ],
    ['a polluting path', income({ path: '$.__proto__.x' }), 'path-forbidden /path'],
    ['a filter in a path', income({ path: '$[?(@.x)]' }), 'path-unsupported /path'],
  ])('%s', (_case, condition, problem) => {
    expect(problemsOf(condition)).toContain(problem);
  });

  it('nested past the bound', () => {
    let condition: unknown = income({});
    for (let level = 0; level < 5000; level += 1) condition = { not: condition };
    expect(problemsOf(condition)[0]).toMatch(/^condition-too-deep (\/not)+$/);
  });

  it('every fault is told, not only the first', () => {
    const condition = {
      all: [income({ fact: 'family.x' }), { any: [] }, income({ operator: 'x' })],
    };
    expect(problemsOf(condition)).toHaveLength(3);
  });
});

describe('names that multiply', () => {
  const doubling = Object.fromEntries(
    Array.from({ length: 20 }, (_, level) => [
      `level-${level}`,
      level === 0
        ? { fact: 'family.income', operator: 'lessThan', value: 1 }
        : { any: [{ condition: `level-${level - 1}` }, { condition: `level-${level - 1}` }] },
    ]),
  ) as Record<string, Condition>;

  it('are refused before they take for ever', () => {
    const compiled = compileCondition(
      { condition: 'level-19' },
      { operators: OPERATORS, named: doubling },
    );
    const codes = new Set(compiled.problems.map(({ code }) => code));
    expect(codes).toContain('condition-too-large');
  });
});
