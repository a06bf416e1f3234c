import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, Json, Truth } from '../contracts/condition.js';
import { compileCondition } from './compiler.js';
import { scopeOf, type KnownFacts, type KnownList } from './fixtures/known-facts.js';
import {
  EVENTS,
  known,
  OWN,
  randomCondition,
  randomWorld,
  type World,
} from './fixtures/random-conditions.js';
import { OPERATORS } from './operators/index.js';

/**
 * The oracle of three values: a decided outcome must survive whatever is stated later. A state of
 * partial knowledge is a full one with some facts taken away, so every full state that could have
 * been behind it must give the same answer.
 */
const RUNS = Number(process.env.SEMYA_FUZZ_RUNS ?? 400);

/** What may be taken away from full knowledge. */
const loss = fc.record({
  facts: fc.subarray(OWN),
  ofChildren: fc.subarray(OWN),
  children: fc.boolean(),
  lastChild: fc.boolean(),
  countFloor: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
  countCeiling: fc.boolean(),
  limit: fc.boolean(),
  events: fc.boolean(),
});

type Loss = typeof loss extends fc.Arbitrary<infer Value> ? Value : never;

function without(facts: Readonly<Record<string, Json>>, lost: readonly string[]) {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !lost.includes(fact)));
}

function forget(full: World, lost: Loss): KnownFacts {
  const whole = known(full);
  const floor = lost.countFloor;
  const bounded = floor !== undefined && floor <= full.count;
  const shown = lost.lastChild ? full.children.slice(0, -1) : full.children;
  const children: KnownList = {
    complete: !lost.lastChild,
    own: OWN,
    elements: shown.map((child) => without(child, lost.ofChildren)),
  };
  return {
    facts: without(whole.facts ?? {}, [...lost.facts, ...(bounded ? ['count'] : [])]),
    ...(bounded
      ? { atLeast: { count: lost.countCeiling ? [floor, full.count + 1] : [floor] } }
      : {}),
    ...(lost.children ? {} : { lists: { children } }),
    ...(lost.limit ? {} : { parameters: { limit: full.limit } }),
    events: lost.events
      ? Object.fromEntries(
          EVENTS.map((type) => [type, whole.events?.[type] ?? { truth: 'unknown' as const }]),
        )
      : (whole.events ?? {}),
  };
}

function truths(tree: Condition, ...states: readonly KnownFacts[]): readonly Truth[] {
  const compiled = compileCondition(tree, { operators: OPERATORS, named: {} });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return states.map((state) => compiled.value.truth(scopeOf(state)));
}

describe('three-valued logic', () => {
  it('decides everything when everything is known', () => {
    fc.assert(
      fc.property(randomCondition, randomWorld, (tree, full) => {
        expect(truths(tree, known(full))).not.toContain('unknown');
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('never takes a decided outcome back when more is stated', () => {
    fc.assert(
      fc.property(randomCondition, randomWorld, loss, (tree, full, lost) => {
        const [before, after] = truths(tree, forget(full, lost), known(full));
        if (before !== 'unknown') expect(before).toBe(after);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('explains with the same truth with which it decides', () => {
    fc.assert(
      fc.property(randomCondition, randomWorld, loss, (tree, full, lost) => {
        const compiled = compileCondition(tree, { operators: OPERATORS, named: {} });
        const scope = scopeOf(forget(full, lost));
        if (compiled.ok)
          expect(compiled.value.explain(scope).truth).toBe(compiled.value.truth(scope));
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});
