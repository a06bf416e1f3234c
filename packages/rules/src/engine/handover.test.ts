import { describe, expect, it } from 'vitest';
import { inventedRules } from './fixtures/invented-case.js';
import { evaluateHandover, type Handover } from './handover.js';

const cases = (owner: string, crisis: number, basic = 0) =>
  [...Array<string>(crisis).fill('crisis'), ...Array<string>(basic).fill('basic')].map(
    (classification, index) => ({ id: `${owner}${index + 1}`, classification }),
  );

const decide = (handover: Handover) =>
  evaluateHandover(inventedRules(), handover, { asOf: '2026-05-20' });

const actual = (decision: ReturnType<typeof decide>['to']['after']) =>
  decision.limits.map((limit) => limit.actual);

describe('handing over cases, two crisis and four basic being the limits', () => {
  it.each([
    ['stays within', 1, ['a1'], [], []],
    ['exceeds', 2, ['a1'], ['crisis-limit'], []],
    ['was exceeded before and stays so', 3, ['a1'], [], ['crisis-limit']],
    ['moves nothing', 2, [], [], []],
  ] as const)('%s', (_case, held, moved, newly, still) => {
    const decision = decide({
      from: { specialist: 'a', cases: cases('a', 1, 1) },
      to: { specialist: 'b', cases: cases('b', held) },
      cases: moved,
    });
    expect([decision.newlyExceeded, decision.stillExceeded]).toEqual([newly, still]);
  });

  it('shows both caseloads before and after', () => {
    const { from, to } = decide({
      from: { specialist: 'a', cases: cases('a', 1, 2) },
      to: { specialist: 'b', cases: cases('b', 1) },
      cases: ['a1', 'a2'],
    });
    expect(from && [actual(from.before), actual(from.after)]).toEqual([
      [1, 2],
      [0, 1],
    ]);
    expect([actual(to.before), actual(to.after)]).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  it('names cases that the giver does not hold and moves none of them', () => {
    const decision = decide({
      from: { specialist: 'a', cases: cases('a', 1) },
      to: { specialist: 'b', cases: [] },
      cases: ['a1', 'z9'],
    });
    expect(decision.notHeld).toEqual(['z9']);
    expect(actual(decision.to.after)).toEqual([1, 0]);
  });
});

describe('a change of category', () => {
  it('is weighed as the case would be, not twice', () => {
    const decision = decide({
      to: { specialist: 'b', cases: cases('b', 2, 1) },
      changes: [{ id: 'b3', classification: 'crisis' }],
    });
    expect(actual(decision.to.after)).toEqual([3, 0]);
    expect(decision.newlyExceeded).toEqual(['crisis-limit']);
    expect(decision.from).toBeUndefined();
  });

  it('a new case only adds', () => {
    const changes = [{ id: 'new', classification: 'basic' }];
    const decision = decide({ to: { specialist: 'b', cases: cases('b', 0, 4) }, changes });
    expect(decision.newlyExceeded).toEqual(['basic-limit']);
    expect(decision.to.after.combinedWarning).toBe(true);
  });
});
