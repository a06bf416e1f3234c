import { describe, expect, it } from 'vitest';
import type { Result } from '../contracts/problem.js';
import type { Regulation } from '../contracts/regulation.js';
import { INVENTED_REGULATION } from '../engine/fixtures/invented-regulation.js';
import { resolveExtends } from './resolve-extends.js';

const named = (id: string, changes: Partial<Regulation> = {}): Regulation => ({
  ...INVENTED_REGULATION,
  id,
  act: { title: `Положение ${id}` },
  ...changes,
});

const [large] = INVENTED_REGULATION.categories;
if (large === undefined) throw new Error('there are categories');

const finding =
  (...regulations: readonly Regulation[]) =>
  (id: string): Promise<Result<Regulation>> => {
    const found = regulations.find((regulation) => regulation.id === id);
    return Promise.resolve(
      found === undefined ? { ok: false, problems: [] } : { ok: true, value: found, problems: [] },
    );
  };

const EMPTY: Partial<Regulation> = {
  categories: [],
  deadlines: [],
  documents: [],
  parameters: [],
  clauses: [],
  conditions: {},
  roles: { helper: 'Помощник' },
  notRegulated: [],
};

describe('a regulation that extends another', () => {
  const base = named('base');
  it('takes over what it does not say itself, with the act that says it', async () => {
    const found = await resolveExtends(named('own', { ...EMPTY, extends: 'base' }), finding(base));
    if (!found.ok) throw new Error('the base is there');
    expect(found.value).toMatchObject({ id: 'own', act: { title: 'Положение own' } });
    expect(found.value.categories.map(({ id, act }) => [id, act?.title])).toEqual(
      base.categories.map(({ id }) => [id, 'Положение base']),
    );
    expect(found.value.roles).toEqual({ 'case-manager': 'Куратор', helper: 'Помощник' });
    expect(found.value.conditions).toEqual(base.conditions);
    expect(found.value.clauses).toEqual(base.clauses);
  });

  it('overrides by id; its own elements stand first', async () => {
    const own = { ...large, id: 'poor', title: 'Своя' };
    const document = {
      document: 'plan',
      title: 'Свой план',
      stage: 'intake',
      clause: ['1'],
      norm: ['own.plan'],
      force: 'reminder' as const,
    };
    const changes = { ...EMPTY, categories: [own], documents: [document], extends: 'base' };
    const found = await resolveExtends(named('own', changes), finding(base));
    if (!found.ok) throw new Error('the base is there');
    expect(found.value.categories.map(({ id, title }) => [id, title])).toEqual([
      ['poor', 'Своя'],
      ['large', 'Многодетная'],
      ['small-disabled-child', 'С ребёнком-инвалидом до трёх лет'],
      ['needy', 'Нуждающаяся'],
    ]);
    expect(found.value.documents.map(({ document: id, title }) => [id, title])).toEqual([
      ['plan', 'Свой план'],
      ['card', undefined],
      ['income-paper', undefined],
    ]);
  });

  it('takes over along the whole chain', async () => {
    const middle = named('middle', { ...EMPTY, extends: 'base' });
    const own = named('own', { ...EMPTY, extends: 'middle' });
    const found = await resolveExtends(own, finding(base, middle));
    expect(found.ok && found.value.deadlines[0]?.act?.title).toBe('Положение base');
  });

  const problemsOf = async (regulation: Regulation, ...others: readonly Regulation[]) =>
    (await resolveExtends(regulation, finding(...others))).problems.map(
      ({ code, file, path, params }) => [code, file, path, params.value],
    );

  it.each<readonly [string, readonly Regulation[], readonly string[]]>([
    [
      'itself',
      [named('own', { extends: 'own' })],
      ['extends-circle', 'regulation.json', '/extends', 'own → own'],
    ],
    [
      'one that leads back to it',
      [named('own', { extends: 'other' }), named('other', { extends: 'own' })],
      ['extends-circle', 'regulation.json', '/extends', 'own → other → own'],
    ],
    [
      'a circle that it is not in',
      [named('own', { extends: 'a' }), named('a', { extends: 'b' }), named('b', { extends: 'a' })],
      ['extends-circle', 'regulation.json', '/extends', 'own → a → b → a'],
    ],
    [
      'one that is not there',
      [named('own', { extends: 'moon' })],
      ['extends-unknown', 'regulation.json', '/extends', 'moon'],
    ],
  ])('%s is refused', async (_case, [own, ...others], problem) => {
    if (own === undefined) throw new Error('no regulation');
    expect(await problemsOf(own, ...others)).toEqual([problem]);
  });
});
