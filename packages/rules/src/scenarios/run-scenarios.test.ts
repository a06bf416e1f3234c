import { describe, expect, it } from 'vitest';
import { checkPacks } from '../cli/commands/over-packs.js';
import { caseOfRow, mergeGiven } from './case-of-row.js';
import { runScenarios } from './run-scenarios.js';
import type { ScenarioExpectation, ScenarioGiven } from './scenario.js';

const checked = await checkPacks(['lgov-2024-70', 'tula-srcn2-2022-50']);
if (!checked.ok) throw new Error('the shipped packs are sound');
const [lgov, tula] = checked.value.map(({ report }) => report?.compiled);
if (!lgov || !tula) throw new Error('the shipped packs compile');

const received = { type: 'information-received', on: '2026-06-15' };

function mismatchesOf(
  compiled: typeof lgov,
  expect: ScenarioExpectation,
  given: ScenarioGiven = {},
) {
  if (!compiled) throw new Error('compiled');
  const row = { name: 'row', asOf: '2026-06-30', given, expect };
  const table = { title: 't', clause: ['1'], covers: ['x:y'], rows: [row] };
  return runScenarios(compiled, table).flatMap(({ mismatches }) => mismatches);
}

describe('a scenario that does not come out says in what', () => {
  it.each<[string, ScenarioExpectation, string, unknown, unknown]>([
    [
      'status',
      { obligations: { 'program-draft': { status: 'met' } } },
      'obligations/program-draft/status',
      'met',
      'overdue',
    ],
    [
      'due day',
      { obligations: { 'program-draft': { status: 'overdue', due: '2026-06-30' } } },
      'obligations/program-draft/due',
      '2026-06-30',
      '2026-06-29',
    ],
    [
      'days left',
      { obligations: { 'program-draft': { status: 'overdue', daysLeft: 0 } } },
      'obligations/program-draft/daysLeft',
      0,
      -1,
    ],
    [
      'shift',
      { obligations: { 'program-draft': { status: 'overdue', shifted: true } } },
      'obligations/program-draft/shifted',
      true,
      false,
    ],
    [
      'absence',
      { obligations: { 'program-draft': { status: 'absent' } } },
      'obligations/program-draft/status',
      'absent',
      'overdue',
    ],
    [
      'presence',
      { obligations: { 'program-draft:2026-07-01': { status: 'overdue' } } },
      'obligations/program-draft:2026-07-01/status',
      'overdue',
      'absent',
    ],
    ['stage', { stage: 'activity' }, 'stage', 'activity', 'diagnostic'],
    ['no stage', { stage: null }, 'stage', null, 'diagnostic'],
    ['way on', { next: { 'goal-setting': 'not-met' } }, 'next/goal-setting', 'not-met', 'met'],
    [
      'guard',
      { guards: { 'goal-setting/registered': 'met' } },
      'guards/goal-setting/registered',
      'met',
      'not-met',
    ],
    [
      'guard of a stage that is not next',
      { guards: { 'activity/agreement-signed': 'met' } },
      'guards/activity/agreement-signed',
      'met',
      undefined,
    ],
    [
      'classification',
      { classifications: { severity: 'sop' } },
      'classifications/severity',
      'sop',
      null,
    ],
    [
      'document',
      { documents: { 'diagnostic/living-conditions-act': 'final' } },
      'documents/diagnostic/living-conditions-act',
      'final',
      'absent',
    ],
    [
      'next document',
      { nextDocument: 'sop-notice' },
      'nextDocument',
      'sop-notice',
      'working-group-notice',
    ],
    ['criterion', { criteria: { food: 'met' } }, 'criteria/food', 'met', 'unknown'],
    [
      'settings',
      { settingsNeeded: ['interimAnalysisTerm'] },
      'settingsNeeded',
      ['interimAnalysisTerm'],
      [],
    ],
    ['conflicts', { conflicts: ['case.severity'] }, 'conflicts', ['case.severity'], []],
    ['problems', { problems: ['fact-unknown'] }, 'problems', ['fact-unknown'], []],
    [
      'what is missing',
      { missing: { 'criterion:food': [] } },
      'missing/criterion:food',
      [],
      ['family.foodSupply'],
    ],
    [
      'limit',
      { caseload: { limits: { 'sop-limit': { status: 'full', actual: 6 } } } },
      'caseload/limits/sop-limit/status',
      'full',
      'within',
    ],
    [
      'combined load',
      { caseload: { combinedWarning: true } },
      'caseload/combinedWarning',
      true,
      false,
    ],
    [
      'families without a category',
      { caseload: { unclassified: 1 } },
      'caseload/unclassified',
      1,
      0,
    ],
  ])('%s', (_name, expected, at, wanted, actual) => {
    const found = mismatchesOf(lgov, expected, { events: [received] });
    expect(found[0]).toEqual({ at, expected: wanted, actual });
  });

  it('category', () => {
    const found = mismatchesOf(
      tula,
      { categories: { mobilised: 'met' } },
      { facts: { 'family.mobilisedMember': false } },
    );
    expect(found).toEqual([{ at: 'categories/mobilised', expected: 'met', actual: 'not-met' }]);
  });
});

const PRIMER = { id: 'primer', caseSubject: 'family' } as const;

describe('the short hand of a scenario', () => {
  it('names members once and states their facts one by one', () => {
    const given = {
      members: [{ id: 'anna', relation: 'mother', addiction: { state: 'refused' } }],
    } as const;
    expect(caseOfRow(given, PRIMER, '2026-06-15').statements).toEqual([
      {
        subject: { type: 'family', id: 'family' },
        fact: 'family.members',
        state: 'stated',
        value: ['anna'],
        complete: true,
        on: '2026-06-15',
        source: { kind: 'answer' },
      },
      {
        subject: { type: 'member', id: 'anna' },
        fact: 'member.relation',
        state: 'stated',
        value: 'mother',
        on: '2026-06-15',
        source: { kind: 'answer' },
      },
      {
        subject: { type: 'member', id: 'anna' },
        fact: 'member.addiction',
        state: 'refused',
        on: '2026-06-15',
        source: { kind: 'answer' },
      },
    ]);
  });

  it('speaks of the case and of the family by the name of the fact', () => {
    const given = { on: '2026-01-12', facts: { 'case.severity': 'sop', 'family.phone': '8' } };
    const subjects = caseOfRow(given, PRIMER, '2026-06-15').statements.map(({ subject, on }) => [
      subject.type,
      on,
    ]);
    expect(subjects).toEqual([
      ['case', '2026-01-12'],
      ['family', '2026-01-12'],
    ]);
  });

  it('a row adds to the lists of its base and replaces its members', () => {
    const merged = mergeGiven(
      {
        events: [received],
        members: [{ id: 'a' }],
        facts: { 'family.phone': '1', 'family.debts': 'нет' },
      },
      {
        events: [{ type: 'family-registered', on: '2026-06-16' }],
        members: [{ id: 'b' }],
        facts: { 'family.phone': '2' },
      },
    );
    expect(merged.events?.map(({ type }) => type)).toEqual([
      'information-received',
      'family-registered',
    ]);
    expect(merged.members).toEqual([{ id: 'b' }]);
    expect(merged.facts).toEqual({ 'family.phone': '2', 'family.debts': 'нет' });
  });
});
