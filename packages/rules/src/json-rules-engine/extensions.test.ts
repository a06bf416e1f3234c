import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { compileCondition } from '../conditions/compiler.js';
import { scopeOf } from '../conditions/fixtures/known-facts.js';
import {
  known,
  randomCondition,
  randomWorld,
  type World,
} from '../conditions/fixtures/random-conditions.js';
import { OPERATORS } from '../conditions/operators/index.js';
import { fuzzing } from './fixtures/fuzzing.js';
import { elementsFact, eventFact, parameterFact } from './fact-ids.js';
import { lower } from './lower.js';
import { naiveTruth, type NaiveFacts } from './naive.js';

const fuzz = fuzzing(400, process.env);

afterAll(() => {
  console.info(fuzz.report('some and every'));
});

/** The world by the names of a lowered pack; a child sees its own facts before the family's. */
function plainFacts({ facts, children, count, limit, happened }: World): NaiveFacts {
  const events = ['visit', 'closed'].map((type) => [eventFact({ type }), happened.includes(type)]);
  const around = {
    ...facts,
    count,
    [parameterFact('limit')]: limit,
    ...(Object.fromEntries(events) as NaiveFacts),
  };
  // Lists within lists: a child's conditions may look at all the children again.
  const rows: Record<string, unknown>[] = children.map((child) => ({ ...around, ...child }));
  for (const row of rows) row[elementsFact('children')] = rows;
  return { ...around, [elementsFact('children')]: rows };
}

describe('our extensions', () => {
  it('are decided alike by the compiled and by the naive evaluator when all is known', () => {
    fc.assert(
      fc.property(randomCondition, randomWorld, (condition, world) => {
        const compiled = compileCondition(condition, { operators: OPERATORS, named: {} });
        if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
        fuzz.count(1);
        const naive = naiveTruth(lower(condition, {}), plainFacts(world), '2026-05-20');
        expect(compiled.value.truth(scopeOf(known(world)))).toBe(naive ? 'met' : 'not-met');
      }),
      fuzz.parameters,
    );
  }, 3_600_000);
});
