import type { Json } from '@semya/rules';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../documents/index.js';
import { valueAt } from '../documents/pointer.js';
import { applyRecord } from '../facts/apply-record.js';
import { about, changed, emptyCase, finalRecord, load } from '../testing/load.js';
import { validateDraft } from '../validation/validate.js';
import { compareRecords } from './compare-records.js';
import { copyRecord } from './copy-record.js';

const act = await load('living-conditions-act', { regulation: 'lgov-2024-70' });
const previous = finalRecord(act, act.example, { id: 'act-1' });
const { record: next, left } = copyRecord(act, previous, { id: 'act-2', on: '2027-01-20' });

describe('an act begun from the previous one', () => {
  it('is a draft of its own', () => {
    expect(next).toMatchObject({
      id: 'act-2',
      status: 'draft',
      createdOn: '2027-01-20',
      finals: [],
    });
  });

  it('keeps what does not change by itself', () => {
    expect(next.data).toMatchObject({ actualAddress: { postalCode: '305000' }, totalArea: 43.5 });
    expect(next.data.familyMembers).toHaveLength(3);
  });

  it('leaves its own number, dates and signatures, and what must be seen afresh, and says so', () => {
    const names = [
      'actNumber',
      'surveyDate',
      'sanitaryState',
      'specialistSignature',
      'headApproval',
    ];
    for (const name of names) expect(next.data).not.toHaveProperty(name);
    expect(left.map(({ path }) => path)).toEqual(
      expect.arrayContaining(names.map((name) => `/${name}`)),
    );
    expect(left.every(({ schema }) => schema.title !== '')).toBe(true);
  });

  it('speaks of the same people', () => {
    const first = applyRecord(emptyCase, act, previous);
    const second = applyRecord(first, act, {
      ...next,
      status: 'final',
      finals: [{ on: '2027-01-20', data: next.data }],
    });
    const lists = about(second.statements, 'family.members').map(({ value }) => value);
    expect(lists).toHaveLength(2);
    expect(lists[1]).toEqual(lists[0]);
  });

  it('takes what was signed last, not what was typed since', () => {
    const typed = { ...previous, data: changed(act.example, { '/totalArea': 1 }) };
    expect(copyRecord(act, typed, { id: 'x', on: '2027-01-20' }).record.data.totalArea).toBe(43.5);
  });

  it('takes over no answer that no longer applied', () => {
    const unseen = changed(act.example, { '/accessGranted': 'refused' });
    const begun = copyRecord(act, finalRecord(act, unseen), { id: 'x', on: '2027-01-20' });
    expect(begun.record.data).not.toHaveProperty('totalArea');
  });

  it('differs from the previous one in what was left out only', () => {
    const changes = compareRecords(act, act.example, next.data);
    expect(changes.every(({ kind }) => kind === 'removed')).toBe(true);
  });
});

describe.each(catalogue.filter(({ external }) => !external))('$id', ({ id }) => {
  it('can be begun from its previous record', async () => {
    const document = await load(id);
    const { record } = copyRecord(document, finalRecord(document, document.example), {
      id: 'next',
      on: '2027-01-20',
    });
    expect(validateDraft(document, record.data)).toEqual([]);
    expect(compareRecords(document, document.example, document.example)).toEqual([]);
    expect(
      compareRecords(document, {}, document.example).every(({ kind }) => kind === 'added'),
    ).toBe(true);
  });
});

describe('the view of what changed', () => {
  const members = act.example.familyMembers as readonly Json[];
  const [mother, son, daughter] = members;
  const compared = (changes: Readonly<Record<string, Json | undefined>>) =>
    compareRecords(act, act.example, changed(act.example, changes)).map(
      ({ kind, path, place, title, beforeText, afterText }) =>
        [kind, path, place, title, beforeText, afterText] as const,
    );
  const family = (...rows: readonly (Json | undefined)[]) => ({
    '/familyMembers': rows.map((row) => row ?? null),
  });

  it('names the field and says both values in words', () => {
    expect(compared({ '/totalArea': 51 })).toEqual([
      ['changed', '/totalArea', '', 'Общая площадь', '43,5', '51'],
    ]);
    const [change] = compared({ '/drawnUpDate': '2026-10-15' });
    expect(change?.slice(4)).toEqual(['14.10.2026', '15.10.2026']);
  });

  it('takes an address and a person as a whole', () => {
    const [change, ...rest] = compared({ '/actualAddress/text': 'с. Образцово' });
    expect([change?.[1], rest]).toEqual(['/actualAddress', []]);
  });

  it('follows a row by its id wherever it stands', () => {
    expect(compared(family(son, mother, daughter)).map(([kind]) => kind)).toEqual(['moved']);
    const grown = { ...(daughter as object), livesHere: 'no' } as Json;
    expect(compared(family(mother, daughter === undefined ? null : grown, son))).toEqual(
      expect.arrayContaining([expect.arrayContaining(['changed', '/familyMembers/1/livesHere'])]),
    );
  });

  it('says of a row that came or went who it is', () => {
    const gone = compared(family(mother, daughter)).filter(
      ([, path]) => path === '/familyMembers/1',
    );
    expect(gone).toEqual([
      [
        'removed',
        '/familyMembers/1',
        'Состав семьи',
        'строка 2',
        expect.stringContaining('Илья'),
        undefined,
      ],
    ]);
    const baby = { id: 'r9', person: { lastName: 'Вымышленная', firstName: 'Новая' } };
    const [came] = compared(family(...members, baby));
    expect(came?.slice(0, 2)).toEqual(['added', '/familyMembers/3']);
    expect(came?.[5]).toContain('Вымышленная Новая');
  });

  it('sees nothing in blanks, and in answers that do not apply', () => {
    expect(compared({ '/note': ' ', '/accessDenialNote': 'не видно' })).toEqual([]);
    expect(valueAt(act.example, '/accessDenialNote')).toBeUndefined();
  });
});
