import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, Json } from '../../contracts/condition.js';
import { createConditionCompiler } from '../compiler.js';
import {
  EVENTS,
  OWN,
  randomCondition,
  randomWorld,
  type World,
} from '../fixtures/random-conditions.js';
import { scopeOf, type KnownFacts } from '../fixtures/known-facts.js';
import { OPERATORS } from '../operators/index.js';
import { recordScope, type FactRecord } from './fact-record.js';
import {
  compileRules,
  createRuleSet,
  elementsFact,
  eventFact,
  parameterFact,
  type RuleSet,
} from './index.js';

const RUNS = Number(process.env.SEMYA_FUZZ_RUNS ?? 400);
const owns = (_list: string, fact: string) => OWN.includes(fact);

/** What is left of full knowledge when some of it is not stated. */
const kept = fc.record({
  facts: fc.subarray([...OWN, 'count']),
  ofChildren: fc.subarray(OWN),
  children: fc.boolean(),
  limit: fc.boolean(),
  events: fc.boolean(),
});

type Kept = typeof kept extends fc.Arbitrary<infer Value> ? Value : never;

const pick = (facts: Readonly<Record<string, Json>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)));

function asRecord(world: World, { facts, ofChildren, children, limit, events }: Kept): FactRecord {
  const rows = world.children.map((child) => pick(child, ofChildren));
  return {
    ...pick({ ...world.facts, count: world.count }, facts),
    ...(children ? { [elementsFact('children')]: rows } : {}),
    ...(limit ? { [parameterFact('limit')]: world.limit } : {}),
    ...(events
      ? Object.fromEntries(
          EVENTS.map((type) => [eventFact({ type }), world.happened.includes(type)]),
        )
      : {}),
  };
}

function asKnown(world: World, { facts, ofChildren, children, limit, events }: Kept): KnownFacts {
  const elements = world.children.map((child) => pick(child, ofChildren));
  return {
    facts: pick({ ...world.facts, count: world.count }, facts),
    lists: children ? { children: { elements, complete: true, own: OWN } } : {},
    parameters: limit ? { limit: world.limit } : {},
    events: Object.fromEntries(
      EVENTS.map((type) => {
        const truth = world.happened.includes(type) ? 'met' : 'not-met';
        return [type, { truth: events ? truth : 'unknown' }];
      }),
    ),
  };
}

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
const family = fc.tuple(randomWorld, kept);
const families = fc.array(family, { minLength: 1, maxLength: 4 });

describe('a rule set', () => {
  it('decides as each condition does alone, whatever is not stated', () => {
    fc.assert(
      fc.property(pack, families, (conditions, worlds) => {
        const { compiled, rules } = compile(conditions);
        for (const [world, known] of worlds) {
          const scope = scopeOf(asKnown(world, known));
          expect(rules.decide(asRecord(world, known))).toEqual(
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
      fc.property(pack, families, fc.boolean(), (conditions, worlds, named) => {
        const { compiled, rules } = compile(conditions);
        const about = named ? subject : undefined;
        for (const [world, known] of worlds) {
          const record = asRecord(world, known);
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
      fc.property(pack, families, (conditions, worlds) => {
        const { rules } = compile(conditions);
        const records = worlds.map(([world, known]) => asRecord(world, known));
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
