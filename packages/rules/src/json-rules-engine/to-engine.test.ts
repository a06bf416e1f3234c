import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import type { Json } from '../contracts/condition.js';
import { household, inventedCase, inventedRules } from '../engine/fixtures/invented-case.js';
import { INVENTED_REGULATION } from '../engine/fixtures/invented-regulation.js';
import { factsOf, lowerRegulation, toEngine } from './index.js';

const AS_OF = '2026-05-20';

async function fired(facts: Readonly<Record<string, unknown>>): Promise<readonly Json[]> {
  const engine = toEngine(INVENTED_REGULATION, { Engine, asOf: () => AS_OF });
  const { events } = await engine.run({ ...facts });
  return events.map(
    ({ type, params }) => `${type} ${String(params?.stage ?? '')} ${String(params?.id)}`,
  );
}

describe('a stock engine', () => {
  it('takes facts that a portal loads itself, by their names', async () => {
    const events = await fired({
      'family.childrenCount': 3,
      'family.income': 9_000,
      'parameter:threshold': 15_000,
      'elements:family.children': [
        { 'member.disabled': true, 'member.ageYears': 9 },
        { 'member.disabled': true, 'member.ageYears': 2 },
      ],
      'family.needy': false,
    });
    expect(events).toEqual(['category  large', 'category  small-disabled-child', 'category  poor']);
  });

  it('tells the clause with the category, and a guard with its stage', async () => {
    const engine = toEngine(INVENTED_REGULATION, { Engine, asOf: () => AS_OF });
    const record = inventedCase([['2026-05-12', 'plan-approved']]);
    const { events } = await engine.run({
      ...factsOf(inventedRules(), record, { asOf: AS_OF }).facts,
    });
    expect(events).toEqual([
      {
        type: 'guard',
        params: {
          stage: 'help',
          id: 'plan',
          title: 'План утверждён',
          clause: ['1'],
          norm: ['invented.document'],
          force: 'block',
        },
      },
    ]);
  });
});

describe('runtime facts of a case', () => {
  it('leave out what is not wholly known and name it', () => {
    const people = household('2026-05-04', { a: { role: 'child', bornOn: '2024-05-04' } });
    const { facts, unknown } = factsOf(inventedRules(), inventedCase([], people), { asOf: AS_OF });
    expect(facts).toMatchObject({
      'family.childrenCount': 1,
      'parameter:asOf': AS_OF,
      'event:["plan-approved",null,null]': false,
      'elements:family.children': [{ 'member.ageYears': 2, 'family.childrenCount': 1 }],
    });
    expect(unknown).toEqual(
      expect.arrayContaining([
        'family.income',
        'parameter:threshold',
        'elements:family.children[0].member.disabled',
      ]),
    );
  });

  it('of a list that is not complete hold no elements and no count', () => {
    const record = inventedCase([], household('2026-05-04', { a: { role: 'child' } }));
    const statements = record.statements.map((one) => ({ ...one, complete: false }));
    const { facts, unknown } = factsOf(inventedRules(), { ...record, statements }, { asOf: AS_OF });
    expect(facts).not.toHaveProperty(['elements:family.children']);
    expect(unknown).toContain('family.childrenCount');
  });
});

describe('a lowered regulation', () => {
  it('is plain JSON', () => {
    const pack = lowerRegulation(INVENTED_REGULATION);
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });
});
