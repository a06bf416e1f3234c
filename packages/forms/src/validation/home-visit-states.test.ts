import { describe, expect, it } from 'vitest';
import { eventsOf } from '../facts/events.js';
import { changed, finalRecord, load } from '../testing/load.js';
import { validateFinal } from './validate.js';

const visit = await load('home-visit-record');

const ANSWERED = [
  ...['presentMembers', 'soberness', 'childrenSeen', 'childrenState', 'foodPresent', 'topics'],
  ...['sanitaryState', 'seasonalClothes', 'familyAtmosphere', 'recommendations'],
  'familySignature',
];

const failed = (outcome: string) =>
  changed(visit.example, {
    ...Object.fromEntries(ANSWERED.map((name) => [`/${name}`, undefined])),
    '/outcome': outcome,
    '/failureNote': 'На звонок не ответили, в двери оставлено извещение.',
    '/nextVisit': '2026-10-19',
  });

const asked = (data: Parameters<typeof validateFinal>[1]) =>
  validateFinal(visit, data).map(({ path, code }) => [path, code]);

describe('a visit that did not take place', () => {
  it.each(['nobody-home', 'not-admitted'])('is finished with its reason alone: %s', (outcome) => {
    expect(asked(failed(outcome))).toEqual([]);
  });

  it('is not finished without its reason', () => {
    const data = changed(failed('nobody-home'), { '/failureNote': undefined });
    expect(asked(data)).toEqual([['/failureNote', 'required']]);
  });
});

describe('a visit in part', () => {
  const partial = changed(visit.example, { '/outcome': 'partial' });

  it('counts as held', () => {
    const [event] = eventsOf(visit, finalRecord(visit, partial));
    expect(event).toMatchObject({ type: 'home-visit', data: { outcome: 'held' } });
  });

  it('says where children are whom nobody saw', () => {
    const data = changed(partial, { '/childrenSeen': 'no' });
    expect(asked(data)).toEqual([['/childrenNotSeenReason', 'required']]);
  });
});
