import { describe, expect, it } from 'vitest';
import type { Condition } from '../contracts/condition.js';
import { compileRegulation } from '../engine/compile-regulation.js';
import { INVENTED_CALENDAR } from '../engine/fixtures/invented-case.js';
import { INVENTED_REGULATION } from '../engine/fixtures/invented-regulation.js';
import { INVENTED_VOCABULARY } from '../engine/fixtures/invented-vocabulary.js';
import type { ScenarioGiven } from '../scenarios/scenario.js';
import { coverLeaves } from './cover-leaves.js';

const [category] = INVENTED_REGULATION.categories;
const AT = '/categories/0/conditions';

/** What the rows have seen of the leaves of one category's condition, by their place in it. */
function seen(conditions: Condition, rows: readonly ScenarioGiven[]) {
  if (category === undefined) throw new Error('the invented regulation has a category');
  const regulation = { ...INVENTED_REGULATION, categories: [{ ...category, conditions }] };
  const compiled = compileRegulation(regulation, INVENTED_VOCABULARY, INVENTED_CALENDAR);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const table = {
    title: 't',
    clause: ['1'],
    covers: [],
    rows: rows.map((given) => ({ name: 'r', asOf: '2026-06-01', given, expect: {} })),
  };
  return Object.fromEntries(
    coverLeaves(compiled.value, [table])
      .filter(({ at }) => at.startsWith(AT))
      .map((leaf) => [leaf.at.slice(AT.length), leaf.seen.join(' ')]),
  );
}

const needy: Condition = { fact: 'family.needy', operator: 'equal', value: true };
const disabled: Condition = { fact: 'member.disabled', operator: 'equal', value: true };
const child: Condition = { fact: 'member.role', operator: 'equal', value: 'child' };

describe('coverage of leaves', () => {
  it('is empty without rows', () => {
    expect(seen(needy, [])).toEqual({ '': '' });
  });

  it('gathers what rows have seen, behind connectives and negations too', () => {
    const condition: Condition = { any: [{ not: needy }, { event: { type: 'alarm' } }] };
    const rows = [
      { facts: { 'family.needy': true } },
      { facts: { 'family.needy': false }, events: [{ type: 'alarm', on: '2026-05-01' }] },
      { eventsComplete: false },
    ];
    expect(seen(condition, rows)).toEqual({
      '/any/0/not': 'met not-met unknown',
      '/any/1': 'met not-met unknown',
    });
  });

  it('sees what each person of a list is asked', () => {
    const condition: Condition = { some: { of: 'family.members', all: [disabled, child] } };
    const rows = [
      {
        members: [
          { id: 'a', disabled: true, role: 'child' },
          { id: 'b', disabled: false, role: 'child' },
        ],
      },
    ];
    expect(seen(condition, rows)).toEqual({
      '/some/all/0': 'met not-met',
      '/some/all/1': 'met',
    });
  });

  it('sees through a person of whom it is not known whether they are in the list', () => {
    const condition: Condition = { every: { of: 'family.children', any: [disabled, child] } };
    const rows = [{ members: [{ id: 'a', disabled: true }] }];
    expect(seen(condition, rows)).toEqual({ '/every/any/0': 'met', '/every/any/1': 'unknown' });
  });
});
