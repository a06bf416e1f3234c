import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, Json, Truth } from '../contracts/condition.js';
import { compileCondition } from './compiler.js';
import { scopeOf, type KnownFacts, type KnownList } from './fixtures/known-facts.js';
import { OPERATORS } from './operators/index.js';

/**
 * The oracle of three values: a decided outcome must survive whatever is stated later. A state of
 * partial knowledge is a full one with some facts taken away, so every full state that could have
 * been behind it must give the same answer.
 */
const RUNS = Number(process.env.SEMYA_FUZZ_RUNS ?? 400);

const NUMBERS = ['income', 'rooms', 'age'];
const FLAGS = ['needy', 'disabled'];
const HABITS = ['alcohol', 'tobacco', 'drugs'];
const OWN = [...NUMBERS, ...FLAGS, 'habits'];
const EVENTS = ['visit', 'closed'];

const number = fc.integer({ min: 0, max: 4 });
const operand = fc.oneof(number, fc.constantFrom({ fact: 'rooms' }, { parameter: 'limit' }));

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    fact: fc.constantFrom(...NUMBERS),
    operator: fc.constantFrom(
      'lessThan',
      'lessThanInclusive',
      'greaterThan',
      'greaterThanInclusive',
      'equal',
      'notEqual',
    ),
    value: operand,
  }),
  fc.record({
    fact: fc.constantFrom(...NUMBERS, 'count'),
    operator: fc.constantFrom('in', 'notIn'),
    value: fc.array(number, { maxLength: 3 }),
  }),
  fc.record({
    fact: fc.constant('count'),
    operator: fc.constantFrom('lessThan', 'greaterThanInclusive', 'equal', 'notEqual'),
    value: number,
  }),
  fc.record({
    fact: fc.constantFrom(...FLAGS),
    operator: fc.constantFrom('equal', 'notEqual'),
    value: fc.boolean(),
  }),
  fc.record({
    fact: fc.constant('habits'),
    operator: fc.constantFrom('contains', 'doesNotContain'),
    value: fc.constantFrom(...HABITS),
  }),
  fc.record({
    fact: fc.constant('habits'),
    operator: fc.constantFrom('containsAny', 'containsAll'),
    value: fc.subarray(HABITS),
  }),
  fc.record({ event: fc.record({ type: fc.constantFrom(...EVENTS) }) }),
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => {
  const parts = fc.array(tie('node'), { minLength: 1, maxLength: 3 });
  const list = fc.oneof(
    parts.map((all) => ({ of: 'children', all })),
    parts.map((any) => ({ of: 'children', any })),
  );
  return {
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      parts.map((all) => ({ all })),
      parts.map((any) => ({ any })),
      tie('node').map((not) => ({ not })),
      list.map((some) => ({ some })),
      list.map((every) => ({ every })),
    ),
  };
}).node;

const person = fc.record({
  income: number,
  rooms: number,
  age: number,
  needy: fc.boolean(),
  disabled: fc.boolean(),
  habits: fc.subarray(HABITS),
});

/** Everything there is to know; `extra` are children and counts that an incomplete record leaves out. */
const world = fc.record({
  facts: person,
  children: fc.array(person, { maxLength: 3 }),
  count: number,
  limit: number,
  happened: fc.subarray(EVENTS),
});

type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never;

function known({ facts, children, count, limit, happened }: World): KnownFacts {
  return {
    facts: { ...facts, count },
    lists: { children: { elements: children, complete: true, own: OWN } },
    parameters: { limit },
    events: Object.fromEntries(happened.map((type) => [type, { truth: 'met' as const }])),
  };
}

/** What may be taken away from full knowledge. */
const loss = fc.record({
  facts: fc.subarray(OWN),
  ofChildren: fc.subarray(OWN),
  children: fc.boolean(),
  lastChild: fc.boolean(),
  countFloor: fc.option(number, { nil: undefined }),
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
      fc.property(condition, world, (tree, full) => {
        expect(truths(tree, known(full))).not.toContain('unknown');
      }),
      { numRuns: RUNS },
    );
  });

  it('never takes a decided outcome back when more is stated', () => {
    fc.assert(
      fc.property(condition, world, loss, (tree, full, lost) => {
        const [before, after] = truths(tree, forget(full, lost), known(full));
        if (before !== 'unknown') expect(before).toBe(after);
      }),
      { numRuns: RUNS },
    );
  });

  it('explains with the same truth with which it decides', () => {
    fc.assert(
      fc.property(condition, world, loss, (tree, full, lost) => {
        const compiled = compileCondition(tree, { operators: OPERATORS, named: {} });
        const scope = scopeOf(forget(full, lost));
        if (compiled.ok)
          expect(compiled.value.explain(scope).truth).toBe(compiled.value.truth(scope));
      }),
      { numRuns: RUNS },
    );
  });
});
