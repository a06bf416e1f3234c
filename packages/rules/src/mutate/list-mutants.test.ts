import { describe, expect, it } from 'vitest';
import type { Condition } from '../contracts/condition.js';
import type { Regulation } from '../contracts/regulation.js';
import { INVENTED_REGULATION } from '../engine/fixtures/invented-regulation.js';
import { INVENTED_VOCABULARY } from '../engine/fixtures/invented-vocabulary.js';
import { listMutants } from './list-mutants.js';

const mutantsOf = (change: Partial<Regulation>) =>
  listMutants({ ...INVENTED_REGULATION, ...change }, INVENTED_VOCABULARY);

const [category] = INVENTED_REGULATION.categories;
if (category === undefined) throw new Error('the invented regulation has a category');

/** Labels of the mutants of one category's condition, its place left out. */
function changesOf(conditions: Condition): readonly string[] {
  const prefix = `categories/${category?.id ?? ''}/conditions`;
  return mutantsOf({ categories: [{ ...category, conditions } as typeof category & object] })
    .map(({ id }) => id)
    .filter((id) => id.startsWith(prefix))
    .map((id) => id.slice(prefix.length));
}

const rich: Condition = { fact: 'family.income', operator: 'greaterThan', value: 10 };
const needy: Condition = { fact: 'family.needy', operator: 'equal', value: true };

describe('what is changed of a condition', () => {
  it.each<[string, Condition, readonly string[]]>([
    [
      'an order of numbers: both sides of the boundary, the opposite, one more and one less',
      rich,
      [
        '/operator: greaterThan → greaterThanInclusive',
        '/operator: greaterThan → lessThanInclusive',
        '/value: 10 → 11',
        '/value: 10 → 9',
      ],
    ],
    ['a yes or no', needy, ['/operator: equal → notEqual', '/value: true → false']],
    [
      'a fraction by its last digit',
      { ...rich, value: 1.5 },
      [
        '/operator: greaterThan → greaterThanInclusive',
        '/operator: greaterThan → lessThanInclusive',
        '/value: 1.5 → 1.6',
        '/value: 1.5 → 1.4',
      ],
    ],
    [
      'a parameter is left where it is, for its own values are changed',
      { ...rich, value: { parameter: 'x' } },
      [
        '/operator: greaterThan → greaterThanInclusive',
        '/operator: greaterThan → lessThanInclusive',
      ],
    ],
    [
      'a connective and each of its branches',
      { all: [needy, needy] },
      [
        ': all → any',
        '/all/0: removed',
        '/all/1: removed',
        '/all/0/operator: equal → notEqual',
        '/all/0/value: true → false',
        '/all/1/operator: equal → notEqual',
        '/all/1/value: true → false',
      ],
    ],
    [
      'a single branch is the connective',
      { any: [needy] },
      ['/any/0/operator: equal → notEqual', '/any/0/value: true → false'],
    ],
    [
      'a negation is taken away and not doubled',
      { not: { event: { type: 'opened' } } },
      [': not removed', '/not/event: opened → plan-approved'],
    ],
    [
      'a list: its quantifier, itself, which list it is',
      { some: { of: 'family.children', all: [{ condition: 'x' }] } },
      [': some → every', ': not', '/some/of: family.children → family.members', '/some/all/0: not'],
    ],
  ])('%s', (_name, conditions, expected) => {
    expect(changesOf(conditions)).toEqual(expected);
  });
});

describe('the mutants of a regulation', () => {
  const mutants = mutantsOf({});

  it('have ids of their own that do not depend on places', () => {
    const ids = mutants.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const turned = mutantsOf({ deadlines: [...INVENTED_REGULATION.deadlines].reverse() });
    expect(turned.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('each change something and leave the original as it is', () => {
    const before = JSON.stringify(INVENTED_REGULATION);
    for (const mutant of mutants) expect(JSON.stringify(mutant.apply())).not.toBe(before);
    expect(JSON.stringify(INVENTED_REGULATION)).toBe(before);
  });

  it('share what they do not change', () => {
    const [mutant] = mutants.filter(({ path }) => path[0] === 'deadlines');
    expect(mutant?.apply().stages).toBe(INVENTED_REGULATION.stages);
  });

  it('reach every kind of change that the regulation has room for', () => {
    const kinds = new Set(mutants.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      'branch',
      'connective',
      'event',
      'event-data',
      'flag',
      'force',
      'negation',
      'number',
      'operator',
      'option',
      'reference',
      'term',
    ]);
  });

  it('change terms by their length, their unit and whether the last day moves', () => {
    const [deadline] = INVENTED_REGULATION.deadlines;
    if (deadline === undefined) throw new Error('the invented regulation has a deadline');
    const term = { amount: 3, unit: 'month' } as const;
    const labels = mutantsOf({ deadlines: [{ ...deadline, term }] })
      .filter(({ kind, path }) => kind === 'term' && path[0] === 'deadlines')
      .map(({ id }) => id.replace(`deadlines/${deadline.id}/term/`, ''));
    expect(labels).toEqual([
      'amount: 3 → 4',
      'amount: 3 → 2',
      'unit: month → week',
      'unit: month → year',
      'shift: true → false',
    ]);
  });
});
