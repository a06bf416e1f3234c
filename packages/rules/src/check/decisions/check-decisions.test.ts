import { describe, expect, it } from 'vitest';
import { indexVocabulary } from '../../conditions/index.js';
import type { Condition } from '../../contracts/condition.js';
import type { Parameter, Regulation } from '../../contracts/regulation.js';
import { INVENTED_REGULATION } from '../../engine/fixtures/invented-regulation.js';
import { INVENTED_VOCABULARY } from '../../engine/fixtures/invented-vocabulary.js';
import { checkDecisions } from './check-decisions.js';

const vocabulary = indexVocabulary(INVENTED_VOCABULARY);

const everything = (change: Partial<Regulation>) =>
  checkDecisions({ ...INVENTED_REGULATION, ...change }, vocabulary).map(
    ({ code, path, params }) => [code, path, ...Object.values(params)] as const,
  );

/** A test that replaces rules leaves unused what they used. */
const found = (change: Partial<Regulation>) =>
  everything(change).filter(([code]) => !code.endsWith('-unused'));

const cited = { norm: ['x.1'], clause: ['1'], origin: 'norm' } as const;
const categories = (...conditions: readonly Condition[]): Partial<Regulation> => ({
  categories: conditions.map((condition, index) => ({
    ...cited,
    id: `c${index + 1}`,
    title: `c${index + 1}`,
    conditions: condition,
  })),
});
const parameter = (
  id: string,
  type: Parameter['type'],
  value: Parameter['values'][number]['value'],
  origin: Parameter['origin'] = 'norm',
): Parameter => ({
  ...cited,
  id,
  title: id,
  origin,
  type,
  values: [{ value, from: '2026-01-01' }],
});

const income = (
  operator: string,
  value: Condition | number | { readonly parameter: string },
): Condition => ({ fact: 'family.income', operator, value }) as Condition;
const needy: Condition = { fact: 'family.needy', operator: 'equal', value: true };
const AT = '/categories/0/conditions';

describe('the check of what rules do', () => {
  it('finds nothing wrong with a sound regulation', () => {
    expect(found({})).toEqual([]);
  });

  it.each<[string, Condition, readonly (readonly (string | number)[])[]]>([
    [
      'a contradiction',
      { all: [income('lessThan', 3), income('greaterThan', 5)] },
      [['condition-never-met', AT]],
    ],
    [
      'what is always so',
      { any: [income('lessThan', 5), income('greaterThan', 3)] },
      [['condition-always-met', AT]],
    ],
    [
      'all options named are no tautology: it asks whether one was recorded',
      { fact: 'case.level', operator: 'in', value: ['basic', 'crisis', 'old'] },
      [],
    ],
    [
      'a branch that can never be',
      { any: [needy, { all: [income('lessThan', 3), income('greaterThan', 5)] }] },
      [['branch-never-met', `${AT}/any/1`]],
    ],
    [
      'a branch that another takes in',
      { any: [income('lessThan', 5), income('lessThan', 3)] },
      [['branch-shadowed', `${AT}/any/1`]],
    ],
    [
      'one of two equal branches, whatever their operators',
      { any: [needy, { not: { not: needy } }] },
      [['branch-shadowed', `${AT}/any/0`]],
    ],
    [
      'a part that follows from another',
      { all: [income('lessThan', 3), income('lessThan', 5), needy] },
      [['part-implied', `${AT}/all/1`]],
    ],
    [
      'a branch that the parts around it rule out',
      { all: [needy, { any: [{ not: needy }, income('lessThan', 3)] }] },
      [['branch-never-met', `${AT}/all/1/any/0`]],
    ],
  ])('finds %s', (_name, condition, expected) => {
    expect(found(categories(condition))).toEqual(expected);
  });

  it('finds two rules of one meaning', () => {
    const twins = categories(
      { fact: 'family.childrenCount', operator: 'greaterThan', value: 2 },
      { not: { fact: 'family.childrenCount', operator: 'lessThanInclusive', value: 2 } },
    );
    // An inapplicable count is not met and so is met when turned round: not one meaning.
    expect(found(twins)).toEqual([]);
    const same = categories(
      { fact: 'family.childrenCount', operator: 'greaterThan', value: 2 },
      { fact: 'family.childrenCount', operator: 'greaterThanInclusive', value: 3 },
    );
    expect(found(same)).toEqual([['rule-duplicate', '/categories/1', 'c1']]);
  });

  it('finds ranges that overlap and ranges with a gap', () => {
    const between = (low: number, high: number): Condition => ({
      all: [income('greaterThanInclusive', low), income('lessThan', high)],
    });
    expect(found(categories(between(1, 10), between(5, 20)))).toEqual([
      ['ranges-overlap', '/categories/1/conditions', 'c1', '5…10'],
    ]);
    expect(found(categories(between(1, 10), between(15, 20)))).toEqual([
      ['ranges-gap', '/categories/0/conditions', 'c1, c2', '10…15'],
    ]);
    expect(found(categories(between(1, 10), between(10, 20)))).toEqual([]);
    expect(found(categories(income('lessThan', 10), income('lessThan', 5)))).toEqual([]);
  });

  it('knows a number of the text itself, and not one that may be set', () => {
    const condition = {
      all: [income('lessThan', { parameter: 'limit' }), income('greaterThan', 5)],
    };
    const by = (origin: Parameter['origin']) =>
      found({
        ...categories(condition),
        parameters: [...INVENTED_REGULATION.parameters, parameter('limit', 'number', 3, origin)],
      });
    expect(by('norm')).toEqual([['condition-never-met', AT]]);
    expect(by('reading')).toEqual([]);
  });

  it.each<[string, Condition, Parameter, readonly (string | number)[]]>([
    [
      'a number compared with a word',
      income('lessThan', { parameter: 'p' }),
      parameter('p', 'string', 'x'),
      ['parameter-operand-type', `${AT}/value/parameter`, 'p', 'lessThan', 'string'],
    ],
    [
      'an option that the fact has not',
      { fact: 'case.level', operator: 'equal', value: { parameter: 'p' } },
      parameter('p', 'option', 'rich'),
      ['option-unknown', `${AT}/value/parameter`, '"rich"', 'case.level', 'option'],
    ],
    [
      'a path into a number',
      { fact: 'family.income', path: '$.sum', operator: 'equal', value: 3 },
      parameter('p', 'number', 3),
      ['path-of-scalar', `${AT}/path`, '"$.sum"', 'family.income', 'number'],
    ],
  ])('finds %s', (_name, condition, added, expected) => {
    const parameters = [...INVENTED_REGULATION.parameters, added];
    expect(found({ ...categories(condition), parameters })).toContainEqual(expected);
  });

  it('finds stages out of reach, and parameters and conditions that nothing uses', () => {
    const { stages, parameters, conditions } = INVENTED_REGULATION;
    expect(found({ stages: stages.map((stage) => ({ ...stage, next: [] })) })).toContainEqual([
      'stage-unreachable',
      '/stages/1',
      stages[1]?.id ?? '',
    ]);
    expect(everything({ parameters: [...parameters, parameter('idle', 'number', 3)] })).toEqual([
      ['parameter-unused', `/parameters/${parameters.length}`, 'idle'],
    ]);
    expect(everything({ conditions: { ...conditions, idle: needy } })).toEqual([
      ['condition-unused', '/conditions/idle', 'idle'],
    ]);
  });
});
