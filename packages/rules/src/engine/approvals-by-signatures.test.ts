import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../contracts/case.js';
import type { Approval } from '../contracts/regulation.js';
import { evaluate } from './evaluate.js';
import { inventedCase, type Happening } from './fixtures/invented-case.js';
import { compileRich } from './fixtures/rich-case.js';
import { RICH_REGULATION } from './fixtures/rich-regulation.js';

const DAY = '2026-05-10';
const SIGNED: Happening = ['2026-05-13', 'acquainted', { outcome: 'signed' }];
const data = { signatures: { curator: { state: 'signed' } } };
const PLAN: DocumentRecord = {
  ...{ id: 'plan-1', document: 'plan', edition: '1', status: 'final', data, createdOn: DAY },
  finals: [{ on: DAY, data }],
};

describe('an approval by signatures alone', () => {
  const [plan] = RICH_REGULATION.approvals;
  if (plan === undefined) throw new Error('the plan must be approved');
  const signed = Object.fromEntries(
    Object.entries({ ...plan, by: [] }).filter(
      ([key]) => !['recordedBy', 'rejectedBy'].includes(key),
    ),
  );
  const rules = compileRich({ approvals: [signed as unknown as Approval] });
  const refused: Happening = ['2026-05-14', 'acquainted', { outcome: 'refused' }];
  it.each<readonly [string, readonly Happening[], readonly DocumentRecord[], string, string]>([
    ['is awaited while nobody has signed', [], [], 'awaited', 'not-met'],
    ['and while one has not', [SIGNED], [], 'awaited', 'not-met'],
    ['and after a refusal', [refused], [PLAN], 'awaited', 'not-met'],
    ['is there when all have signed', [SIGNED], [PLAN], 'approved', 'met'],
  ])('%s', (_case, events, records, state, truth) => {
    const record = inventedCase(events, [], { records });
    expect(evaluate(rules, record, { asOf: '2026-06-01' }).approvals).toMatchObject([
      { state, truth, signaturesOnly: true },
    ]);
  });
});
