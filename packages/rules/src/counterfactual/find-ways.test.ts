import { describe, expect, it } from 'vitest';
import type { Condition } from '../contracts/condition.js';
import {
  FAMILY,
  household,
  inventedCase,
  type Happening,
  type Said,
} from '../engine/fixtures/invented-case.js';
import { compileRich } from '../engine/fixtures/rich-case.js';
import { findWays } from './find-ways.js';
import type { Change } from './counterfactual.js';

const TODAY = '2026-06-01';
const DAY = '2026-05-04';

const yes = (name: string): Condition => ({
  fact: `family.${name}`,
  operator: 'equal',
  value: true,
});

function ways(
  conditions: Condition,
  said: readonly Said[] = [],
  events: readonly Happening[] = [],
) {
  const category = {
    id: 'asked',
    title: 'Спрошенная',
    norm: ['invented.asked'],
    clause: ['1'],
    origin: 'norm' as const,
    conditions,
  };
  const rules = compileRich({ categories: [category], conclusions: [] });
  const found = findWays(rules, inventedCase(events, said), 'category:asked', { asOf: TODAY });
  if (found === undefined) throw new Error('the category is there');
  return found;
}

const short = (change: Change) => {
  if (change.kind === 'fact') return `${change.fact}=${JSON.stringify(change.to)}`;
  return change.kind === 'event' ? change.event : `need ${change.need.kind}`;
};

const listed = (...args: Parameters<typeof ways>) =>
  ways(...args).ways.map(({ to, changes }) => [to, changes.map(short).join(' + ')]);

const danger = (value: boolean): Said => [DAY, FAMILY, 'family.danger', value];
const needy = (value: boolean): Said => [DAY, FAMILY, 'family.needy', value];

describe('an undecided outcome', () => {
  it('is decided by one answer of several, or by all, as the connective asks', () => {
    expect(listed({ any: [yes('danger'), yes('needy')] })).toEqual([
      ['met', 'family.danger=true'],
      ['met', 'family.needy=true'],
      ['not-met', 'family.danger=false + family.needy=false'],
    ]);
    expect(listed({ all: [yes('danger'), yes('needy')] })).toEqual([
      ['not-met', 'family.danger=false'],
      ['not-met', 'family.needy=false'],
      ['met', 'family.danger=true + family.needy=true'],
    ]);
  });

  it('asks only for what is open', () => {
    expect(listed({ all: [yes('danger'), yes('needy')] }, [danger(true)])).toEqual([
      ['met', 'family.needy=true'],
      ['not-met', 'family.needy=false'],
    ]);
  });

  it('of a child’s age is decided by a birthday on either side', () => {
    const young: Condition = {
      some: {
        of: 'family.members',
        all: [{ fact: 'member.ageYears', operator: 'lessThan', value: 3 }],
      },
    };
    expect(listed(young, household(DAY, { a: {} }))).toEqual([
      ['met', 'member.bornOn="2023-06-02"'],
      ['not-met', 'member.bornOn="2023-06-01"'],
    ]);
  });

  it('that waits for a list says so, and that it cannot know the answer', () => {
    const found = ways({
      some: {
        of: 'family.members',
        all: [{ fact: 'member.disabled', operator: 'equal', value: true }],
      },
    });
    expect(found.ways.map(({ changes }) => changes.map(short))).toEqual([
      ['need list'],
      ['need list'],
    ]);
    expect(found).toMatchObject({ exact: false });
    expect(found.ways.every(({ tried }) => !tried)).toBe(true);
  });

  it('that waits for a setting names the setting', () => {
    const poor: Condition = {
      fact: 'family.income',
      operator: 'lessThan',
      value: { parameter: 'threshold' },
    };
    const found = ways(poor, [[DAY, FAMILY, 'family.income', 5]]);
    expect(found.ways[0]?.changes).toEqual([
      { kind: 'need', need: { kind: 'parameter', parameter: 'threshold' } },
    ]);
    expect(found.exact).toBe(false);
  });
});

