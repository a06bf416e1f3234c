import { describe, expect, it } from 'vitest';
import { about, emptyCase, finalRecord, load } from '../../testing/load.js';
import { applyRecord } from '../apply-record.js';
import { prefill } from './prefill.js';

const act = await load('living-conditions-act', { regulation: 'lgov-2024-70' });
const program = await load('accompaniment-program', { regulation: 'lgov-2024-70' });
const journal = await load('primary-registration-journal');

describe('filling in what the case knows', () => {
  const known = [
    [journal, finalRecord(journal, journal.example, { id: 'j1', on: '2026-10-15' })] as const,
    [act, finalRecord(act, act.example, { id: 'act-1' })] as const,
  ].reduce((record, [document, filled]) => applyRecord(record, document, filled), emptyCase);
  const filled = prefill(program, known, '2026-10-19');

  it('writes the family row by row, each linked to its member', () => {
    expect(filled.data.familyMembers).toMatchObject([
      { memberId: 'act-1:familyMembers:r1', relation: 'mother', snils: '000-000-001 00' },
      {
        memberId: 'act-1:familyMembers:r2',
        relation: 'child',
        birthDate: '2015-09-21',
        livesTogether: 'yes',
      },
      { memberId: 'act-1:familyMembers:r3', disability: 'child' },
    ]);
  });

  it('writes addresses as they were typed, the case, the category and the curator', () => {
    expect(filled.data).toMatchObject({
      familyAddress: { text: 'г. Примерск, ул. Вымышленная, д. 1, кв. 2', postalCode: '305000' },
      accompanimentCategory: 'tzhs',
      caseManager: { lastName: 'Примерова', firstName: 'Анна', patronymic: 'Тестовна' },
      caseRef: { number: '2026-014' },
      regulation: 'lgov-2024-70',
      programDate: '2026-10-19',
    });
  });

  it('marks where each came from', () => {
    expect(filled.marks.get('/accompanimentCategory')).toEqual({
      kind: 'document',
      document: 'primary-registration-journal',
      record: 'j1',
      path: '/category',
    });
    expect(filled.marks.get('/familyMembers/1/birthDate')).toMatchObject({
      path: '/familyMembers/1/birthDate',
    });
    expect(filled.marks.has('/caseRef')).toBe(false);
  });

  it('never writes over what was typed', () => {
    const data = { familyPhone: '2-00-00', familyMembers: [{ relation: 'guardian' }] };
    const kept = prefill(program, known, '2026-10-19', { data });
    expect(kept.data).toMatchObject(data);
  });

  it('leaves what must be seen afresh to be seen', () => {
    const { data } = prefill(act, known, '2027-01-20');
    expect(data).toMatchObject({ actualAddress: { postalCode: '305000' }, totalArea: 43.5 });
    for (const name of ['sanitaryState', 'foodState', 'totalIncome', 'violenceSigns']) {
      expect(data).not.toHaveProperty(name);
    }
    expect(data.childSleepPlace).toMatchObject([
      { memberId: 'act-1:familyMembers:r2', child: { firstName: 'Илья' } },
      { memberId: 'act-1:familyMembers:r3', child: { firstName: 'Соня' } },
    ]);
    expect(data.childSleepPlace).not.toHaveProperty('0.ownBed');
    expect(data.parentsDetails).toMatchObject([{ memberId: 'act-1:familyMembers:r1' }]);
  });

  it('takes a child for a child up to the day of the eighteenth birthday', () => {
    const children = (asOf: string) => prefill(act, known, asOf).data.childSleepPlace;
    expect(children('2033-09-20')).toHaveLength(2);
    expect(children('2033-09-21')).toHaveLength(1);
  });

  it('knows nothing that was stated later', () => {
    expect(prefill(program, known, '2026-10-12').data).not.toHaveProperty('familyMembers');
  });

  it('refers to the latest record of a document', () => {
    expect(prefill(journal, known, '2026-10-20').data.actRef).toEqual({
      record: 'act-1',
      number: '17',
      date: '2026-10-14',
    });
  });

  it('refers to an agreement that only an event tells of', () => {
    const events = [
      ...known.events,
      { id: 'e1', type: 'agreement-signed', on: '2026-10-18', data: { number: '9' } },
    ];
    const { data } = prefill(program, { ...known, events }, '2026-10-19');
    expect(data.agreementRef).toEqual({ number: '9', date: '2026-10-18' });
  });

  it('says the same again when it is made final: nothing drifts on the way', () => {
    const record = finalRecord(program, { ...program.example, ...filled.data }, { id: 'p1' });
    const again = applyRecord(known, program, record);
    const members = about(again.statements, 'family.members').map(({ value }) => value);
    expect(new Set(members.map((value) => JSON.stringify(value))).size).toBe(1);
  });
});
