import { describe, expect, it } from 'vitest';
import type { FactStatement } from '../contracts/case.js';
import { withStatement } from '../case/index.js';
import { decide, FAMILY, household, inventedCase, member, said } from './fixtures/invented-case.js';

const AS_OF = '2026-05-20';
const asked = (record: Parameters<typeof decide>[0]) =>
  decide(record, AS_OF).questions.map(({ fact, subject }) => `${fact} ${subject.id}`);

describe('questions', () => {
  it('ask first what most outcomes wait for', () => {
    const record = inventedCase([['2026-05-04', 'application']]);
    expect(decide(record, AS_OF).questions.slice(0, 2)).toMatchObject([
      {
        fact: 'family.members',
        type: 'list',
        decides: [
          'category:large',
          'category:small-disabled-child',
          'category:poor',
          'document:intake/income-paper',
        ],
      },
      {
        fact: 'family.needy',
        decides: ['guard:help/need', 'category:needy', 'criterion:no-longer-needy'],
      },
    ]);
  });

  it('ask for what was stated, never for what is derived from it', () => {
    const record = inventedCase([], household('2026-05-04', { a: { role: 'child' }, b: {} }));
    const facts = asked(record);
    expect(facts).toContain('member.bornOn a');
    expect(facts).toContain('member.role b');
    expect(facts.join(' ')).not.toMatch(/ageYears|childrenCount|family\.children/u);
  });

  it('are not asked again of whoever refused or could not say', () => {
    const refused = (state: FactStatement['state']): FactStatement => ({
      subject: FAMILY,
      fact: 'family.needy',
      state,
      on: '2026-05-04',
      source: { kind: 'answer' },
    });
    expect(asked(withStatement(inventedCase([]), refused('refused')))).not.toContain(
      'family.needy f1',
    );
    expect(asked(withStatement(inventedCase([]), refused('not-established')))).not.toContain(
      'family.needy f1',
    );
  });

  it('an answer changes the decision at once and is gone from the questions', () => {
    const before = inventedCase(
      [],
      household('2026-05-04', { a: { role: 'child', bornOn: '2024-05-05' } }),
    );
    expect(asked(before)).toContain('member.disabled a');
    const after = withStatement(before, said(['2026-05-20', member('a'), 'member.disabled', true]));
    expect(asked(after)).not.toContain('member.disabled a');
    const { categories } = decide(after, AS_OF);
    expect(categories.find(({ id }) => id === 'small-disabled-child')?.truth).toBe('met');
  });
});
