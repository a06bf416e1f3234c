import type { DocumentRecord, Json } from '@semya/rules';
import { describe, expect, it } from 'vitest';
import { changed, finalRecord, load } from '../testing/load.js';
import { dispatchAllowed, type DispatchDecision } from './dispatch-allowed.js';

const form = await load('personal-data-consent');
const SCHOOL = 'Школа № 0 г. Примерска';
const PURPOSE = 'interagency-exchange';
const given = changed(form.example, { '/purposes': [PURPOSE] });

const consent = (changes: Readonly<Record<string, Json | undefined>> = {}, id = 'c1') =>
  finalRecord(form, changed(given, changes), { id, on: '2026-10-16' });

const ask = (
  records: readonly DocumentRecord[],
  { recipient = SCHOOL, purpose = PURPOSE, asOf = '2026-11-01' } = {},
) => dispatchAllowed({ records }, recipient, purpose, asOf);

const codeOf = (decision: DispatchDecision) => (decision.allowed ? undefined : decision.code);

describe('a signed consent', () => {
  it('lets the programme go to whom it names, for what it names', () => {
    expect(ask([consent()])).toEqual({ allowed: true, consent: 'c1' });
  });

  it('names an organisation however it is quoted', () => {
    const named = consent({ '/recipients/0/organisation': 'Центр «Пример»' });
    expect(ask([named], { recipient: '  центр "Пример" ' }).allowed).toBe(true);
  });

  it('counts from its first day to its last', () => {
    const days = ['2026-10-15', '2026-10-16', '2027-05-31', '2027-06-01'];
    expect(days.map((asOf) => codeOf(ask([consent()], { asOf })))).toEqual([
      'consent-not-yet',
      undefined,
      undefined,
      'consent-expired',
    ]);
    const endless = consent({ '/validTo': undefined });
    expect(ask([endless], { asOf: '2040-01-01' }).allowed).toBe(true);
  });
});

describe('nothing may be sent', () => {
  it.each<[string, readonly DocumentRecord[], string]>([
    ['without any consent', [], 'consent-missing'],
    [
      'to somebody else',
      [consent({ '/recipients/0/organisation': 'Больница' })],
      'consent-recipient',
    ],
    ['for another purpose', [consent({ '/purposes': ['photo-video'] })], 'consent-purpose'],
    ['by a draft', [{ ...consent(), status: 'draft', finals: [] }], 'consent-unsigned'],
    ['by an annulled one', [{ ...consent(), status: 'annulled' }], 'consent-missing'],
    ['when the parent refused', [consent({ '/signature/state': 'refused' })], 'consent-refused'],
    [
      'when the teenager refused',
      [consent({ '/childSignature/state': 'refused' })],
      'consent-refused',
    ],
    ['after it was withdrawn', [consent({ '/revokedOn': '2026-10-30' })], 'consent-revoked'],
  ])('%s', (_name, records, code) => {
    const decision = ask(records);
    expect(codeOf(decision)).toBe(code);
    expect(decision).toMatchObject({ note: expect.stringContaining('120-ФЗ') as unknown });
  });

  it('from the moment a withdrawal is written down, signed or not', () => {
    const withdrawn = { ...consent(), data: changed(given, { '/revokedOn': '2026-10-30' }) };
    expect(codeOf(ask([{ ...withdrawn, status: 'draft' }]))).toBe('consent-revoked');
    expect(ask([withdrawn], { asOf: '2026-10-29' }).allowed).toBe(true);
  });

  it('and the reason is that of the consent which comes nearest', () => {
    const records = [
      consent({ '/recipients/0/organisation': 'Больница' }, 'c1'),
      consent({ '/validTo': '2026-10-20' }, 'c2'),
    ];
    expect(ask(records)).toMatchObject({
      code: 'consent-expired',
      consent: 'c2',
      message: 'Срок согласия истёк 20.10.2026. Получите новое.',
    });
  });
});

describe('a child under fourteen', () => {
  it('is asked for no signature', () => {
    const young = consent({ '/subjectAge': 13, '/childSignature': undefined });
    const older = consent({ '/subjectAge': 14, '/childSignature': undefined });
    expect(ask([young]).allowed).toBe(true);
    expect(codeOf(ask([older]))).toBe('consent-unsigned');
  });
});
