import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../contracts/condition.js';
import { FAMILY, inventedCase, type Said } from '../engine/fixtures/invented-case.js';
import { compileRich } from '../engine/fixtures/rich-case.js';
import { findWays } from './find-ways.js';

const NAMES = ['danger', 'needy', 'exhausted'] as const;
type Name = (typeof NAMES)[number];
type World = Readonly<Record<Name, boolean>>;

const leaf = fc.record({ name: fc.constantFrom(...NAMES), value: fc.boolean() });
const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf.map(({ name, value }): Condition => ({
      fact: `family.${name}`,
      operator: 'equal',
      value,
    })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
    tie('tree').map((not): Condition => ({ not })),
  ),
}));

/** Decides by hand, in two values. */
function holds(condition: Condition, world: World): boolean {
  if ('fact' in condition) {
    return world[condition.fact.slice('family.'.length) as Name] === condition.value;
  }
  if ('all' in condition) return condition.all.every((part) => holds(part, world));
  if ('any' in condition) return condition.any.some((part) => holds(part, world));
  return 'not' in condition && !holds(condition.not, world);
}

const ALL_SETS: readonly (readonly Name[])[] = [1, 2, 3, 4, 5, 6, 7]
  .map((bits) => NAMES.filter((_, place) => (bits >> place) % 2 === 1))
  .sort((left, right) => left.length - right.length);

/** Every smallest set of facts to flip, by trying them all. */
function byHand(condition: Condition, world: World): readonly string[] {
  const found: (readonly Name[])[] = [];
  for (const set of ALL_SETS) {
    const flipped = { ...world, ...Object.fromEntries(set.map((name) => [name, !world[name]])) };
    const turned = holds(condition, flipped) !== holds(condition, world);
    if (turned && !found.some((less) => less.every((name) => set.includes(name)))) found.push(set);
  }
  return found.map((set) => [...set].sort().join(' ')).sort();
}

describe('the ways found are all the smallest ways', () => {
  it('as trying every change shows', () => {
    const world = fc.record({ danger: fc.boolean(), needy: fc.boolean(), exhausted: fc.boolean() });
    let compared = 0;
    fc.assert(
      fc.property(tree, world, (conditions, facts) => {
        const category = {
          id: 'asked',
          title: 'Спрошенная',
          norm: ['invented.asked'],
          clause: ['1'],
          origin: 'norm' as const,
          conditions,
        };
        const rules = compileRich({ categories: [category], conclusions: [] });
        const said = NAMES.map((name): Said => [
          '2026-05-04',
          FAMILY,
          `family.${name}`,
          facts[name],
        ]);
        const options = { asOf: '2026-06-01' };
        const found = findWays(rules, inventedCase([], said), 'category:asked', options);
        const sets = found?.ways.map(({ changes }) =>
          changes
            .map((change) => (change.kind === 'fact' ? change.fact.slice('family.'.length) : ''))
            .sort()
            .join(' '),
        );
        if (found?.exact !== true) return;
        compared += 1;
        expect([...(sets ?? [])].sort()).toEqual(byHand(conditions, facts));
      }),
      { numRuns: 200, seed: 20261123 },
    );
    expect(compared).toBeGreaterThan(150);
  });
});
