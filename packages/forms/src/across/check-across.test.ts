import type { DocumentRecord, Json } from '@semya/rules';
import { describe, expect, it } from 'vitest';
import type { CompiledDocument } from '../contracts/document.js';
import { catalogue } from '../documents/index.js';
import { changed, finalRecord, load } from '../testing/load.js';
import { acrossChecks, checkAcross } from './check-across.js';

type Changes = Readonly<Record<string, Json | undefined>>;

const rooms = await load('room-occupancy-journal');
const journal = await load('primary-registration-journal');
const agreement = await load('accompaniment-agreement');
const card = await load('accompaniment-card');
const requests = await load('intake-request-journal');

const records = (document: CompiledDocument, all: readonly Changes[]): readonly DocumentRecord[] =>
  all.map((changes, index) =>
    finalRecord(document, changed(document.example, { ...changes }), { id: `n${index + 1}` }),
  );

const brief = (document: CompiledDocument, all: readonly DocumentRecord[]) =>
  checkAcross(document, all).map(({ record, others, params }) => [
    params.check,
    record,
    others.join(),
  ]);

const found = (document: CompiledDocument, ...all: readonly Changes[]) =>
  brief(document, records(document, all));

describe('the numbers of a journal', () => {
  const numbered = (...numbers: readonly (number | undefined)[]) =>
    found(journal, ...numbers.map((number) => ({ '/rowNumber': number })));

  it('go on one by one, from whatever the volume begins with', () => {
    expect(numbered(1, 2, 3)).toEqual([]);
    expect(numbered(41, 40, 42)).toEqual([]);
    expect(numbered(undefined, 1)).toEqual([]);
  });

  it('may not be repeated nor leave one out', () => {
    expect(numbered(1, 2, 2)).toEqual([['entries-consecutive', 'n3', 'n2']]);
    expect(numbered(1, 3)).toEqual([['entries-consecutive', 'n2', 'n1']]);
  });

  it('are used up by an annulled entry', () => {
    const [one, two, three] = records(
      journal,
      [1, 2, 3].map((number) => ({ '/rowNumber': number })),
    );
    if (!one || !two || !three) throw new Error('no records');
    expect(brief(journal, [one, { ...two, status: 'annulled' }, three])).toEqual([]);
    expect(brief(journal, [one, three])).not.toEqual([]);
  });

  it('are checked in every journal', async () => {
    for (const { id } of catalogue.filter(({ kind }) => kind === 'journal')) {
      const document = await load(id);
      if (document.volume === undefined) continue;
      expect(acrossChecks(document).filter(({ kind }) => kind === 'consecutive')).toHaveLength(1);
    }
  });
});

describe('a room', () => {
  const booking = (from: string, to: string | undefined, more: Changes = {}): Changes => ({
    '/room': '12',
    '/date': '2026-11-10',
    '/startTime': from,
    '/endTime': to,
    '/bookingStatus': 'planned',
    ...more,
  });
  const clashes = (...all: readonly Changes[]) =>
    found(rooms, ...all.map((each, index) => ({ ...each, '/rowNumber': index + 1 })));

  it('is booked by one at a time', () => {
    expect(clashes(booking('10:00', '11:00'), booking('10:30', '12:00'))).toEqual([
      ['room-free', 'n2', 'n1'],
    ]);
    expect(
      clashes(booking('09:00', '18:00'), booking('10:00', '11:00'), booking('10:30', '12:00')),
    ).toEqual([
      ['room-free', 'n2', 'n1'],
      ['room-free', 'n3', 'n1'],
      ['room-free', 'n3', 'n2'],
    ]);
  });

  it('is free again at the end of a booking, on another day, or when the booking is cancelled', () => {
    const first = booking('10:00', '11:00');
    for (const second of [
      booking('11:00', '12:00'),
      booking('10:00', '11:00', { '/date': '2026-11-11' }),
      booking('10:00', '11:00', { '/bookingStatus': 'cancelled' }),
    ]) {
      expect(clashes(first, second)).toEqual([]);
    }
  });

  it('is told by its name, whatever the spaces, and has nothing to do with another one', () => {
    const named = (room: string) => booking('10:00', '11:00', { '/room': room });
    expect(clashes(named('Игровая'), named(' игровая '))).toHaveLength(1);
    expect(clashes(named('Игровая'), named('Зал'))).toEqual([]);
  });

  it('takes no place without both times', () => {
    expect(clashes(booking('10:00', '12:00'), booking('11:00', undefined))).toEqual([]);
  });
});

