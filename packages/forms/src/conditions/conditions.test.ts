import type { Condition } from '@semya/rules/conditions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpret } from '../validation/interpret.js';
import { conditionOf, compileInDocument } from './compile-in-document.js';
import { conjunction, conjunctsOf, isWithin, union, without } from './conjuncts.js';
import { absoluteCondition, rowAround } from './field-reference.js';
import { leafSchema } from './leaf-schema.js';
import { withoutNegation } from './negation.js';
import { recordScope } from './record-scope.js';
import { isLeaf } from './walk.js';

const truthOf = (condition: Condition, data: unknown, at = '') =>
  conditionOf(condition, at.replace(/\/\d+/gu, '/*'))?.truth(recordScope({ data }, at));

const leaf = (operator: string, value: unknown, fact = '/a') =>
  ({ fact, operator, value }) as Condition;

describe('a field as a fact', () => {
  it.each([
    [{ a: 'x' }, 'met'],
    [{ a: 'y' }, 'not-met'],
    [{}, 'unknown'],
  ])('%j equals x: %s', (data, truth) => {
    expect(truthOf(leaf('equal', 'x'), data)).toBe(truth);
  });

  it('is read in the row at hand', () => {
    const data = { rows: [{ from: '2026-01-02', to: '2026-01-01' }, { from: '2026-01-01' }] };
    const condition = leaf('dateNotAfter', { fact: './to' }, './from');
    expect(truthOf(condition, data, '/rows/0/from')).toBe('not-met');
    expect(truthOf(condition, data, '/rows/1/from')).toBe('unknown');
  });

  it('of the record is in reach from a row', () => {
    const data = { end: '2026-03-01', rows: [{ to: '2026-03-02' }] };
    const condition = leaf('dateNotAfter', { fact: '/end' }, './to');
    expect(truthOf(condition, data, '/rows/0/to')).toBe('not-met');
  });

  it('of another row is not', () => {
    const data = { rows: [{ to: 1 }], others: [{ to: 1 }] };
    expect(truthOf(leaf('equal', 1, '/others/*/to'), data, '/rows/0/to')).toBe('unknown');
  });

  it('that is hidden is no answer', () => {
    const scope = recordScope({ data: { a: 'x' }, isHidden: (pointer) => pointer === '/a' }, '');
    expect(conditionOf(leaf('equal', 'x'), '')?.truth(scope)).toBe('unknown');
  });

  it('may be moved by a period, months ending with the month', () => {
    const data = { from: '2024-02-29', to: '2025-02-28' };
    const ends = (reference: string) =>
      truthOf(leaf('dateNotAfter', { fact: reference }, '/to'), data);
    expect(ends('/from+P1Y')).toBe('met');
    expect(ends('/from+P11M30D')).toBe('met');
    expect(ends('/from+P364D')).toBe('not-met');
    expect(ends('/missing+P1Y')).toBe('unknown');
    expect(truthOf(leaf('dateBefore', { fact: '/to-P1Y' }, '/from'), data)).toBe('not-met');
  });
});

describe('rows as a list', () => {
  const data = { rows: [{ kind: 'a', n: 1 }, { kind: 'b' }] };

  it('are asked one by one', () => {
    const some = { some: { of: '/rows', all: [leaf('equal', 'b', './kind')] } };
    expect(truthOf(some, data)).toBe('met');
    const every = { every: { of: '/rows', all: [leaf('greaterThan', 0, './n')] } };
    expect(truthOf(every, data)).toBe('unknown');
    expect(truthOf(every, { rows: [{ n: 1 }, { n: 0 }] })).toBe('not-met');
  });

  it.each([
    [
      'the same in the named columns',
      [
        { k: 'a', n: 1 },
        { k: ' A', n: 1 },
      ],
      'not-met',
    ],
    [
      'different in one of them',
      [
        { k: 'a', n: 1 },
        { k: 'a', n: 2 },
      ],
      'met',
    ],
    ['not filled in yet', [{ k: 'a' }, { k: 'a' }], 'met'],
    ['one', [{ k: 'a', n: 1 }], 'met'],
  ])('are distinct or not: %s', (_what, rows, truth) => {
    expect(truthOf(leaf('distinctBy', ['k', 'n'], '/rows'), { rows })).toBe(truth);
  });

  it('compare shared objects by their parts, in any order', () => {
    const rows = [
      { who: { lastName: 'Примеров', firstName: 'Олег' } },
      { who: { firstName: 'олег', lastName: 'ПРИМЕРОВ' } },
    ];
    expect(truthOf(leaf('distinctBy', ['who'], '/rows'), { rows })).toBe('not-met');
  });
});

