import { describe, expect, it } from 'vitest';
import type { CaseEvent, DocumentRecord } from '../contracts/case.js';
import type { Json } from '../contracts/condition.js';
import { inventedCase, type Happening } from './fixtures/invented-case.js';
import { decideRich } from './fixtures/rich-case.js';

const TODAY = '2026-06-01';

function final(id: string, document: string, data: Readonly<Record<string, Json>> = {}) {
  const on = '2026-05-10';
  const finals = [{ on, data }];
  return { id, document, edition: '1', status: 'final', data, createdOn: on, finals } as const;
}

function approvals(
  events: readonly Happening[],
  records: readonly DocumentRecord[] = [],
  rest: Parameters<typeof inventedCase>[2] = {},
) {
  return decideRich(inventedCase(events, [], { records, ...rest }), TODAY).approvals;
}

const ofPlan = (...args: Parameters<typeof approvals>) => {
  const found = approvals(...args).find(({ id }) => id === 'plan-approval');
  if (found === undefined) throw new Error('the plan must be approved');
  return found;
};

const APPROVED: Happening = ['2026-05-12', 'plan-approved', { decidedBy: 'council' }];
const SIGNED: Happening = ['2026-05-13', 'acquainted', { outcome: 'signed' }];
const PLAN = final('plan-1', 'plan', { signatures: { curator: { state: 'signed' } } });

describe('an approval', () => {
  it.each<readonly [string, readonly Happening[], string, string]>([
    ['that nobody recorded is awaited', [], 'awaited', 'not-met'],
    ['and all signatures make the document good', [APPROVED, SIGNED], 'approved', 'met'],
    ['without a signature is not enough', [APPROVED], 'approved', 'not-met'],
    [
      'that does not say whose it is counts',
      [['2026-05-12', 'plan-approved'], SIGNED],
      'approved',
      'met',
    ],
    [
      'by an advisory body is none',
      [['2026-05-12', 'plan-approved', { decidedBy: 'brigade' }], SIGNED],
      'awaited',
      'not-met',
    ],
    [
      'by a role that may not give it is none',
      [['2026-05-12', 'plan-approved', { decidedBy: 'case-manager' }], SIGNED],
      'awaited',
      'not-met',
    ],
    [
      'is taken back by a later rejection',
      [APPROVED, SIGNED, ['2026-05-20', 'plan-rejected']],
      'rejected',
      'not-met',
    ],
    [
      'may follow a rejection',
      [['2026-05-05', 'plan-rejected'], APPROVED, SIGNED],
      'approved',
      'met',
    ],
    ['of tomorrow does not count', [['2026-06-02', 'plan-approved'], SIGNED], 'awaited', 'not-met'],
  ])('%s', (_case, events, state, truth) => {
    expect(ofPlan(events, [PLAN])).toMatchObject({ state, truth });
  });

  it('may have been given unseen when the record is incomplete', () => {
    expect(ofPlan([], [PLAN], { eventsComplete: false }).state).toBe('unknown');
  });

  it('names its event and who gave it', () => {
    expect(ofPlan([APPROVED]).approved).toMatchObject({ on: '2026-05-12', by: 'council' });
  });
});

describe('signatures', () => {
  const states = (data: Readonly<Record<string, Json>>, ...events: readonly Happening[]) =>
    ofPlan([APPROVED, ...events], [final('plan-1', 'plan', data)]).signatures.map(
      ({ role, state }) => [role, state],
    );
  it.each<readonly [string, Json | undefined, string]>([
    ['a signature of our documents', { state: 'signed' }, 'signed'],
    ['a refused one', { state: 'refused' }, 'refused'],
    ['somebody absent', { state: 'absent' }, 'missing'],
    ['a name written down', 'А. Вымышленная', 'signed'],
    ['an empty line', '', 'missing'],
    ['nothing', undefined, 'missing'],
  ])('%s', (_case, curator, state) => {
    const data = curator === undefined ? {} : { signatures: { curator } };
    expect(states(data)[0]).toEqual(['case-manager', state]);
  });

  it('of a person may be an event, and refused', () => {
    expect(states({}, SIGNED)[1]).toEqual(['client', 'signed']);
    const refused: Happening = ['2026-05-14', 'acquainted', { outcome: 'refused' }];
    expect(states({}, SIGNED, refused)[1]).toEqual(['client', 'refused']);
  });

  it('of a draft do not count', () => {
    const draft = { ...PLAN, status: 'draft', finals: [] } as const;
    expect(ofPlan([APPROVED, SIGNED], [draft]).signatures[0]?.state).toBe('missing');
  });
});

describe('numbered supplements', () => {
  const records = [final('s1', 'supplement'), final('s2', 'supplement')];
  const approvedOf = (record: string): CaseEvent => ({
    id: `approved-${record}`,
    type: 'supplement-approved',
    on: '2026-05-20',
    source: { kind: 'document', document: 'supplement', record, path: '' },
  });
  it('are approved each by itself', () => {
    const found = approvals([], records, { events: [approvedOf('s2')] });
    expect(
      found.slice(1).map(({ key, number, record, state }) => [key, number, record, state]),
    ).toEqual([
      ['supplements:1', 1, 's1', 'awaited'],
      ['supplements:2', 2, 's2', 'approved'],
    ]);
  });

  it('wait for the institution to say who approves them', () => {
    const record = inventedCase([], [], { records, events: [approvedOf('s1')] });
    const silent = decideRich(record, TODAY);
    expect(silent.settingsNeeded).toContainEqual({
      parameter: 'planApprover',
      title: 'Кто утверждает дополнение',
    });
    const told = decideRich(record, TODAY, { settings: { planApprover: 'council' } });
    expect(told.settingsNeeded.map(({ parameter }) => parameter)).not.toContain('planApprover');
    expect(told.approvals[1]?.by).toEqual(['council']);
  });
});

describe('a body that only advises', () => {
  const closing = (decidedBy: string): Happening => ['2026-05-20', 'closed', { decidedBy }];
  const decideClosing = (decidedBy: string) =>
    decideRich(inventedCase([['2026-05-04', 'application'], closing(decidedBy)]), TODAY);

  it('closes no case; its decision is shown as advice', () => {
    const decision = decideClosing('brigade');
    expect(decision.stage.current?.id).toBe('intake');
    expect(decision.bodies.find(({ id }) => id === 'brigade')?.advice).toMatchObject([
      { event: 'closed', on: '2026-05-20' },
    ]);
  });

  it('is not the only one without that power', () => {
    expect(decideClosing('council').stage.current?.id).toBe('intake');
  });

  it('does not stand in the way of one whom the regulation does not know', () => {
    expect(decideClosing('director').stage.current).toBeUndefined();
  });
});
