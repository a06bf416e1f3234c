import { describe, expect, it } from 'vitest';
import { inventedCase, type Happening } from './fixtures/invented-case.js';
import { decideRich } from './fixtures/rich-case.js';

const APPROVED: Happening = ['2026-05-04', 'plan-approved'];
const sent = (on: string): Happening => [on, 'plan-sent'];

const calls = (asOf: string, events: readonly Happening[], callTerm?: number) =>
  decideRich(inventedCase([APPROVED, ...events]), asOf, {
    settings: callTerm === undefined ? {} : { callTerm },
  })
    .obligations.filter(({ id }) => id === 'call')
    .map(({ key, status, due }) => [key, status, due]);

describe('a schedule whose term the institution sets', () => {
  it('says nothing until it is set, and asks for it', () => {
    expect(calls('2026-05-20', [])).toEqual([['call:2026-05-04', 'unknown', undefined]]);
    const { settingsNeeded } = decideRich(inventedCase([APPROVED]), '2026-05-20');
    expect(settingsNeeded.map(({ parameter }) => parameter)).toContain('callTerm');
  });

  it('runs from the event, and anew each time it is met', () => {
    expect(calls('2026-05-15', [sent('2026-05-14')], 10)).toEqual([
      ['call:2026-05-04', 'met', '2026-05-14'],
      ['call:2026-05-14', 'pending', '2026-05-24'],
    ]);
  });

  it.each([
    ['2026-05-14', 'due-soon'],
    ['2026-05-15', 'overdue'],
  ])('%s: %s', (asOf, status) => {
    expect(calls(asOf, [], 10)[0]?.[1]).toBe(status);
  });

  it('was met late, twice on a day counts once, and a closed case owes nothing more', () => {
    const twice = [sent('2026-05-15'), sent('2026-05-15')];
    expect(calls('2026-06-30', [...twice, ['2026-05-20', 'closed']], 10)).toEqual([
      ['call:2026-05-04', 'met-late', '2026-05-14'],
    ]);
  });
});