describe('a condition that is not sound', () => {
  it.each([
    ['an unknown operator', leaf('almost', 'x')],
    ['nothing to join', { all: [] }],
  ])('is a problem: %s', (_what, condition) => {
    expect(compileInDocument(condition, '/a').ok).toBe(false);
    expect(conditionOf(condition, '/a')).toBeUndefined();
  });
});

describe('references of a field', () => {
  it.each([
    ['/totalArea', ''],
    ['/rows/*/state', '/rows/*'],
    ['/rows/*/signature/witnesses/*/person', '/rows/*/signature/witnesses/*'],
    ['/rows/*/signature/date', '/rows/*'],
  ])('of %s are counted from "%s"', (field, row) => {
    expect(rowAround(field)).toBe(row);
  });

  it('are written from the root, operands too', () => {
    const condition = { not: leaf('equal', { fact: './b' }, './a') };
    expect(absoluteCondition(condition, '/rows/*')).toEqual({
      not: { fact: '/rows/*/a', operator: 'equal', value: { fact: '/rows/*/b' } },
    });
  });
});

/** Conditions that visibility may use, over three fields. */
const visibility: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.record({
      fact: fc.constantFrom('/a', '/b', '/c'),
      operator: fc.constantFrom('equal', 'notEqual'),
      value: fc.constantFrom('x', 'y'),
    }),
    fc.record({
      fact: fc.constantFrom('/a', '/b', '/c'),
      operator: fc.constantFrom('in', 'notIn'),
      value: fc.constantFrom(['x'], ['x', 'y']),
    }),
    fc.record({ not: tie('node') }),
    fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
  ),
})).node;

const answers = fc.record(
  { a: fc.constantFrom('x', 'y', 'z'), b: fc.constantFrom('x', 'y'), c: fc.constantFrom('x') },
  { requiredKeys: [] },
);

describe('a condition without negation', () => {
  it('has the same truth, unknown included', () => {
    fc.assert(
      fc.property(visibility, answers, (condition, data) => {
        const plain = withoutNegation(condition);
        expect(plain && truthOf(plain, data)).toBe(truthOf(condition, data));
      }),
    );
  });

  it('has leaves whose schema accepts exactly the values that meet them', () => {
    fc.assert(
      fc.property(visibility, answers, (condition, data) => {
        const plain = withoutNegation(condition);
        if (plain === undefined || !isLeaf(plain)) return;
        const value = (data as Readonly<Record<string, unknown>>)[plain.fact.slice(1)];
        const schema = leafSchema(plain);
        if (value === undefined || schema === undefined) return;
        expect(interpret(schema)(value)).toBe(truthOf(plain, data) === 'met');
      }),
    );
  });

  it.each([
    leaf('equal', { fact: '/b' }),
    { ...leaf('equal', 1), path: '$.length' },
    leaf('dateBefore', '2026-01-01'),
  ])('has no schema for %j', (condition) => {
    expect(leafSchema(condition as Parameters<typeof leafSchema>[0])).toBeUndefined();
  });
});

describe('conjunctions as sets', () => {
  const [a, b] = [leaf('equal', 'x', '/a'), leaf('equal', 'x', '/b')];

  it('fall together where they are equal, however deep', () => {
    const set = conjunctsOf({ all: [a, { all: [b, a] }] });
    expect(conjunction(set)).toEqual({ all: [a, b] });
    expect(conjunction(without(set, conjunctsOf(a)))).toEqual(b);
    expect(conjunction(without(set, set))).toBeUndefined();
  });

  it('are compared by what they demand', () => {
    const both = union([conjunctsOf(a), conjunctsOf(b)]);
    expect(isWithin(conjunctsOf(a), both)).toBe(true);
    expect(isWithin(both, conjunctsOf(a))).toBe(false);
  });
});
