import { describe, expect, it } from 'vitest';
import { withValueAt } from '../documents/pointer.js';
import { load } from '../testing/load.js';
import { annul, finalise, reopen } from './finalise.js';
import { newRecord } from './new-record.js';
import { openRecord } from './open-record.js';
import { withRowIds } from './row-ids.js';

const act = await load('living-conditions-act');
const program = await load('accompaniment-program', { regulation: 'lgov-2024-70' });
const journal = await load('primary-registration-journal');

const begun = (data = act.example) => newRecord(act, { id: 'a1', on: '2026-10-14', data });

describe('a new record', () => {
  it('is a draft of the present edition', () => {
    expect(newRecord(act, { id: 'a1', on: '2026-10-14' })).toEqual({
      id: 'a1',
      document: 'living-conditions-act',
      edition: '1',
      status: 'draft',
      data: {},
      createdOn: '2026-10-14',
      finals: [],
    });
  });

  it('begins with the defaults of the region', () => {
    const { data } = newRecord(program, { id: 'p1', on: '2026-10-19' });
    expect(data).toMatchObject({ regulation: 'lgov-2024-70', approvalBody: 'working-group' });
  });

  it('of a journal takes the number that the store gives', () => {
    const { data } = newRecord(journal, { id: 'j1', on: '2026-10-15', number: 14 });
    expect(data.rowNumber).toBe(14);
  });
});

describe('making a record final', () => {
  it('freezes what was typed as its latest version', () => {
    const result = finalise(act, begun(), { on: '2026-10-14', by: 'Примерова А. Т.' });
    expect(result.ok && result.value).toMatchObject({
      status: 'final',
      finals: [{ on: '2026-10-14', by: 'Примерова А. Т.', data: act.example }],
    });
  });

  it('is refused with the findings while something is missing', () => {
    const data = withValueAt(act.example, '/conclusion', undefined);
    const result = finalise(act, begun(data), { on: '2026-10-14' });
    expect(result.ok).toBe(false);
    expect(result.findings.map(({ path }) => path)).toEqual(['/conclusion']);
  });

  it('is refused to a record that is final, of another document or edition', () => {
    const codes = [
      { ...begun(), status: 'final' as const },
      { ...begun(), document: 'accompaniment-program' },
      { ...begun(), edition: '2' },
    ].map((record) => finalise(act, record, { on: '2026-10-14' }).findings[0]?.code);
    expect(codes).toEqual(['record-not-draft', 'document-other', 'edition-unknown']);
  });

  it('can be undone, every version staying', () => {
    const first = finalise(act, begun(), { on: '2026-10-14' });
    if (!first.ok) throw new Error('refused');
    const again = finalise(act, reopen(first.value), { on: '2026-10-16' });
    expect(again.ok && again.value.finals.map(({ on }) => on)).toEqual([
      '2026-10-14',
      '2026-10-16',
    ]);
    const annulled = annul(first.value);
    expect(annulled.status).toBe('annulled');
    expect(reopen(annulled)).toBe(annulled);
  });
});

describe('rows', () => {
  it('get ids that no row has, nor had before', () => {
    const data = { utilities: [{ kind: 'gas' }, { id: 'r2', kind: 'water' }, {}] };
    const earlier = [{ utilities: [{ id: 'r5' }] }];
    expect(withRowIds(act, data, earlier).utilities).toEqual([
      { kind: 'gas', id: 'r6' },
      { id: 'r2', kind: 'water' },
      { id: 'r7' },
    ]);
  });

  it('that share an id, as copies do, are told apart', () => {
    const data = { utilities: [{ id: 'r1' }, { id: 'r1' }] };
    expect(withRowIds(act, data).utilities).toEqual([{ id: 'r1' }, { id: 'r2' }]);
  });

  it('within rows get ids as well', () => {
    const data = { commissionSignatures: [{ id: 'r1', witnesses: [{}] }] };
    expect(withRowIds(act, data).commissionSignatures).toEqual([
      { id: 'r1', witnesses: [{ id: 'r1' }] },
    ]);
  });

  it('with ids come back as they are', () => {
    expect(withRowIds(act, act.example)).toBe(act.example);
  });
});

describe('opening a stored record', () => {
  it('of this edition gives it for work', () => {
    const record = begun();
    const opened = openRecord(act, record);
    expect(opened).toEqual({ ok: true, value: { record, readonly: false }, problems: [] });
  });

  it('of a future edition gives it to read, unharmed', () => {
    const record = { ...begun({ actNumber: '1', unheardOf: { a: [1] } }), edition: '7' };
    const opened = openRecord(act, record);
    expect(opened.ok && opened.value).toEqual({ record, readonly: true });
    expect(opened.problems).toEqual([
      { code: 'edition-future', path: '/edition', params: { found: '7' }, severity: 'warning' },
    ]);
  });

  it('of an edition that nobody knows gives it to read as well', () => {
    const opened = openRecord(act, { ...begun(), edition: 'черновая' });
    expect(opened.problems.map(({ code }) => code)).toEqual(['edition-unknown']);
  });

  it('of another document is refused by name', () => {
    const opened = openRecord(program, begun());
    expect(opened).toEqual({
      ok: false,
      problems: [
        {
          code: 'document-other',
          path: '/document',
          params: { found: 'living-conditions-act', expected: 'accompaniment-program' },
          severity: 'error',
        },
      ],
    });
  });

  it.each([
    [null, ''],
    ['{"id":"a1"', ''],
    [{}, '/id'],
    [{ ...begun(), status: 'signed' }, '/status'],
    [{ ...begun(), data: [] }, '/data'],
    [{ ...begun(), finals: [{ on: '2026-10-14' }] }, '/finals'],
  ])('that is no record is refused where it is broken: %j', (stored, path) => {
    const opened = openRecord(act, stored);
    expect(opened.ok).toBe(false);
    expect(opened.problems.map((found) => [found.code, found.path])).toEqual([
      ['record-shape', path],
    ]);
  });
});
