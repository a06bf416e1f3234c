import type { Json } from '@semya/rules';
import { describe, expect, it } from 'vitest';
import { changed, load } from '../testing/load.js';
import { validateDraft, validateFinal } from '../validation/validate.js';

type Changes = Readonly<Record<string, Json>>;

/** A check, an answer or two that just pass, and one that just does not. */
type Boundary = readonly [check: string, right: Changes, wrong: Changes];

const act = await load('living-conditions-act');
const program = await load('accompaniment-program', { regulation: 'lgov-2024-70' });
const journal = await load('primary-registration-journal');

const unseen = {
  '/accessGranted': 'nobody-home',
  '/accessDenialNote': 'Дверь не открыли.',
  '/accessAttempts': [{ date: '2026-10-13', time: '15:30' }],
  '/nextVisitDate': '2026-10-20',
};
const attemptOn = (date: string): Changes => ({
  ...unseen,
  '/accessAttempts': [{ date, time: '15:30' }],
});
const [mother, ...children] = act.example.familyMembers as readonly Json[];
const family: readonly Json[] = [mother ?? null, ...children];
const firstOf = (name: string): Json => (act.example[name] as readonly Json[])[0] ?? null;
const income = (monthlyAmount: number): Changes => ({
  '/incomeSources/0': { kind: 'none', monthlyAmount },
});
const points = (...dates: readonly string[]): Changes => ({
  '/monitoringSchedule': dates.map((date) => ({ date, kind: 'current' })),
});

const ofAct: readonly Boundary[] = [
  ['survey-not-after-drawn-up', { '/surveyDate': '2026-10-14' }, { '/surveyDate': '2026-10-15' }],
  ['attempt-not-after-drawn-up', attemptOn('2026-10-14'), attemptOn('2026-10-15')],
  [
    'next-visit-after-survey',
    { ...unseen, '/nextVisitDate': '2026-10-14' },
    { ...unseen, '/nextVisitDate': '2026-10-13' },
  ],
  ['living-area-within-total', { '/livingArea': 43.5 }, { '/livingArea': 43.51 }],
  [
    'birth-not-after-survey',
    { '/familyMembers/2/birthDate': '2026-10-13' },
    { '/familyMembers/2/birthDate': '2026-10-14' },
  ],
  [
    'members-distinct',
    { '/familyMembers': family },
    { '/familyMembers': [...family, mother ?? null] },
  ],
  [
    'sleep-place-children-distinct',
    { '/childSleepPlace': [firstOf('childSleepPlace')] },
    { '/childSleepPlace': [firstOf('childSleepPlace'), firstOf('childSleepPlace')] },
  ],
  [
    'clothing-children-distinct',
    { '/clothing': [firstOf('clothing')] },
    { '/clothing': [firstOf('clothing'), firstOf('clothing')] },
  ],
  ['utilities-distinct', { '/utilities/3/kind': 'sewerage' }, { '/utilities/3/kind': 'water' }],
  [
    'registered-none-alone',
    { '/familyMembers/0/registered': ['kdn', 'narcologist'] },
    { '/familyMembers/0/registered': ['none', 'kdn'] },
  ],
  [
    'habits-none-alone',
    { '/parentsDetails/0/harmfulHabits': ['none'] },
    { '/parentsDetails/0/harmfulHabits': ['none', 'tobacco'] },
  ],
  ['no-income-row-is-zero', income(0), income(1)],
  [
    'threat-needs-accompaniment',
    { '/immediateThreat': 'yes', '/needsAccompaniment': 'not-established' },
    { '/immediateThreat': 'yes', '/needsAccompaniment': 'no' },
  ],
  [
    'violence-agrees',
    { '/relationsInFamily': 'violence', '/violenceSigns': 'not-established' },
    { '/relationsInFamily': 'violence', '/violenceSigns': 'no' },
  ],
  [
    'stove-safe-needs-stove',
    { '/fireSafety': ['stove-safe'], '/heatingType': 'stove', '/stoveHeating': 'yes' },
    { '/fireSafety': ['stove-safe'], '/heatingType': 'gas' },
  ],
];

