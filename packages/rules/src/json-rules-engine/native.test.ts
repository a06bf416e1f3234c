import fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { compileCondition } from '../conditions/compiler.js';
import { scopeOf } from '../conditions/fixtures/known-facts.js';
import { OPERATORS } from '../conditions/operators/index.js';
import type { Condition, Json } from '../contracts/condition.js';

/**
 * The same JSON in the stock engine, as it comes out of the box, and in ours. Only what both speak:
 * the ten operators, connectives, names, comparison with another fact, paths to parts that exist.
 */
const RUNS = Number(process.env.SEMYA_FUZZ_RUNS ?? 60);
const TIMEOUT = 600_000;

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
  rules: fc.array(whole(rule), { minLength: 1, maxLength: 8 }),
  first: whole(tree(leaf)),
  second: whole(tree(leaf)),
  families: fc.array(family, { minLength: 1, maxLength: 5 }),
});

type Pack = typeof pack extends fc.Arbitrary<infer Value> ? Value : never;

async function stock({ rules, first, second }: Pack, facts: Record<string, Json>) {
  const engine = new Engine();
  engine.setCondition('first', first as never);
  engine.setCondition('second', second as never);
  rules.forEach((conditions, index) => {
    engine.addRule({ conditions: conditions as never, event: { type: String(index) } });
  });
  const { events } = await engine.run(facts);
  return events.map(({ type }) => Number(type)).sort((left, right) => left - right);
}

function ours({ rules, first, second }: Pack, facts: Record<string, Json>) {
  const scope = scopeOf({ facts });
  return rules.flatMap((condition, index) => {
    const compiled = compileCondition(condition, {
      operators: OPERATORS,
      named: { first, second },
    });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    const truth = compiled.value.truth(scope);
    expect(truth).not.toBe('unknown');
    return truth === 'met' ? [index] : [];
  });
}

describe('the native subset', () => {
  it(
    'fires the same rules in json-rules-engine and here',
    async () => {
      await fc.assert(
        fc.asyncProperty(pack, async (random) => {
          for (const facts of random.families) {
            expect(ours(random, facts)).toEqual(await stock(random, facts));
          }
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT,
  );
});
