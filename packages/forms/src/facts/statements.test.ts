import type { Json } from '@semya/rules';
import { describe, expect, it } from 'vitest';
import { withValueAt, type RecordData } from '../documents/pointer.js';
import { annul, reopen } from '../records/finalise.js';
import { about, emptyCase, finalRecord, load } from '../testing/load.js';
import { eventsOf } from './events.js';
import { statementsOf } from './statements.js';

const act = await load('living-conditions-act', { regulation: 'lgov-2024-70' });

const statementsOfAct = (data: RecordData = act.example) =>
  statementsOf(act, finalRecord(act, data, { id: 'act-1' }), emptyCase);

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