const ofProgram: readonly Boundary[] = [
  ['ends-not-before-start', { '/endDate': '2027-04-26' }, { '/endDate': '2026-10-25' }],
  ['tabled-not-before-drawn-up', { '/tabledOn': '2026-10-19' }, { '/tabledOn': '2026-10-18' }],
  [
    'approved-not-before-drawn-up',
    { '/approvalDate': '2026-10-21' },
    { '/approvalDate': '2026-10-18' },
  ],
  [
    'approved-not-before-tabled',
    { '/approvalDate': '2026-10-21' },
    { '/approvalDate': '2026-10-20' },
  ],
  [
    'approval-names-its-body',
    { '/approvalBody': 'working-group' },
    { '/approvalBody': '', '/approvalOutcome': 'approved' },
  ],
  [
    'birth-not-after-program',
    { '/familyMembers/2/birthDate': '2026-10-19' },
    { '/familyMembers/2/birthDate': '2026-10-20' },
  ],
  [
    'members-distinct',
    { '/familyMembers': (program.example.familyMembers as readonly Json[]).slice(0, 2) },
    { '/familyMembers/1': (program.example.familyMembers as readonly Json[])[0] ?? null },
  ],
  [
    'activity-ends-not-before-start',
    { '/activities/0/plannedEnd': '2026-10-27' },
    { '/activities/0/plannedEnd': '2026-10-26' },
  ],
  [
    'activity-not-before-program',
    { '/activities/0/plannedStart': '2026-10-26' },
    { '/activities/0/plannedStart': '2026-10-25' },
  ],
  [
    'activity-within-program',
    { '/activities/0/plannedEnd': '2027-04-26' },
    { '/activities/0/plannedEnd': '2027-04-27' },
  ],
  ['monitoring-not-before-start', points('2026-10-26'), points('2026-10-25')],
  ['monitoring-distinct', points('2027-01-25', '2027-01-26'), points('2027-01-25', '2027-01-25')],
  [
    'done-has-day',
    { '/activities/0/resultMark': 'done', '/activities/0/actualDate': '2026-11-12' },
    { '/activities/0/resultMark': 'done' },
  ],
  ['no-longer-than-a-year', { '/endDate': '2027-10-26' }, { '/endDate': '2027-10-27' }],
];

const ofJournal: readonly Boundary[] = [
  [
    'registered-not-before-information',
    { '/registrationDate': '2026-10-09' },
    { '/registrationDate': '2026-10-08' },
  ],
  [
    'deregistered-not-before-registered',
    { '/deregisteredOn': '2026-10-15', '/result': 'moved-away' },
    { '/deregisteredOn': '2026-10-14', '/result': 'moved-away' },
  ],
];

describe.each([
  { name: 'act', document: act, boundaries: ofAct },
  { name: 'programme', document: program, boundaries: ofProgram },
  { name: 'journal', document: journal, boundaries: ofJournal },
])('checks of the $name', ({ document, boundaries }) => {
  const failed = (changes: Changes) =>
    validateFinal(document, changed(document.example, changes)).map(({ params }) => params.check);

  it.each(boundaries)('%s', (check, right, wrong) => {
    expect(failed(right)).toEqual([]);
    expect(failed(wrong)).toContain(check);
  });

  it('are all tried on both sides of their boundary', () => {
    const tried = boundaries.map(([check]) => check).sort();
    expect(tried).toEqual(document.definition.checks.map(({ id }) => id).sort());
  });
});

describe('a check', () => {
  it('of a norm says by which one', () => {
    const year = program.definition.checks.find(({ id }) => id === 'no-longer-than-a-year');
    expect(year?.norm).toEqual(['lgov.1.5.3.duration']);
  });

  it('passes while something that it compares is not there', () => {
    const data = changed(act.example, { '/drawnUpDate': undefined, '/totalArea': undefined });
    expect(validateDraft(act, data)).toEqual([]);
  });

  it('that only warns does not stop a final document, nor disturb a draft', () => {
    const data = changed(act.example, { '/immediateThreat': 'yes', '/needsAccompaniment': 'no' });
    expect(validateFinal(act, data).map(({ severity }) => severity)).toEqual(['warning']);
    expect(validateDraft(act, data)).toEqual([]);
  });
});
