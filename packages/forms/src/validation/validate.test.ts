import { describe, expect, it } from 'vitest';
import type { Json } from '@semya/rules';
import { withValueAt, type RecordData } from '../documents/pointer.js';
import { load } from '../testing/load.js';
import { validateDraft, validateFinal, validateVolume } from './validate.js';

const act = await load('living-conditions-act');
const program = await load('accompaniment-program', { regulation: 'lgov-2024-70' });
const journal = await load('primary-registration-journal');

const changed = (data: RecordData, changes: Readonly<Record<string, Json | undefined>>) =>
  Object.entries(changes).reduce<RecordData>(
    (current, [pointer, value]) => withValueAt(current, pointer, value),
    data,
  );

const codesAt = (findings: ReturnType<typeof validateFinal>) =>
  findings.map(({ path, code, params }) => [path, params.check ?? code]);

describe('a record that is not what it should be', () => {
  it.each([null, undefined, 'text', 5, true, []])('%j is one finding about the whole', (data) => {
    const findings = validateFinal(act, data);
    expect(codesAt(findings)).toEqual([['', 'wrong-type']]);
    expect(findings[0]?.message).toContain('Запись повреждена');
  });

  it('names an impossible date by its field and keeps what was typed', () => {
    const data = changed(act.example, { '/familyMembers/1/birthDate': '2015-02-31' });
    const findings = validateDraft(act, data);
    expect(codesAt(findings)).toEqual([['/familyMembers/1/birthDate', 'wrong-format']]);
    expect(findings[0]?.title).toBe('Дата рождения');
    expect(findings[0]?.message).toBe(
      'Состав семьи, строка 2. Исправьте дату «Дата рождения»: такого дня нет в календаре.',
    );
    expect(data.familyMembers).toHaveProperty('1.birthDate', '2015-02-31');
  });

  it('says of a wrong option only that it is not in the list', () => {
    const findings = validateDraft(act, changed(act.example, { '/sanitaryState': 'tidy' }));
    expect(codesAt(findings)).toEqual([['/sanitaryState', 'unknown-option']]);
  });

  it('takes a script in a text for the text that it is', () => {
    const script = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const texts = ['/purpose', '/familyName', '/conclusion', '/commission/0/person/lastName'];
    const data = changed(act.example, Object.fromEntries(texts.map((path) => [path, script])));
    expect(validateFinal(act, data)).toEqual([]);
    const tooLong = validateDraft(act, changed(act.example, { '/actNumber': script.repeat(9) }));
    expect(codesAt(tooLong)).toEqual([['/actNumber', 'too-long']]);
    expect(JSON.stringify(tooLong)).not.toContain('script');
  });

  it('refuses a text of five megabytes without repeating it', () => {
    const huge = 'я'.repeat(5_000_000);
    const findings = validateDraft(act, changed(act.example, { '/conclusion': huge }));
    expect(codesAt(findings)).toEqual([['/conclusion', 'too-long']]);
    expect(JSON.stringify(findings).length).toBeLessThan(500);
  });
});

describe('what is not filled in', () => {
  it.each(['', '   ', undefined])('%j is no answer', (value) => {
    const data = changed(act.example, { '/purpose': value });
    expect(codesAt(validateFinal(act, data))).toEqual([['/purpose', 'required']]);
    expect(validateDraft(act, data)).toEqual([]);
  });

  it('is asked for once, as a group, when nothing of the group is there', () => {
    const data = changed(act.example, { '/headApproval': { state: '', name: {} } });
    expect(codesAt(validateFinal(act, data))).toEqual([['/headApproval', 'required']]);
  });

  it('counts rows: an empty table is an unfilled one', () => {
    const data = changed(act.example, { '/commission': [] });
    expect(codesAt(validateFinal(act, data))).toEqual([['/commission', 'too-few-rows']]);
    expect(validateDraft(act, data)).toEqual([]);
  });

  it('comes in the order in which the document is filled in', () => {
    const paths = validateFinal(act, { accessGranted: 'granted' }).map(({ path }) => path);
    const order = ['/actNumber', '/commission', '/familyMembers', '/housingType', '/headApproval'];
    expect(paths.filter((path) => order.includes(path))).toEqual(order);
  });
});

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

