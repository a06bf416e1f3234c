import { describe, expect, it } from 'vitest';
import type { FactStatement } from '../contracts/case.js';
import { CASE, FAMILY, inventedCase, type Said } from './fixtures/invented-case.js';
import { decideRich } from './fixtures/rich-case.js';

const TODAY = '2026-06-01';

const measured = (on: string, value: number, document = 'act'): FactStatement => ({
  subject: FAMILY,
  fact: 'family.care',
  state: 'stated',
  value,
  on,
  source: { kind: 'document', document, record: `${document}-${on}`, path: '/care' },
});

const decideCare = (...statements: readonly FactStatement[]) => {
  const decision = decideRich({ ...inventedCase([]), statements }, TODAY);
  const found = decision.criteria.find(({ id }) => id === 'care');
  if (found === undefined) throw new Error('care is measured');
  return found;
};

describe('first and repeat measurement by the same method', () => {
  const first = measured('2026-01-10', 3);
  it.each<readonly [string, readonly FactStatement[], string, string, string | undefined]>([
    ['better', [first, measured('2026-05-10', 5)], 'better', 'met', undefined],
    ['the same is no result', [first, measured('2026-05-10', 3)], 'same', 'not-met', undefined],
    ['worse', [first, measured('2026-05-10', 2)], 'worse', 'not-met', undefined],
    ['never measured', [], 'unknown', 'unknown', 'not-measured'],
    ['not repeated', [first], 'unknown', 'unknown', 'not-repeated'],
    ['twice on one day', [first, measured('2026-01-10', 5)], 'unknown', 'unknown', 'not-repeated'],
    [
      'repeated by another method',
      [first, measured('2026-05-10', 5, 'survey')],
      'unknown',
      'unknown',
      'other-method',
    ],
    [
      'measured by what is no method',
      [measured('2026-01-10', 3, 'gossip'), measured('2026-05-10', 5, 'gossip')],
      'unknown',
      'unknown',
      'other-method',
    ],
    [
      'repeated too long ago',
      [first, measured('2026-03-01', 5)],
      'unknown',
      'unknown',
      'out-of-window',
    ],
    [
      'repeated on the first day that counts',
      [first, measured('2026-03-02', 5)],
      'better',
      'met',
      undefined,
    ],
    ['repeated tomorrow', [first, measured('2026-06-02', 5)], 'unknown', 'unknown', 'not-repeated'],
  ])('%s', (_case, statements, change, truth, reason) => {
    const found = decideCare(...statements);
    expect([found.measure?.change, found.truth, found.measure?.reason]).toEqual([
      change,
      truth,
      reason,
    ]);
  });

  it('takes the method that was repeated and shows both measurements', () => {
    const found = decideCare(measured('2025-12-01', 9, 'survey'), first, measured('2026-05-10', 5));
    expect(found.measure).toMatchObject({
      method: 'act',
      first: { value: 3, on: '2026-01-10' },
      repeat: { value: 5, on: '2026-05-10' },
    });
  });

  it('orders options from the worst to the best', () => {
    const said: readonly Said[] = [
      ['2026-05-04', CASE, 'case.level', 'crisis'],
      ['2026-05-20', CASE, 'case.level', 'basic'],
    ];
    const { criteria } = decideRich(inventedCase([], said), TODAY);
    expect(criteria.find(({ id }) => id === 'mood')?.measure?.change).toBe('better');
  });
});

describe('criteria together', () => {
  const needy = (value: boolean): Said => ['2026-05-04', FAMILY, 'family.needy', value];
  const decide = (...said: readonly Said[]) =>
    decideRich(inventedCase([['2026-05-04', 'application']], said), TODAY);

  it('are counted by kind; those about the service are not the family’s', () => {
    const { effectiveness, criteria } = decide(needy(false));
    expect(effectiveness).toMatchObject({
      general: { met: 0, notMet: 0, unknown: 1 },
      direct: { met: 1, notMet: 0, unknown: 1 },
      service: { met: 0, notMet: 0, unknown: 1 },
    });
    expect(criteria.filter(({ about }) => about === 'service').map(({ level }) => level)).toEqual([
      'indirect',
    ]);
  });

  it.each([
    [true, 'not-met', 'met'],
    [false, 'met', 'not-met'],
  ])('needy: %s – close %s, continue %s', (value, close, further) => {
    const { conclusions } = decide(needy(value)).effectiveness;
    expect(conclusions.map(({ id, truth }) => [id, truth])).toEqual([
      ['close', close],
      ['continue', further],
    ]);
  });

  it('propose nothing while they are undecided, and say what is needed', () => {
    const [close] = decide().effectiveness.conclusions;
    expect(close).toMatchObject({ truth: 'unknown', missing: [{ fact: 'family.needy' }] });
  });

  it('leave the decision to a person, whose record is shown', () => {
    const record = inventedCase([['2026-05-20', 'closed']], [needy(true)]);
    const [close] = decideRich(record, TODAY).effectiveness.conclusions;
    expect(close).toMatchObject({ truth: 'not-met', recorded: { on: '2026-05-20' } });
  });
});
