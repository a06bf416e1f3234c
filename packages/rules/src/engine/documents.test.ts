import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../contracts/case.js';
import { decide, household, inventedCase, type Happening } from './fixtures/invented-case.js';

const APPLICATION: Happening = ['2026-05-04', 'application'];

function record(
  document: string,
  finalOn?: string,
  status?: DocumentRecord['status'],
): DocumentRecord {
  return {
    id: `${document}-1`,
    document,
    edition: '1',
    status: status ?? (finalOn === undefined ? 'draft' : 'final'),
    data: {},
    createdOn: '2026-05-05',
    finals: finalOn === undefined ? [] : [{ on: finalOn, data: {} }],
  };
}

const decideWith = (
  records: readonly DocumentRecord[],
  asOf: string,
  ...events: readonly Happening[]
) => decide(inventedCase([APPLICATION, ...events], [], { records }), asOf);

describe('where a required document stands', () => {
  it.each<readonly [string, readonly DocumentRecord[], string, readonly Happening[], string]>([
    ['not there', [], '2026-05-06', [], 'absent'],
    ['a draft', [record('plan')], '2026-05-06', [], 'draft'],
    ['a draft of tomorrow', [record('plan')], '2026-05-04', [], 'absent'],
    ['signed', [record('plan', '2026-05-07')], '2026-05-07', [], 'final'],
    ['not signed yet on that day', [record('plan', '2026-05-07')], '2026-05-06', [], 'draft'],
    ['annulled', [record('plan', '2026-05-07', 'annulled')], '2026-05-08', [], 'absent'],
    ['issued elsewhere', [], '2026-05-08', [['2026-05-08', 'plan-approved']], 'recorded-elsewhere'],
  ])('%s', (_case, records, asOf, events, state) => {
    const { documents } = decideWith(records, asOf, ...events);
    expect(documents.find(({ document }) => document === 'plan')?.state).toBe(state);
  });

  it('one that depends on the family is unknown, absent or not needed', () => {
    const state = (record: Parameters<typeof decide>[0]) =>
      decide(record, '2026-05-06').documents.find(({ document }) => document === 'income-paper')
        ?.state;
    expect(state(inventedCase([]))).toBe('unknown');
    expect(state(inventedCase([], household('2026-05-04', {})))).toBe('not-needed');
    const child = { a: { role: 'child', bornOn: '2020-01-01' } };
    expect(state(inventedCase([], household('2026-05-04', child)))).toBe('absent');
  });

  it('carries the day by which an open obligation needs it', () => {
    const { documents } = decideWith([], '2026-05-06');
    expect(documents.find(({ document }) => document === 'plan')?.due).toBe('2026-05-18');
  });
});

describe('the next document', () => {
  it('is that of the open obligation due first, with its clause and status', () => {
    expect(decideWith([], '2026-05-06').nextDocument).toEqual({
      document: 'plan',
      due: '2026-05-18',
      status: 'pending',
      clause: ['2'],
      obligation: 'plan',
    });
  });

  it('passes over one that is signed already, to what the stage requires', () => {
    const { nextDocument } = decideWith([record('plan', '2026-05-07')], '2026-05-08');
    expect(nextDocument).toEqual({ document: 'card', clause: ['1'] });
  });

  it('a signed record of last month does not stand for this month', () => {
    const records = [record('card', '2026-05-06'), record('visit-record', '2026-06-30')];
    const { nextDocument } = decideWith(
      records,
      '2026-07-02',
      ['2026-05-08', 'plan-approved'],
      ['2026-06-30', 'visit', { outcome: 'held' }],
    );
    expect(nextDocument).toMatchObject({ document: 'visit-record', due: '2026-07-31' });
  });
});
