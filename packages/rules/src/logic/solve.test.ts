import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCondition, indexVocabulary, OPERATORS } from '../conditions/index.js';
import { scopeOf } from '../conditions/fixtures/known-facts.js';
import type { Condition } from '../contracts/condition.js';
import { INVENTED_VOCABULARY } from '../engine/fixtures/invented-vocabulary.js';
import { backgroundOf } from './background.js';
import { normalForms } from './normal-form.js';
import { implies, isSatisfiable } from './solve.js';

const vocabulary = indexVocabulary(INVENTED_VOCABULARY);
const sources = { vocabulary, named: {}, parameters: new Map() };

function question(conditions: readonly Condition[], inapplicable = true) {
  const forms = normalForms(conditions, sources);
  const { variables } = forms;
  const background = backgroundOf(forms, vocabulary);
  return { forms, asked: { variables, background, inapplicable } };
}

function canBeMet(condition: Condition, inapplicable = true): boolean | undefined {
  const { forms, asked } = question([condition], inapplicable);
  return isSatisfiable(forms.formulaOf(condition), asked);
}

const income = (operator: string, value: number): Condition => ({
  fact: 'family.income',
  operator,
  value,
});
const children = (operator: string, value: number): Condition => ({
  fact: 'family.childrenCount',
  operator,
  value,
});
const age = (operator: string, value: number): Condition => ({
  fact: 'member.ageYears',
  operator,
  value,
});
const born = (operator: string, value: number): Condition => ({
  fact: 'member.bornOn',
  operator,
  value,
});
const level = (...value: readonly string[]): Condition => ({
  fact: 'case.level',
  operator: 'in',
  value,
});
const needy: Condition = { fact: 'family.needy', operator: 'equal', value: true };
const disabled: Condition = { fact: 'member.disabled', operator: 'equal', value: true };
const visit = (outcome?: string): Condition => ({
  event: { type: 'visit', ...(outcome === undefined ? {} : { where: { outcome } }) },
});
const someChild = (...all: readonly Condition[]): Condition => ({
  some: { of: 'family.children', all },
});
const everyChild = (...all: readonly Condition[]): Condition => ({
  every: { of: 'family.children', all },
});

describe('whether some case meets a condition', () => {
  it.each<[string, boolean, Condition]>([
    ['a number within bounds', true, { all: [income('greaterThan', 3), income('lessThan', 4)] }],
    [
      'a whole number between neighbours',
      false,
      { all: [children('greaterThan', 3), children('lessThan', 4)] },
    ],
    ['a number below what the fact can hold', false, income('lessThan', 0)],
    ['a count below nought', false, children('lessThan', 0)],
    ['yes and no', false, { all: [needy, { not: needy }] }],
    [
      'neither yes nor no: a question that does not apply',
      true,
      { all: [{ not: needy }, { not: { fact: 'family.needy', operator: 'equal', value: false } }] },
    ],
    ['two of one choice', false, { all: [level('basic'), level('crisis')] }],
    [
      'none of all options',
      false,
      {
        all: [
          { not: level('basic', 'crisis', 'old') },
          { fact: 'case.level', operator: 'notEqual', value: 'basic' },
        ],
      },
    ],
    ['an age of a date of birth', false, someChild(age('lessThan', 3), born('ageAtLeast', 3))],
    ['a child of age', false, someChild(age('greaterThanInclusive', 18))],
    ['one element both ways', false, someChild(disabled, { not: disabled })],
    [
      'two elements, one each way',
      true,
      { all: [someChild(disabled), someChild({ not: disabled })] },
    ],
    ['some against every', false, { all: [someChild(disabled), everyChild({ not: disabled })] }],
    [
      'a child against every member',
      false,
      { all: [someChild(disabled), { every: { of: 'family.members', all: [{ not: disabled }] } }] },
    ],
    [
      'a member of age against every child',
      true,
      { all: [{ some: { of: 'family.members', all: [disabled] } }, everyChild({ not: disabled })] },
    ],
    [
      'a child where there are none',
      false,
      { all: [someChild(disabled), children('lessThan', 1)] },
    ],
    [
      'an event with data that has not happened at all',
      false,
      { all: [visit('held'), { not: visit() }] },
    ],
    ['an event with other data', true, { all: [visit('held'), { not: visit('failed') }] }],
    [
      'a fact of the family inside a list',
      false,
      { all: [someChild(disabled, needy), { not: needy }] },
    ],
  ])('%s: %s', (_name, expected, condition) => {
    expect(canBeMet(condition)).toBe(expected);
  });

  it('is not decided when there is too much to try: nine families, eight flats', () => {
    const [families, flats] = [Array.from({ length: 9 }).keys(), Array.from({ length: 8 }).keys()];
    const all = [...flats];
    const lives = (family: number, flat: number): Condition => ({
      event: { type: 'stage', where: { stage: `${family} in ${flat}` } },
    });
    const somewhere = [...families].map((family) => ({
      any: all.map((flat) => lives(family, flat)),
    }));
    const alone = all.flatMap((flat) =>
      somewhere.flatMap((_, one) =>
        somewhere.slice(one + 1).map((_other, next) => ({
          not: { all: [lives(one, flat), lives(one + 1 + next, flat)] },
        })),
      ),
    );
    expect(canBeMet({ all: [...somewhere, ...alone] })).toBeUndefined();
  });
});

