import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, Json } from '../../contracts/condition.js';
import { createConditionCompiler } from '../compiler.js';
import { scopeOf } from '../fixtures/known-facts.js';
import { randomCondition } from '../fixtures/random-conditions.js';
import { asKnown, asRecord, owns, randomFamily } from '../fixtures/random-knowledge.js';
import { OPERATORS } from '../operators/index.js';
import { recordScope } from './fact-record.js';
import { compileRules, createRuleSet, type RuleSet } from './index.js';

const RUNS = Number(process.env.SEMYA_FUZZ_RUNS ?? 400);

function compile(conditions: readonly Condition[]) {
  const compiler = createConditionCompiler({ operators: OPERATORS, named: {} });
  const compiled = conditions.map((condition) => {
    const result = compiler.compile(condition);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.value;
  });
  return { compiled, rules: createRuleSet(compiled, owns) };
}

const pack = fc.array(randomCondition, { minLength: 1, maxLength: 8 });
const families = fc.array(randomFamily, { minLength: 1, maxLength: 4 });

describe('a rule set', () => {
  it('decides as each condition does alone, whatever is not stated', () => {
    fc.assert(
      fc.property(pack, families, (conditions, sample) => {
        const { compiled, rules } = compile(conditions);
        for (const family of sample) {
          const scope = scopeOf(asKnown(family));
          expect(rules.decide(asRecord(family))).toEqual(
            compiled.map((condition) => condition.truth(scope)),
          );
        }
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('explains as each condition does alone', () => {
    const subject = { type: 'family', id: 'f1' } as const;
    fc.assert(
      fc.property(pack, families, fc.boolean(), (conditions, sample, named) => {
        const { compiled, rules } = compile(conditions);
        const about = named ? subject : undefined;
        for (const family of sample) {
          const record = asRecord(family);
          expect(rules.explain(record, about)).toEqual(
            compiled.map((condition) => condition.explain(recordScope(record, owns, about))),
          );
        }
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('decides by evidence that was kept as it does by the facts', () => {
    fc.assert(
      fc.property(pack, families, (conditions, sample) => {
        const { rules } = compile(conditions);
        const records = sample.map(asRecord);
        const evidence = records.map(rules.evidence);
        expect(evidence.map(rules.decideBy)).toEqual(records.map(rules.decide));
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});

const incomeBelow = (value: Json): Condition => ({ fact: 'income', operator: 'lessThan', value });

function rulesOf(conditions: readonly Condition[]): RuleSet {
  const compiled = compileRules(conditions, { operators: OPERATORS, named: {} });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
}

describe('values of every shape', () => {
  const values: readonly (Json | undefined)[] = [
    ...[0, -0, 0.5, 1, 2, -7, 1e300, 'sop', '1', '', true, false, null, undefined],
    ...[[], [1], ['sop', 2], ['sop', 'sop'], {}, { length: 2 }, [[]]],
  ];
  const constants: Readonly<Record<string, readonly Json[]>> = {
    equal: [0, 1, 'sop', '1', '', true, null],
    notEqual: [0, 1, 'sop', '1', '', true, null],
    in: [[], [1, 'sop'], [null, false]],
    notIn: [[], [1, 'sop'], [null, false]],
    lessThan: [0, 1, -1, 0.5],
    lessThanInclusive: [0, 1, -1, 0.5],
    greaterThan: [0, 1, -1, 0.5],
    greaterThanInclusive: [0, 1, -1, 0.5],
    contains: [1, 'sop', null],
    doesNotContain: [1, 'sop', null],
    containsAny: [[], ['sop', 1]],
    containsAll: [[], ['sop', 2]],
    present: [true, false],
    absent: [true, false],
  };
  const conditions = Object.entries(constants).flatMap(([operator, all]) =>
    all.map((value): Condition => ({ fact: 'income', operator, value })),
  );

  it.each(values.map((value) => [value]))('are decided by tables as by operators: %j', (value) => {
    const facts = value === undefined ? {} : { income: value };
    const alone = conditions.map((condition) => rulesOf([condition]).decide(facts)[0]);
    expect(rulesOf(conditions).decide(facts)).toEqual(alone);
    const { compiled } = compile(conditions);
    expect(alone).toEqual(compiled.map((one) => one.truth(scopeOf({ facts }))));
  });

  it('are one value with and without the path to the whole', () => {
    const plain: Condition = { fact: 'a', operator: 'containsAll', value: [] };
    const whole: Condition = { ...plain, path: '$' };
    expect(rulesOf([whole, plain]).decide({ a: [] })).toEqual(['met', 'met']);
  });

  it('that every object answers to are not facts', () => {
    const condition: Condition = { fact: 'constructor', operator: 'present', value: true };
    expect(rulesOf([condition]).decide({})).toEqual(['not-met']);
  });
});

describe('many rules', () => {
  it('of one value, more than a word has bits, are each decided', () => {
    const conditions = Array.from({ length: 1000 }, (_, index) => incomeBelow(index));
    const truths = rulesOf(conditions).decide({ income: 499.5 });
    expect(truths).toEqual(conditions.map((_, index) => (index < 500 ? 'not-met' : 'met')));
  });

  it('that say the same share their bits', () => {
    const rule = { all: [incomeBelow(3), { not: incomeBelow(1) }] };
    expect(rulesOf([rule, rule, { any: [rule] }]).partCount).toBe(2);
  });

  it('report faults with the place of the rule', () => {
    const broken = { fact: 'income', operator: 'lesThan', value: 3 };
    const compiled = compileRules([incomeBelow(1), broken], { operators: OPERATORS, named: {} });
    expect(compiled).toMatchObject({
      ok: false,
      problems: [{ code: 'operator-unknown', path: '/1/operator' }],
    });
  });
});
