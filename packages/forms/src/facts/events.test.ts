import type { Json } from '@semya/rules';
import { describe, expect, it } from 'vitest';
import { withValueAt, type RecordData } from '../documents/pointer.js';
import { finalRecord, load } from '../testing/load.js';
import { eventsOf } from './events.js';

const act = await load('living-conditions-act', { regulation: 'lgov-2024-70' });
const program = await load('accompaniment-program', { regulation: 'lgov-2024-70' });
const journal = await load('primary-registration-journal');

const answered = (pointer: string, value: Json | undefined) =>
  withValueAt(act.example, pointer, value);

describe('what happened according to a document', () => {
  it('the survey took place, with or without access', () => {
    const told = (access: string) =>
      eventsOf(act, finalRecord(act, answered('/accessGranted', access), { id: 'act-1' }));
    expect(told('granted')).toEqual([
      {
        id: 'act-1:living-conditions-surveyed',
        type: 'living-conditions-surveyed',
        on: '2026-10-13',
        time: '15:30',
        data: { access: 'granted' },
        source: {
          kind: 'document',
          document: 'living-conditions-act',
          record: 'act-1',
          path: '/surveyDate',
        },
      },
    ]);
    expect(told('refused')[0]?.data).toEqual({ access: 'refused' });
  });

  it('information came, the family was registered, and at the end left the register', () => {
    const types = (data: RecordData) =>
      eventsOf(journal, finalRecord(journal, data)).map(({ type, on, data: details }) => [
        type,
        on,
        details,
      ]);
    expect(types(journal.example)).toEqual([
      [
        'information-received',
        '2026-10-09',
        { source: 'education', summary: journal.example.circumstances },
      ],
      ['family-registered', '2026-10-15', { number: '14' }],
    ]);
    const closed = { ...journal.example, deregisteredOn: '2027-05-03', result: 'solved' };
    expect(types(closed).at(-1)).toEqual(['case-closed', '2027-05-03', { reason: 'solved' }]);
  });

  it('the programme was tabled, then approved by a protocol, or rejected with a reason', () => {
    const told = (data: RecordData) =>
      eventsOf(program, finalRecord(program, data)).map(({ type, on, data: details }) => [
        type,
        on,
        details,
      ]);
    expect(told(program.example)).toEqual([
      ['program-tabled', '2026-10-21', undefined],
      ['program-approved', '2026-10-22', { protocol: '8' }],
    ]);
    const rejected = {
      ...program.example,
      approvalOutcome: 'rejected',
      rejectionReason: 'Нет сроков.',
    };
    expect(told(rejected).at(-1)).toEqual([
      'program-rejected',
      '2026-10-22',
      { reason: 'Нет сроков.' },
    ]);
    const untabled = withValueAt(program.example, '/tabledOn', undefined);
    expect(told(untabled)).toEqual([]);
  });
});
