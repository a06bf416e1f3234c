import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConditionCompiler } from '../conditions/compiler.js';
import { randomCondition } from '../conditions/fixtures/random-conditions.js';
import { asRecord, owns, randomFamily } from '../conditions/fixtures/random-knowledge.js';
import { OPERATORS } from '../conditions/operators/index.js';
import { createRuleSet } from '../conditions/rule-set/rule-set.js';
import type { Condition, Json } from '../contracts/condition.js';
import { loadWritten } from './fixtures/load-written.js';
import { writeModule, writeRulesModule } from './write-rules-module.js';

const RUNS = Number(process.env.SEMYA_FUZZ_RUNS ?? 300);

function both(conditions: readonly Condition[]) {
  const compiler = createConditionCompiler({ operators: OPERATORS, named: {} });
  const compiled = conditions.map((condition) => {
    const result = compiler.compile(condition);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.value;
  });
  return {
    interpreted: createRuleSet(compiled, owns).decide,
    written: loadWritten(writeModule(compiled, owns, ''), runInThisContext),
  };
}

describe('a module written ahead of time', () => {
  it('decides as the interpreter does', () => {
    const pack = fc.array(randomCondition, { minLength: 1, maxLength: 8 });
    const families = fc.array(randomFamily, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pack, families, (conditions, sample) => {
        const { interpreted, written } = both(conditions);
        for (const family of sample) {
          const record = asRecord(family);
          expect(written(record)).toEqual(interpreted(record));
        }
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('reads values of any shape as the interpreter does', () => {
    const scalar = fc.oneof(
      fc.constantFrom<Json>('sop', '1', '', true, false, null, 0, 1, -1, 0.5),
      fc.integer({ min: -2, max: 3 }),
    );
    const leaf = fc.oneof(
      fc.record({
        fact: fc.constantFrom('a', 'b', 'constructor'),
        path: fc.constantFrom(
          '$',
          '$.k',
          '$.k.length',
          '$[1]',
          '$[*].k',
          '$.toString',
          '$.k[*].k[*]',
        ),
        operator: fc.constantFrom('equal', 'notEqual'),
        value: fc.oneof(scalar, fc.constant({ fact: 'b' })),
      }),
      fc.record({
        fact: fc.constantFrom('a', 'b'),
        path: fc.constantFrom('$', '$.k', '$.length', '$[0].k'),
        operator: fc.constantFrom('lessThan', 'greaterThanInclusive'),
        value: fc.oneof(fc.constantFrom(0, 1, 0.5), fc.constant({ fact: 'a' })),
      }),
      fc.record({
        fact: fc.constantFrom('a', 'b'),
        path: fc.constantFrom('$', '$.k', '$[*].k', '$.k[*].k[*]'),
        operator: fc.constantFrom('contains', 'doesNotContain'),
        value: scalar,
      }),
      fc.record({
        fact: fc.constantFrom('a', 'toString'),
        operator: fc.constantFrom('present', 'absent'),
        value: fc.boolean(),
      }),
      fc.record({
        fact: fc.constantFrom('a', 'b'),
        operator: fc.constantFrom('containsAny', 'containsAll', 'in', 'notIn'),
        value: fc.array(scalar, { maxLength: 3 }),
      }),
    );
    const { value } = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        scalar,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('k', 'length', 'toString'), tie('value'), { maxKeys: 2 }),
      ),
    }));
    const facts = fc.record({ a: value, b: value, toString: value }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1, maxLength: 12 }), facts, (leaves, record) => {
        const { interpreted, written } = both(leaves);
        expect(written(record)).toEqual(interpreted(record));
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('decides a large pack, which is written in steps, as the interpreter does', () => {
    const pack = fc.array(randomCondition, { minLength: 150, maxLength: 250, size: 'max' });
    fc.assert(
      fc.property(pack, fc.array(randomFamily, { minLength: 3 }), (conditions, sample) => {
        const { interpreted, written } = both(conditions);
        for (const family of sample) {
          const record = asRecord(family);
          expect(written(record)).toEqual(interpreted(record));
        }
      }),
      { numRuns: Math.ceil(RUNS / 30) },
    );
  }, 600_000);

  it('holds many rules in small functions', () => {
    const conditions = Array.from({ length: 1000 }, (_, index): Condition => ({
      all: [
        { fact: 'income', operator: 'lessThan', value: index },
        { fact: 'rooms', operator: 'equal', value: index % 7 },
      ],
    }));
    const { interpreted, written } = both(conditions);
    expect(written({ income: 400.5, rooms: 3 })).toEqual(interpreted({ income: 400.5, rooms: 3 }));
    const code = writeRulesModule(conditions, { operators: OPERATORS, named: {} });
    const longest = code.ok ? code.value.split(/^(?=(?:export )?function )/m) : [];
    expect(Math.max(...longest.map(({ length }) => length))).toBeLessThan(8_000);
  });

  it('says what is wrong with a rule by its place', () => {
    const broken = { fact: 'income', operator: 'lesThan', value: 3 };
    expect(writeRulesModule([broken], { operators: OPERATORS, named: {} })).toMatchObject({
      ok: false,
      problems: [{ code: 'operator-unknown', path: '/0/operator' }],
    });
  });

  it('takes texts of rules for texts, whatever they look like', () => {
    const value = '`);globalThis.hurt=1;//\n\u2028"\'${1}';
    const { written } = both([{ fact: value, operator: 'equal', value }]);
    expect(written({ [value]: value })).toEqual(['met']);
  });
});