describe('a case', () => {
  const term = (from: string, to: string | undefined, more: Changes = {}): Changes => ({
    '/termFrom': from,
    '/termTo': to,
    ...more,
  });
  const overlapping = (...all: readonly Changes[]) =>
    found(agreement, ...all.map((each, n) => ({ '/agreementNumber': `${n}`, ...each })));

  it('has one agreement at a time, the last day counting', () => {
    expect(overlapping(term('2026-01-01', '2026-06-30'), term('2026-06-30', '2026-12-31'))).toEqual(
      [['one-agreement-at-a-time', 'n2', 'n1']],
    );
    expect(overlapping(term('2026-01-01', '2026-06-30'), term('2026-07-01', '2026-12-31'))).toEqual(
      [],
    );
  });

  it('may conclude another once the first is terminated', () => {
    const first = term('2026-01-01', '2026-12-31', { '/terminatedOn': '2026-03-01' });
    expect(overlapping(first, term('2026-03-02', '2026-12-31'))).toEqual([]);
    expect(overlapping(first, term('2026-02-01', '2026-12-31'))).toHaveLength(1);
  });

  it('has none beside an agreement without an end', () => {
    expect(overlapping(term('2026-01-01', undefined), term('2027-01-01', '2027-12-31'))).toEqual([
      ['one-agreement-at-a-time', 'n2', 'n1'],
    ]);
  });

  it('gets a warning for a number that is taken', () => {
    const twice = [
      { ...term('2026-01-01', '2026-02-01'), '/agreementNumber': '7' },
      { ...term('2026-03-01', '2026-04-01'), '/agreementNumber': ' 7' },
    ];
    expect(found(agreement, ...twice)).toEqual([['agreement-number-unique', 'n2', 'n1']]);
  });

  it('has one open card', () => {
    const closed = { '/closedOn': '2026-10-01' };
    expect(found(card, { '/closedOn': undefined }, closed)).toEqual([]);
    expect(found(card, { '/closedOn': undefined }, { '/closedOn': undefined })).toEqual([
      ['one-open-card', 'n2', 'n1'],
    ]);
  });
});

describe('a check between records', () => {
  it('speaks of the field and says what to do', () => {
    const numbers = [
      { '/regNumber': '5', '/rowNumber': 1 },
      { '/regNumber': '5', '/rowNumber': 2 },
    ];
    const [finding] = checkAcross(requests, records(requests, numbers));
    expect(finding).toMatchObject({
      path: '/regNumber',
      code: 'across',
      params: { check: 'registration-number-unique' },
      severity: 'error',
      message: 'Обращение с таким номером в журнале уже есть. Проверьте номер.',
    });
    expect(finding?.title).not.toBe('');
  });

  it('is asked of the records of its scope, and of its own document', () => {
    const twice = records(agreement, [{}, {}]);
    const ids = (scope: 'case' | 'volume' | 'institution') =>
      checkAcross(agreement, twice, scope).map(({ params }) => params.check);
    expect(ids('case')).toEqual(['one-agreement-at-a-time']);
    expect(ids('institution')).toEqual(['agreement-number-unique']);
    expect(ids('volume')).toEqual([]);
    expect(checkAcross(card, twice)).toEqual([]);
  });
});
