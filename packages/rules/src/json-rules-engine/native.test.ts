import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { afterAll, describe, expect, it } from 'vitest';
import { loadWritten } from '../ahead-of-time/fixtures/load-written.js';
import { writeModule } from '../ahead-of-time/write-rules-module.js';
import { createConditionCompiler } from '../conditions/compiler.js';
import { scopeOf } from '../conditions/fixtures/known-facts.js';
import { OPERATORS } from '../conditions/operators/index.js';
import { createRuleSet } from '../conditions/rule-set/rule-set.js';
import type { Condition, Json } from '../contracts/condition.js';
import { fuzzing } from './fixtures/fuzzing.js';

/**
 * The same JSON in the stock engine, as it comes out of the box, and in ours. Only what both speak:
 * the ten operators, connectives, names, comparison with another fact, paths to parts that exist.
 */
const fuzz = fuzzing(60, process.env);
const TIMEOUT = 3_600_000;

const text = fc.constantFrom('sop', 'tzhs', '7', 'семь', '');
const number = fc.oneof(fc.integer({ min: -2, max: 4 }), fc.constantFrom(0.5, 1e9));
const scalar = fc.oneof(number, text, fc.boolean(), fc.constant(null));

const family = fc.record({
  income: number,
  children: number,
  severity: text,
  needy: fc.boolean(),
  habits: fc.array(scalar, { maxLength: 3 }),
  anything: fc.oneof(scalar, fc.array(number, { maxLength: 2 })),
  housing: fc.record({
    area: number,
    rooms: fc.tuple(fc.record({ beds: number }), fc.record({ beds: number })),
  }),
});

const SCALARS = ['income', 'children', 'severity', 'needy', 'anything'];

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    fact: fc.constantFrom(...SCALARS, 'habits'),
    operator: fc.constantFrom('equal', 'notEqual'),
    value: fc.oneof(scalar, fc.constantFrom(...SCALARS.map((fact) => ({ fact })))),
  }),
  fc.record({
    fact: fc.constantFrom(...SCALARS),
    operator: fc.constantFrom('in', 'notIn'),
    value: fc.oneof(fc.array(scalar, { maxLength: 4 }), fc.constant({ fact: 'habits' })),
  }),
  fc.record({
    fact: fc.constantFrom(...SCALARS, 'habits'),
    operator: fc.constantFrom(
      'lessThan',
      'lessThanInclusive',
      'greaterThan',
      'greaterThanInclusive',
    ),
    value: fc.oneof(number, fc.constantFrom({ fact: 'income' }, { fact: 'severity' })),
  }),
  fc.record({
    fact: fc.constantFrom(...SCALARS, 'habits'),
    operator: fc.constantFrom('contains', 'doesNotContain'),
    value: scalar,
  }),
  fc.record({
    fact: fc.constant('housing'),
    path: fc.constantFrom('$.area', '$.rooms[1].beds', '$.rooms[0].beds', '$.rooms.length'),
    operator: fc.constantFrom('lessThan', 'greaterThanInclusive', 'equal', 'notEqual'),
    value: number,
  }),
  fc.record({
    fact: fc.constant('housing'),
    path: fc.constant('$.rooms[*].beds'),
    operator: fc.constantFrom('contains', 'doesNotContain'),
    value: number,
  }),
);

const NAMES = ['first', 'second'] as const;

const tree = (parts: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.letrec<{ node: Condition }>((tie) => {
    const several = fc.array(tie('node'), { minLength: 1, maxLength: 3 });
    return {
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        parts,
        several.map((all) => ({ all })),
        several.map((any) => ({ any })),
        tie('node').map((not) => ({ not })),
      ),
    };
  }).node;

const whole = (condition: fc.Arbitrary<Condition>) => condition.map((part) => ({ all: [part] }));
const rule = tree(fc.oneof(leaf, fc.constantFrom(...NAMES.map((condition) => ({ condition })))));

const pack = fc.record({
  rules: fc.array(whole(rule), { minLength: 2, maxLength: 16 }),
  first: whole(tree(leaf)),
  second: whole(tree(leaf)),
  families: fc.array(family, { minLength: 4, maxLength: 16 }),
});

type Pack = typeof pack extends fc.Arbitrary<infer Value> ? Value : never;

function stock({ rules, first, second }: Pack) {
  const engine = new Engine();
  engine.setCondition('first', first as never);
  engine.setCondition('second', second as never);
  rules.forEach((conditions, index) => {
    engine.addRule({ conditions: conditions as never, event: { type: String(index) } });
  });
  return async (facts: Readonly<Record<string, Json>>) => {
    const { events } = await engine.run({ ...facts });
    return new Set(events.map(({ type }) => Number(type)));
  };
}

/** The same rules by all three of ours: each condition alone, together, and written as a module. */
function ours({ rules, first, second }: Pack) {
  const compiler = createConditionCompiler({ operators: OPERATORS, named: { first, second } });
  const compiled = rules.map((condition) => {
    const result = compiler.compile(condition);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.value;
  });
  const together = createRuleSet(compiled);
  const written = loadWritten(
    writeModule(compiled, () => false, ''),
    runInThisContext,
  );
  return (facts: Readonly<Record<string, Json>>) => [
    compiled.map((condition) => condition.truth(scopeOf({ facts }))),
    together.decide(facts),
    written(facts),
  ];
}

afterAll(() => {
  console.info(fuzz.report('random packs'));
});

describe('the native subset', () => {
  it(
    'fires the same rules in json-rules-engine and here',
    async () => {
      await fc.assert(
        fc.asyncProperty(pack, async (random) => {
          const decide = ours(random);
          const run = stock(random);
          for (const facts of random.families) {
            const fired = await run(facts);
            const expected = random.rules.map((_, rule) => (fired.has(rule) ? 'met' : 'not-met'));
            fuzz.count(expected.length);
            for (const truths of decide(facts)) expect(truths).toEqual(expected);
          }
        }),
        fuzz.parameters,
      );
    },
    TIMEOUT,
  );
});