describe('whether one condition is a case of another', () => {
  it.each<[string, boolean, Condition, Condition]>([
    ['a smaller bound', true, income('lessThan', 3), income('lessThan', 4)],
    ['a greater bound', false, income('lessThan', 4), income('lessThan', 3)],
    [
      'neighbouring whole numbers',
      true,
      children('greaterThan', 2),
      children('greaterThanInclusive', 3),
    ],
    ['one of two', true, level('basic'), level('basic', 'crisis')],
    [
      'a child of a member',
      true,
      someChild(disabled),
      { some: { of: 'family.members', all: [disabled] } },
    ],
    ['a visit of a visit', true, visit('held'), visit()],
    [
      'a child of a number of children',
      true,
      someChild(disabled),
      children('greaterThanInclusive', 1),
    ],
  ])('%s: %s', (_name, expected, one, other) => {
    const { forms, asked } = question([one, other]);
    expect(implies(forms.formulaOf(one), forms.formulaOf(other), asked)).toBe(expected);
  });
});

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    fact: fc.constant('family.income'),
    operator: fc.constantFrom('lessThan', 'lessThanInclusive', 'greaterThan', 'equal', 'notEqual'),
    value: fc.integer({ min: 0, max: 2 }),
  }),
  fc.constant(needy),
  fc.constantFrom(visit(), visit('held')),
);
const ofMember: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant(disabled),
  fc
    .constantFrom('mother', 'child')
    .map((value) => ({ fact: 'member.role', operator: 'equal', value })),
  fc.constant(needy),
);
const { inner } = fc.letrec<{ inner: Condition }>((tie) => ({
  inner: fc.oneof(
    { maxDepth: 2 },
    ofMember,
    fc.record({ not: tie('inner') }),
    fc.record({ all: fc.array(tie('inner'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('inner'), { minLength: 1, maxLength: 2 }) }),
  ),
}));
const list: fc.Arbitrary<Condition> = fc
  .tuple(
    fc.constantFrom('some', 'every'),
    fc.constantFrom('all', 'any'),
    fc.array(inner, { minLength: 1, maxLength: 2 }),
  )
  .map(
    ([kind, join, parts]) =>
      ({ [kind]: { of: 'family.members', [join]: parts } }) as unknown as Condition,
  );
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    leaf,
    list,
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
  ),
}));

const MEMBERS = [true, false].flatMap((isDisabled) =>
  ['mother', 'child'].map((role) => ({ 'member.disabled': isDisabled, 'member.role': role })),
);
/** Every family of which the random conditions can tell something apart. */
const FAMILIES = [0, 0.5, 1, 1.5, 2, 2.5].flatMap((amount) =>
  [true, false].flatMap((poor) =>
    [undefined, 'held', 'failed'].flatMap((outcome) =>
      Array.from({ length: 2 ** MEMBERS.length }, (_, subset) => ({
        ...scopeOf({
          facts: { 'family.income': amount, 'family.needy': poor },
          lists: {
            'family.members': {
              complete: true,
              elements: MEMBERS.filter((_member, bit) => (subset >> bit) & 1),
            },
          },
        }),
        event: ({ where }: { readonly where?: Readonly<Record<string, unknown>> }) => ({
          truth:
            outcome !== undefined && (where === undefined || where.outcome === outcome)
              ? ('met' as const)
              : ('not-met' as const),
        }),
      })),
    ),
  ),
);

it('agrees with trying every family', () => {
  fc.assert(
    fc.property(condition, (random) => {
      const compiled = compileCondition(random, { operators: OPERATORS, named: {} });
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
      const tried = FAMILIES.some((family) => compiled.value.truth(family) === 'met');
      expect(canBeMet(random, false)).toBe(tried);
    }),
    { numRuns: 150 },
  );
});
