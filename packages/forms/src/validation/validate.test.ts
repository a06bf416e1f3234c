import { describe, expect, it } from 'vitest';
import { changed, load } from '../testing/load.js';
import { validateDraft, validateFinal, validateVolume } from './validate.js';

const act = await load('living-conditions-act');
const journal = await load('primary-registration-journal');

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