describe('checks, on both sides of the boundary', () => {
  it.each([
    ['/surveyDate', '2026-10-14', '2026-10-15', 'survey-not-after-drawn-up'],
    ['/livingArea', 43.5, 43.51, 'living-area-within-total'],
    [
      '/incomeSources/0',
      { kind: 'none', monthlyAmount: 0 },
      { kind: 'none', monthlyAmount: 1 },
      'no-income-row-is-zero',
    ],
    ['/familyMembers/2/birthDate', '2026-10-13', '2026-10-14', 'birth-not-after-survey'],
    ['/familyMembers/0/registered', ['none'], ['none', 'kdn'], 'registered-none-alone'],
    [
      '/parentsDetails/0/harmfulHabits',
      ['tobacco', 'alcohol'],
      ['none', 'tobacco'],
      'habits-none-alone',
    ],
    ['/utilities/3/kind', 'sewerage', 'water', 'utilities-distinct'],
  ])('act %s', (path, right, wrong, check) => {
    expect(validateDraft(act, changed(act.example, { [path]: right }))).toEqual([]);
    const findings = validateDraft(act, changed(act.example, { [path]: wrong }));
    expect(findings.map(({ params }) => params.check)).toEqual([check]);
  });

  it.each([
    ['/endDate', '2027-04-26', '2026-10-25', 'ends-not-before-start'],
    ['/tabledOn', '2026-10-19', '2026-10-18', 'tabled-not-before-drawn-up'],
    ['/approvalDate', '2026-10-21', '2026-10-20', 'approved-not-before-tabled'],
    ['/activities/0/plannedEnd', '2027-04-26', '2027-04-27', 'activity-within-program'],
    ['/activities/0/plannedStart', '2026-10-26', '2026-10-25', 'activity-not-before-program'],
    ['/monitoringSchedule/0/date', '2026-10-26', '2026-10-25', 'monitoring-not-before-start'],
  ])('programme %s', (path, right, wrong, check) => {
    expect(validateDraft(program, changed(program.example, { [path]: right }))).toEqual([]);
    const findings = validateDraft(program, changed(program.example, { [path]: wrong }));
    expect(findings.map(({ params }) => params.check)).toContain(check);
  });

  it('a programme of Lgov lasts a year at most, and says by which norm', () => {
    const until = (endDate: string) =>
      validateFinal(program, changed(program.example, { '/endDate': endDate }));
    expect(until('2027-10-26')).toEqual([]);
    expect(codesAt(until('2027-10-27'))).toEqual([['/endDate', 'no-longer-than-a-year']]);
    const check = program.definition.checks.find(({ id }) => id === 'no-longer-than-a-year');
    expect(check?.norm).toEqual(['lgov.1.5.3.duration']);
  });

  it('unknown passes: nothing is compared with what is not there', () => {
    const data = changed(act.example, { '/drawnUpDate': undefined, '/totalArea': undefined });
    expect(validateDraft(act, data)).toEqual([]);
  });

  it('a warning does not stop a final document', () => {
    const data = changed(act.example, { '/immediateThreat': 'yes', '/needsAccompaniment': 'no' });
    const findings = validateFinal(act, data);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(validateDraft(act, data)).toEqual([]);
  });

  it('journal entries keep their dates in order', () => {
    const data = changed(journal.example, { '/deregisteredOn': '2026-10-14', '/result': 'solved' });
    expect(codesAt(validateDraft(journal, data))).toEqual([
      ['/deregisteredOn', 'deregistered-not-before-registered'],
    ]);
  });

  it('a family that is taken off the register leaves with a result', () => {
    const data = changed(journal.example, { '/deregisteredOn': '2026-12-01' });
    expect(codesAt(validateFinal(journal, data))).toEqual([['/result', 'required']]);
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

describe('the header of a volume', () => {
  const header = {
    institution: 'Центр «Пример»',
    startedOn: '2026-01-09',
    keeper: { lastName: 'Примерова', firstName: 'Анна' },
  };

  it('is judged by its own schema and checks', () => {
    expect(validateVolume(journal, header, 'final')).toEqual([]);
    expect(codesAt(validateVolume(journal, {}, 'final'))).toEqual([
      ['/institution', 'required'],
      ['/startedOn', 'required'],
      ['/keeper', 'required'],
    ]);
    const ended = { ...header, endedOn: '2026-01-08' };
    expect(codesAt(validateVolume(journal, ended, 'draft'))).toEqual([
      ['/endedOn', 'volume-ends-after-start'],
    ]);
  });

  it('does not exist for documents without volumes', () => {
    expect(validateVolume(act, {}, 'final')).toEqual([]);
  });
});
