import { describe, expect, it } from 'vitest';
import { CASE, decide, inventedCase, type Happening, type Said } from './fixtures/invented-case.js';

const APPLICATION: Happening = ['2026-08-20', 'application'];
const held = (on: string): Happening => [on, 'visit', { outcome: 'held' }];
const failed = (on: string): Happening => [on, 'visit', { outcome: 'failed' }];

function visits(
  asOf: string,
  events: readonly Happening[],
  prefix = 'visit',
  said: readonly Said[] = [],
): Readonly<Record<string, string>> {
  const { obligations } = decide(inventedCase(events, said), asOf);
  const own = obligations.filter(({ id }) => id === prefix);
  return Object.fromEntries(own.map(({ key, status }) => [key, status]));
}

describe('a visit every calendar month, from the first full month on', () => {
  it.each<readonly [string, string, readonly Happening[], Readonly<Record<string, string>>]>([
    ['no application', '2026-09-10', [], { visit: 'not-due' }],
    [
      'the month of the application does not oblige',
      '2026-08-31',
      [APPLICATION],
      { visit: 'not-due' },
    ],
    ['the first full month', '2026-09-01', [APPLICATION], { 'visit:2026-09': 'pending' }],
    [
      'two working days before its end',
      '2026-09-28',
      [APPLICATION],
      { 'visit:2026-09': 'due-soon' },
    ],
    [
      'missed',
      '2026-10-01',
      [APPLICATION],
      { 'visit:2026-09': 'overdue', 'visit:2026-10': 'pending' },
    ],
    [
      'held on the last day',
      '2026-10-01',
      [APPLICATION, held('2026-09-30')],
      { 'visit:2026-09': 'met', 'visit:2026-10': 'pending' },
    ],
    [
      'held on the first day of the next',
      '2026-10-01',
      [APPLICATION, held('2026-10-01')],
      { 'visit:2026-09': 'overdue', 'visit:2026-10': 'met' },
    ],
    [
      'a failed attempt does not count',
      '2026-09-10',
      [APPLICATION, failed('2026-09-09')],
      { 'visit:2026-09': 'pending' },
    ],
    [
      'a visit without an outcome does not count',
      '2026-09-10',
      [APPLICATION, ['2026-09-09', 'visit']],
      { 'visit:2026-09': 'pending' },
    ],
    [
      'closed in mid-month: nothing owed for it',
      '2026-10-10',
      [APPLICATION, held('2026-09-09'), ['2026-10-05', 'closed']],
      { 'visit:2026-09': 'met' },
    ],
    [
      'closed on the last day: the month was whole',
      '2026-10-10',
      [APPLICATION, ['2026-09-30', 'closed']],
      { 'visit:2026-09': 'overdue' },
    ],
    [
      'closed and taken up again',
      '2026-11-15',
      [APPLICATION, ['2026-08-25', 'closed'], ['2026-10-08', 'application']],
      { 'visit:2026-11': 'pending' },
    ],
  ])('%s', (_case, asOf, events, expected) => {
    expect(visits(asOf, events)).toEqual(expected);
  });

  it('ends on the last day of the month even if that is a Sunday', () => {
    const { obligations } = decide(inventedCase([['2026-04-01', 'application']]), '2026-05-10');
    expect(obligations.find(({ key }) => key === 'visit:2026-05')).toMatchObject({
      due: '2026-05-31',
      daysLeft: 21,
      period: { from: '2026-05-01', to: '2026-05-31' },
      from: { event: 'application', on: '2026-04-01' },
    });
  });
});

describe('a call every calendar week, the first one included, while the level is crisis', () => {
  const alarm: readonly Happening[] = [['2026-11-05', 'alarm']];

  it('judges each week by the level of that week', () => {
    const said: readonly Said[] = [
      ['2026-11-01', CASE, 'case.level', 'crisis'],
      ['2026-11-12', CASE, 'case.level', 'basic'],
      ['2026-11-20', CASE, 'case.level', 'crisis'],
    ];
    expect(visits('2026-11-24', alarm, 'weekly', said)).toEqual({
      'weekly:2026-11-02': 'overdue',
      'weekly:2026-11-16': 'overdue',
      'weekly:2026-11-23': 'pending',
    });
  });

  it('is unknown while nobody stated the level', () => {
    expect(visits('2026-11-06', alarm, 'weekly')).toEqual({ 'weekly:2026-11-02': 'unknown' });
  });
});
