import { describe, expect, it } from 'vitest';
import type { Json } from '../contracts/condition.js';
import type { CaseRecord, FactStatement } from '../contracts/case.js';
import {
  decide,
  FAMILY,
  household,
  inventedCase,
  member,
  type Said,
} from './fixtures/invented-case.js';

const ON = '2026-05-04';
const AS_OF = '2026-05-20';

type People = Readonly<Record<string, Readonly<Record<string, Json>>>>;

const child = (bornOn: string, rest: Readonly<Record<string, Json>> = {}) => ({
  role: 'child',
  bornOn,
  ...rest,
});

function truth(category: string, record: CaseRecord, asOf = AS_OF, settings = {}) {
  const { categories } = decide(record, asOf, { settings });
  return categories.find(({ id }) => id === category)?.truth;
}

const family = (people: People, ...more: readonly Said[]) =>
  inventedCase([], [...household(ON, people), ...more]);

/** The same family of which not everybody is named. */
function unfinished(record: CaseRecord): CaseRecord {
  const open = (statement: FactStatement) =>
    statement.fact === 'family.members' ? { ...statement, complete: false } : statement;
  return { ...record, statements: record.statements.map(open) };
}

const THREE: People = { a: child('2010-01-01'), b: child('2012-01-01'), c: child('2014-01-01') };
const TWO: People = { a: child('2010-01-01'), b: child('2012-01-01') };

describe('a category counted from composition', () => {
  it.each<readonly [string, CaseRecord, string]>([
    ['three children', family(THREE), 'met'],
    ['three children and perhaps more', unfinished(family(THREE)), 'met'],
    ['two children', family(TWO), 'not-met'],
    ['two children and perhaps more', unfinished(family(TWO)), 'unknown'],
    ['nobody named', inventedCase([]), 'unknown'],
    ['one of three is an adult', family({ ...TWO, c: child('2008-05-20') }), 'not-met'],
    ['one of three is an adult tomorrow', family({ ...TWO, c: child('2008-05-21') }), 'met'],
    ['the third was born, nobody knows when', family({ ...TWO, c: { role: 'child' } }), 'unknown'],
    [
      'one child and one of unknown age: never three',
      family({ a: child('2010-01-01'), c: { role: 'child' } }),
      'not-met',
    ],
    [
      'a mother is no child, whatever her age',
      family({ ...TWO, m: { role: 'mother' } }),
      'not-met',
    ],
  ])('%s', (_case, record, expected) => {
    expect(truth('large', record)).toBe(expected);
  });

  it('asks for the base fact of the person in doubt, not for the derived one', () => {
    const { categories } = decide(family({ ...TWO, c: { role: 'child' } }), AS_OF);
    expect(categories.find(({ id }) => id === 'large')?.missing).toEqual([
      { kind: 'fact', fact: 'member.bornOn', subject: member('c') },
    ]);
  });

  it('follows the day of evaluation', () => {
    expect(truth('large', family(THREE), '2028-01-01')).toBe('not-met');
    expect(truth('large', family(THREE), '2026-05-03')).toBe('unknown');
  });
});

describe('one and the same child', () => {
  it.each<readonly [string, CaseRecord, string]>([
    ['disabled and two years old', family({ a: child('2024-05-20', { disabled: true }) }), 'met'],
    [
      'disabled, three years old today',
      family({ a: child('2023-05-20', { disabled: true }) }),
      'not-met',
    ],
    [
      'disabled, three years old tomorrow',
      family({ a: child('2023-05-21', { disabled: true }) }),
      'met',
    ],
    [
      'one is small, another disabled',
      family({
        a: child('2024-05-20', { disabled: false }),
        b: child('2014-01-01', { disabled: true }),
      }),
      'not-met',
    ],
    [
      'the role of a disabled infant is not stated',
      family({ a: { bornOn: '2024-05-20', disabled: true } }),
      'unknown',
    ],
    ['nobody asked about disability', family({ a: child('2024-05-20') }), 'unknown'],
  ])('%s', (_case, record, expected) => {
    expect(truth('small-disabled-child', record)).toBe(expected);
  });
});

describe('a number that the institution sets', () => {
  const poor = family(TWO, [ON, FAMILY, 'family.income', 12_000]);

  it('keeps the category unknown until it is set, and the setting is asked for', () => {
    expect(truth('poor', poor)).toBe('unknown');
    expect(decide(poor, AS_OF).settingsNeeded).toEqual([
      { parameter: 'threshold', title: 'Порог дохода' },
    ]);
  });

  it.each([
    [12_000, 'not-met'],
    [12_001, 'met'],
  ])('threshold %d', (threshold, expected) => {
    expect(truth('poor', poor, AS_OF, { threshold })).toBe(expected);
  });

  it.each<readonly [string, string, Json, string]>([
    ['a number of the text', 'sendTerm', 9, 'parameter-not-a-setting'],
    ['a text for a number', 'threshold', 'много', 'parameter-type'],
    ['a parameter that is not there', 'treshold', 1, 'parameter-unknown'],
  ])('refuses %s', (_case, id, value, code) => {
    const { problems } = decide(poor, AS_OF, { settings: { [id]: value } });
    expect(problems).toMatchObject([{ code, path: `/settings/${id}` }]);
  });
});

describe('what is in force on the day', () => {
  it.each([
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('the category of 2026 on %s: %s', (asOf, there) => {
    const { categories } = decide(inventedCase([]), asOf);
    expect(categories.some(({ id }) => id === 'needy')).toBe(there);
  });

  it('a regulation that is not in force yet decides, with a warning', () => {
    const { problems } = decide(inventedCase([]), '2025-12-31');
    expect(problems).toMatchObject([{ code: 'regulation-not-in-force', severity: 'warning' }]);
  });
});
