import { describe, expect, it } from 'vitest';
import type { InstitutionRecord } from '../../contracts/decision.js';
import { happened, type Happening } from '../fixtures/invented-case.js';
import { compileRich } from '../fixtures/rich-case.js';
import { evaluateInstitution } from './evaluate-institution.js';

const rules = compileRich();

function decide(events: readonly Happening[], asOf: string, rest: Partial<InstitutionRecord> = {}) {
  const record: InstitutionRecord = {
    schemaVersion: 1,
    id: 'centre',
    regulation: 'invented',
    since: '2026-05-04',
    events: events.map(happened),
    ...rest,
  };
  return evaluateInstitution(rules, record, { asOf });
}

const states = (id: string, ...args: Parameters<typeof decide>) =>
  decide(...args)
    .obligations.filter((obligation) => obligation.id === id)
    .map(({ key, status }) => [key, status]);

describe('a weekly brigade', () => {
  it('obliges every week since the record is kept', () => {
    const events: readonly Happening[] = [['2026-05-07', 'brigade-held']];
    expect(states('meeting', events, '2026-05-20')).toEqual([
      ['meeting:2026-05-04', 'met'],
      ['meeting:2026-05-11', 'overdue'],
      ['meeting:2026-05-18', 'due-soon'],
    ]);
  });

  it('started by no event, shows none', () => {
    expect(decide([], '2026-05-05').obligations[0]).not.toHaveProperty('from');
  });

  it('is not asked of a time before the record', () => {
    expect(states('meeting', [], '2026-05-03')).toEqual([]);
  });

  it('starts with the regulation when nothing else is told', () => {
    const { obligations } = decide([], '2026-01-08', { since: '2020-01-01' });
    expect(obligations.map(({ key }) => key)).toEqual([
      'meeting:2025-12-29',
      'meeting:2026-01-05',
      'conference',
    ]);
  });
});

describe('a monthly conference', () => {
  const ISSUED: Happening = ['2026-05-12', 'order-issued'];
  it('obliges from the first full month after the order', () => {
    expect(states('conference', [], '2026-06-30')).toEqual([['conference', 'not-due']]);
    expect(states('conference', [ISSUED], '2026-07-01')).toEqual([
      ['conference:2026-06', 'overdue'],
      ['conference:2026-07', 'pending'],
    ]);
  });

  it('what was due before the record is left out', () => {
    const keys = states('conference', [ISSUED], '2026-08-01', { since: '2026-07-15' });
    expect(keys.map(([key]) => key)).toEqual(['conference:2026-07', 'conference:2026-08']);
  });
});

describe('standing orders and journals', () => {
  const order = (...events: readonly Happening[]) => decide(events, '2026-06-01').orders[0]?.state;
  it.each<readonly [readonly Happening[], string]>([
    [[], 'absent'],
    [[['2026-05-12', 'order-issued']], 'in-force'],
    [[['2026-06-02', 'order-issued']], 'absent'],
    [
      [
        ['2026-05-12', 'order-issued'],
        ['2026-05-20', 'order-cancelled'],
      ],
      'ended',
    ],
    [
      [
        ['2026-05-12', 'order-cancelled'],
        ['2026-05-20', 'order-issued'],
      ],
      'in-force',
    ],
  ])('%j: %s', (events, state) => {
    expect(order(...events)).toBe(state);
  });

  it('an incomplete record leaves an unseen order unknown', () => {
    expect(decide([], '2026-06-01', { eventsComplete: false }).orders[0]?.state).toBe('unknown');
  });

  it('a journal is kept when there is one', () => {
    const state = (records: InstitutionRecord['records'] = []) =>
      decide([], '2026-06-01', { records }).documents[0]?.state;
    expect(state()).toBe('absent');
    const on = '2026-05-05';
    const journal = { id: 'j', document: 'journal', edition: '1', data: {}, createdOn: on };
    expect(state([{ ...journal, status: 'draft', finals: [] }])).toBe('kept');
    expect(state([{ ...journal, status: 'annulled', finals: [] }])).toBe('absent');
  });
});

describe('a broken record of an institution', () => {
  const codes = (record: unknown, asOf = '2026-06-01') =>
    evaluateInstitution(rules, record as InstitutionRecord, { asOf }).problems.map(
      ({ code }) => code,
    );
  it('is told, never thrown', () => {
    expect(codes(null)).toContain('case-regulation');
    expect(codes({ schemaVersion: 1, id: 'a', regulation: 'other', events: [] })).toEqual([
      'case-regulation',
    ]);
    expect(codes({ schemaVersion: 1, id: 'a', regulation: 'invented', events: 7 })).toEqual([
      'list-shape',
    ]);
    expect(codes({}, 'yesterday')).toEqual(['date-shape']);
  });
});