describe('a negative outcome is turned', () => {
  it('by the smallest changes and no larger ones', () => {
    const condition: Condition = {
      any: [{ all: [yes('danger'), yes('exhausted')] }, yes('needy')],
    };
    const said: readonly Said[] = [
      danger(false),
      needy(false),
      [DAY, FAMILY, 'family.exhausted', false],
    ];
    expect(listed(condition, said)).toEqual([
      ['met', 'family.needy=true'],
      ['met', 'family.danger=true + family.exhausted=true'],
    ]);
    expect(ways(condition, said)).toMatchObject({ exact: true, limits: [] });
  });

  it('by one value that satisfies every comparison of a fact', () => {
    const income = (operator: string, value: number): Condition => ({
      fact: 'family.income',
      operator,
      value,
    });
    const between = { all: [income('greaterThan', 10), income('lessThan', 20)] };
    expect(listed(between, [[DAY, FAMILY, 'family.income', 50]])).toEqual([
      ['met', 'family.income=11'],
    ]);
  });

  it('never, where nothing can', () => {
    const income = (operator: string, value: number): Condition => ({
      fact: 'family.income',
      operator,
      value,
    });
    const impossible = { all: [income('greaterThan', 20), income('lessThan', 10)] };
    const found = ways(impossible, [[DAY, FAMILY, 'family.income', 50]]);
    expect(found).toMatchObject({ ways: [], exact: true });
  });

  it('under a negation by what it forbids', () => {
    expect(listed({ not: yes('needy') }, [needy(true)])).toEqual([['met', 'family.needy=false']]);
  });

  it('by an event that has not happened', () => {
    const told: Condition = { all: [{ event: { type: 'alarm-told' } }, yes('needy')] };
    expect(listed(told, [needy(false)])).toEqual([['met', 'alarm-told + family.needy=true']]);
  });

  it('not by undoing what happened', () => {
    const calm: Condition = { not: { event: { type: 'alarm' } } };
    const found = ways(calm, [], [[DAY, 'alarm']]);
    expect(found).toMatchObject({ now: 'not-met', ways: [], exact: false, limits: ['happened'] });
  });

  it('by each child of which it is asked', () => {
    const members = household(DAY, { a: { disabled: false }, b: { disabled: false } });
    const found = ways(
      {
        every: {
          of: 'family.members',
          all: [{ fact: 'member.disabled', operator: 'equal', value: true }],
        },
      },
      members,
    );
    expect(
      found.ways.map(({ changes }) =>
        changes.map((change) => change.kind === 'fact' && change.subject.id),
      ),
    ).toEqual([['a', 'b']]);
  });

  it('says when more changes than the bound would be needed', () => {
    const members = household(
      DAY,
      Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, { disabled: false }])),
    );
    const all: Condition = {
      every: {
        of: 'family.members',
        all: [{ fact: 'member.disabled', operator: 'equal', value: true }],
      },
    };
    expect(ways(all, members)).toMatchObject({ ways: [], exact: false, limits: ['too-large'] });
  });

  it('not by a count, which follows from others', () => {
    const many: Condition = { fact: 'family.childrenCount', operator: 'greaterThan', value: 3 };
    const found = ways(many, household(DAY, {}));
    expect(found).toMatchObject({ now: 'not-met', ways: [], exact: false, limits: ['derived'] });
  });
});

describe('why a case cannot move on', () => {
  const rules = compileRich();
  it('is answered for the stage as a whole', () => {
    const record = inventedCase([[DAY, 'application']]);
    expect(findWays(rules, record, 'next:help', { asOf: TODAY })?.ways).toEqual([
      { to: 'met', changes: [{ kind: 'event', event: 'plan-approved' }], tried: true },
    ]);
  });

  it.each(['next:moon', 'category:moon', 'moon', 'criterion:judgement'])(
    'is not answered for %s',
    (outcome) => {
      expect(findWays(rules, inventedCase([]), outcome, { asOf: TODAY })).toBeUndefined();
    },
  );
});
