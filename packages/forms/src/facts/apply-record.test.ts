import type { CaseRecord, FactStatement, Json } from '@semya/rules';
import { describe, expect, it } from 'vitest';
import { withValueAt } from '../documents/pointer.js';
import { about, emptyCase, finalRecord, load } from '../testing/load.js';
import { applyRecord } from './apply-record.js';

const act = await load('living-conditions-act', { regulation: 'lgov-2024-70' });

const answered = (pointer: string, value: Json | undefined) =>
  withValueAt(act.example, pointer, value);

describe('putting a record into a case', () => {
  const record = finalRecord(act, act.example, { id: 'act-1' });
  const once = applyRecord(emptyCase, act, record);

  it('twice changes nothing', () => {
    expect(applyRecord(once, act, record)).toEqual(once);
  });

  it('replaces what its earlier version stated, and nothing of others', () => {
    const answer: FactStatement = {
      subject: { type: 'family', id: 'family-1' },
      fact: 'family.substitute',
      state: 'stated',
      value: false,
      on: '2026-10-01',
      source: { kind: 'answer' },
    };
    const data = answered('/totalArea', 50);
    const corrected = applyRecord(
      { ...once, statements: [answer, ...once.statements] },
      act,
      finalRecord(act, data, { id: 'act-1' }),
    );
    expect(corrected.records).toHaveLength(1);
    expect(about(corrected.statements, 'family.totalArea').map(({ value }) => value)).toEqual([50]);
    expect(corrected.statements).toContainEqual(answer);
    expect(corrected.events).toHaveLength(1);
  });

  it('keeps an event that a person cancelled cancelled, unless it is another day', () => {
    const cancelled = { on: '2026-10-15', reason: 'Не та семья' };
    const withMark: CaseRecord = {
      ...once,
      events: once.events.map((event) => ({ ...event, cancelled })),
    };
    expect(applyRecord(withMark, act, record).events[0]?.cancelled).toEqual(cancelled);
    const moved = finalRecord(act, answered('/surveyDate', '2026-10-12'), { id: 'act-1' });
    expect(applyRecord(withMark, act, moved).events[0]?.cancelled).toBeUndefined();
  });
});
