import type { CaseRecord, FactStatement, Json } from '@semya/rules';
import { describe, expect, it } from 'vitest';
import { withValueAt, type RecordData } from '../documents/pointer.js';
import { annul, reopen } from '../records/finalise.js';
import { emptyCase, finalRecord, load } from '../testing/load.js';
import { applyRecord } from './apply-record.js';
import { eventsOf } from './events.js';
import { prefill } from './prefill/prefill.js';
import { statementsOf } from './statements.js';

const act = await load('living-conditions-act', { regulation: 'lgov-2024-70' });
const program = await load('accompaniment-program', { regulation: 'lgov-2024-70' });
const journal = await load('primary-registration-journal');

const statementsOfAct = (data: RecordData = act.example) =>
  statementsOf(act, finalRecord(act, data, { id: 'act-1' }), emptyCase);

const about = (statements: readonly FactStatement[], fact: string, member?: string) =>
  statements.filter(
    ({ fact: id, subject }) => id === fact && (member === undefined || subject.id === member),
  );

const answered = (pointer: string, value: Json | undefined) =>
  withValueAt(act.example, pointer, value);

describe('what an act states', () => {
  it('is dated by the survey, about the family, and keeps its place in the act', () => {
    expect(about(statementsOfAct(), 'family.incomePerCapita')).toEqual([
      {
        subject: { type: 'family', id: 'family-1' },
        fact: 'family.incomePerCapita',
        state: 'stated',
        value: 15_033.5,
        on: '2026-10-13',
        source: {
          kind: 'document',
          document: 'living-conditions-act',
          record: 'act-1',
          path: '/perCapitaIncome',
        },
      },
    ]);
  });

  it('about the case is about the case', () => {
    const [statement] = about(statementsOfAct(), 'case.needsAccompaniment');
    expect(statement?.subject).toEqual({ type: 'case', id: 'case-1' });
  });

  it('names the members, each a subject with an id of its own, and says that these are all', () => {
    const statements = statementsOfAct();
    const ids = ['r1', 'r2', 'r3'].map((row) => `act-1:familyMembers:${row}`);
    expect(about(statements, 'family.members')).toMatchObject([{ value: ids, complete: true }]);
    expect(
      about(statements, 'member.birthDate').map(({ subject, value }) => [subject.id, value]),
    ).toEqual([
      [ids[0], '1991-04-02'],
      [ids[1], '2015-09-21'],
      [ids[2], '2021-01-30'],
    ]);
  });

  it('in other tables is about the same people, found by their names', () => {
    const statements = statementsOfAct();
    expect(about(statements, 'member.snils')).toMatchObject([
      { subject: { type: 'member', id: 'act-1:familyMembers:r1' }, value: '000-000-001 00' },
    ]);
    expect(about(statements, 'member.sleepPlace', 'act-1:familyMembers:r3')).toMatchObject([
      { value: 'shared-with-adult' },
    ]);
  });

  it('is about the member that a row is linked to', () => {
    const data = answered('/familyMembers/1/memberId', 'ilya');
    expect(about(statementsOfAct(data), 'member.birthDate', 'ilya')).toMatchObject([
      { value: '2015-09-21' },
    ]);
  });

  it.each([
    ['yes', { state: 'stated', value: true }],
    ['no', { state: 'stated', value: false }],
    ['not-established', { state: 'not-established' }],
    [undefined, undefined],
  ])('of signs of violence, answered %s', (answer, expected) => {
    const [statement] = about(
      statementsOfAct(answered('/violenceSigns', answer)),
      'family.violenceSigns',
    );
    if (expected === undefined) expect(statement).toBeUndefined();
    else expect(statement).toMatchObject(expected);
    expect(statement && 'value' in statement).toBe(expected && 'value' in expected);
  });

  it.each([
    ['refused', 'refused'],
    ['not-established', 'not-established'],
  ])('of income that was %s is why there is no figure', (answer, state) => {
    const statements = statementsOfAct(answered('/incomeDisclosure', answer));
    for (const fact of ['family.totalIncome', 'family.incomePerCapita']) {
      const [statement, ...others] = about(statements, fact);
      expect(others).toEqual([]);
      expect(statement).toMatchObject({ state, source: { path: '/incomeDisclosure' } });
      expect(statement).not.toHaveProperty('value');
    }
  });

  it('is nothing of the home when the home was not seen', () => {
    const statements = statementsOfAct(answered('/accessGranted', 'nobody-home'));
    expect(statements.map(({ fact }) => fact).sort()).toEqual([
      'case.needsAccompaniment',
      'family.address',
      'family.immediateThreat',
      'family.registrationAddress',
    ]);
  });

  it('is nothing while it is a draft, and nothing once it is annulled', () => {
    const record = finalRecord(act, act.example);
    expect(statementsOf(act, { ...record, status: 'draft', finals: [] }, emptyCase)).toEqual([]);
    expect(statementsOf(act, annul(record), emptyCase)).toEqual([]);
    expect(eventsOf(act, annul(record))).toEqual([]);
  });

  it('is what was signed while a new version is being written', () => {
    const record = { ...reopen(finalRecord(act, act.example)), data: {} };
    expect(statementsOf(act, record, emptyCase)).toEqual(
      statementsOf(act, finalRecord(act, act.example), emptyCase),
    );
  });
});

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
