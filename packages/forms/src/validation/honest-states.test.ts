import { describe, expect, it } from 'vitest';
import { changed, load } from '../testing/load.js';
import { validateFinal } from './validate.js';

const act = await load('living-conditions-act');
const program = await load('accompaniment-program', { regulation: 'lgov-2024-70' });

const codesAt = (findings: ReturnType<typeof validateFinal>) =>
  findings.map(({ path, code, params }) => [path, params.check ?? code]);

describe('an act when the home was not seen', () => {
  const unseen = changed(act.example, {
    '/accessGranted': 'refused',
    '/accessDenialNote': 'Дверь не открыли, говорили через дверь.',
    '/accessAttempts': [{ date: '2026-10-13', time: '15:30' }],
    '/accessWitnesses': [{ person: { lastName: 'Примеров', firstName: 'Олег' } }],
    '/nextVisitDate': '2026-10-20',
  });

  it('is finished without anything of the inspection', () => {
    const kept = [
      ...['actNumber', 'drawnUpDate', 'surveyDate', 'visitType', 'purpose', 'commission'],
      ...['familyName', 'registrationAddress', 'actualAddress', 'accessGranted'],
      ...['accessDenialNote', 'accessAttempts', 'accessWitnesses', 'nextVisitDate'],
      ...['immediateThreat', 'conclusion', 'needsAccompaniment', 'proposedMeasures'],
      ...['familyAcquainted', 'parentSignature', 'specialistSignature', 'commissionSignatures'],
      'headApproval',
    ];
    const data = Object.fromEntries(Object.entries(unseen).filter(([name]) => kept.includes(name)));
    expect(validateFinal(act, data)).toEqual([]);
  });

  it('keeps answers of an earlier inspection without judging them', () => {
    const data = changed(unseen, { '/totalArea': 'много', '/familyMembers/0/birthDate': '31.12' });
    expect(validateFinal(act, data)).toEqual([]);
  });

  it.each(['accessDenialNote', 'accessAttempts', 'accessWitnesses', 'nextVisitDate'])(
    'asks for %s',
    (name) => {
      const data = changed(unseen, { [`/${name}`]: undefined });
      expect(codesAt(validateFinal(act, data))).toEqual([[`/${name}`, 'required']]);
    },
  );

  it('asks for no witnesses when nobody was at home', () => {
    const data = changed(unseen, {
      '/accessGranted': 'nobody-home',
      '/accessWitnesses': undefined,
    });
    expect(validateFinal(act, data)).toEqual([]);
  });
});

describe('signatures', () => {
  const signature = { name: { lastName: 'Примеров', firstName: 'Олег' } };

  it('that were refused need a witness instead of a date', () => {
    const data = changed(act.example, { '/parentSignature': { ...signature, state: 'refused' } });
    expect(codesAt(validateFinal(act, data))).toEqual([['/parentSignature/witnesses', 'required']]);
  });

  it('of somebody absent need neither', () => {
    const data = changed(act.example, { '/parentSignature': { ...signature, state: 'absent' } });
    expect(validateFinal(act, data)).toEqual([]);
  });

  it('that were given need a date, in a table of signatures as well', () => {
    const rows = [{ ...signature, state: 'signed' }];
    const data = changed(act.example, { '/commissionSignatures': rows });
    expect(codesAt(validateFinal(act, data))).toEqual([
      ['/commissionSignatures/0/date', 'required'],
    ]);
  });

  it('need witnesses when the family refused to acquaint itself with the act', () => {
    const data = changed(act.example, { '/familyAcquainted': 'refused' });
    expect(codesAt(validateFinal(act, data))).toEqual([['/acquaintanceWitnesses', 'required']]);
  });
});

describe('a programme on its way to approval', () => {
  const steps = ['approvalBody', 'approvalOutcome', 'approvalProtocolRef', 'approvalDate'];
  const before = changed(
    program.example,
    Object.fromEntries(
      ['tabledOn', ...steps, 'approvalSignature'].map((name) => [`/${name}`, undefined]),
    ),
  );

  it('may be final before it is tabled, and when it is only tabled', () => {
    expect(validateFinal(program, before)).toEqual([]);
    const tabled = changed(before, { '/tabledOn': '2026-10-21' });
    expect(validateFinal(program, tabled)).toEqual([]);
  });

  it('needs its protocol, date and signature once the decision is recorded', () => {
    const decided = changed(before, { '/tabledOn': '2026-10-21', '/approvalOutcome': 'approved' });
    expect(codesAt(validateFinal(program, decided))).toEqual([
      ['/approvalBody', 'approval-names-its-body'],
      ['/approvalProtocolRef', 'required'],
      ['/approvalDate', 'required'],
      ['/approvalSignature', 'required'],
    ]);
  });

  it('needs a reason when it was rejected', () => {
    const rejected = changed(program.example, { '/approvalOutcome': 'rejected' });
    expect(codesAt(validateFinal(program, rejected))).toEqual([['/rejectionReason', 'required']]);
  });
});
