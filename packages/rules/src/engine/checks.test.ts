import { describe, expect, it } from 'vitest';
import type { SubjectRef } from '../contracts/case.js';
import {
  CASE,
  FAMILY,
  INVENTED_CALENDAR,
  inventedCase,
  type Happening,
  type Said,
} from './fixtures/invented-case.js';
import { compileRegulation } from './compile-regulation.js';
import { compileRich, decideRich } from './fixtures/rich-case.js';
import { RICH_REGULATION, RICH_VOCABULARY } from './fixtures/rich-regulation.js';
import { evaluate } from './evaluate.js';

const TODAY = '2026-06-01';
const DAY = '2026-05-04';
const danger = (value: boolean): Said => [DAY, FAMILY, 'family.danger', value];
const APPLICATION: Happening = [DAY, 'application'];

const stateOf = (id: string, events: readonly Happening[], ...said: readonly Said[]) =>
  decideRich(inventedCase(events, said), TODAY).checks.find((check) => check.id === id)?.state;

describe('a check', () => {
  it.each<readonly [string, string, readonly Happening[], readonly Said[], string]>([
    ['holds', 'agreed', [APPLICATION], [], 'met'],
    ['does not hold', 'agreed', [], [danger(false)], 'not-met'],
    ['is not asked', 'danger-first', [], [danger(false)], 'not-applicable'],
    ['may yet be asked', 'danger-first', [], [], 'unknown'],
    ['is asked', 'danger-first', [], [danger(true)], 'not-met'],
    ['is set aside by another', 'agreed', [], [danger(true)], 'overridden'],
  ])('%s', (_case, id, events, said, state) => {
    expect(stateOf(id, events, ...said)).toBe(state);
  });

  it('looks at every problem of the assessment', () => {
    const problem = (id: string): SubjectRef => ({ type: 'problem', id });
    const problems: Said = [DAY, CASE, 'case.problems', ['a', 'b']];
    const goal = (id: string, value: boolean): Said => [DAY, problem(id), 'problem.hasGoal', value];
    const state = (...said: readonly Said[]) => stateOf('every-problem-has-a-goal', [], ...said);
    expect(state()).toBe('unknown');
    expect(state(problems, goal('a', true))).toBe('unknown');
    expect(state(problems, goal('a', true), goal('b', true))).toBe('met');
    expect(state(problems, goal('b', false))).toBe('not-met');
  });
});

describe('a check that others name', () => {
  const [first, second, ...rest] = RICH_REGULATION.stages;
  if (first === undefined || second === undefined) throw new Error('there are two stages');
  const guarded = (name: string) => ({
    stages: [
      first,
      {
        ...second,
        guards: [
          {
            id: 'named',
            title: 'Согласие',
            norm: ['invented.named'],
            clause: ['1'],
            force: 'block' as const,
            conditions: { condition: name },
          },
        ],
      },
      ...rest,
    ],
  });
  const allowed = (name: string, ...said: readonly Said[]) =>
    evaluate(compileRich(guarded(name)), inventedCase([APPLICATION], said), { asOf: TODAY }).stage
      .next[0]?.allowed;

  it.each<readonly [string, readonly Said[], string]>([
    ['check:agreed', [], 'met'],
    ['check:danger-first', [danger(false)], 'met'],
    ['check:danger-first', [danger(true)], 'not-met'],
    ['category:needy', [[DAY, FAMILY, 'family.needy', true]], 'met'],
    ['criterion:no-longer-needy', [[DAY, FAMILY, 'family.needy', true]], 'not-met'],
    ['level:basic', [[DAY, FAMILY, 'family.needy', true]], 'met'],
    ['sign:crisis/danger', [], 'unknown'],
  ])('%s keeps a stage closed or lets it open', (name, said, truth) => {
    expect(allowed(name, ...said)).toBe(truth);
  });

  const problemsOf = (changes: Partial<typeof RICH_REGULATION>) =>
    compileRegulation(
      { ...RICH_REGULATION, ...changes },
      RICH_VOCABULARY,
      INVENTED_CALENDAR,
    ).problems.map(({ code, path }) => [code, path]);

  it('must be there', () => {
    expect(problemsOf(guarded('check:nothing'))).toEqual([
      ['condition-unknown', '/stages/1/guards/0/conditions/condition'],
    ]);
  });

  it('must not lead back to itself; the fault stands where the check does', () => {
    const [check, ...others] = RICH_REGULATION.checks;
    if (check === undefined) throw new Error('there are checks');
    const checks = [{ ...check, conditions: { condition: 'check:agreed' } }, ...others];
    expect(problemsOf({ checks })).toContainEqual(['condition-cycle', '/checks/0/conditions']);
  });

  it('a fault inside it is told once', () => {
    const [check, ...others] = RICH_REGULATION.checks;
    if (check === undefined) throw new Error('there are checks');
    const conditions = { fact: 'family.moon', operator: 'equal', value: true };
    expect(problemsOf({ checks: [{ ...check, conditions }, ...others] })).toEqual([
      ['fact-unknown', '/checks/0/conditions/fact'],
    ]);
  });
});

describe('duties', () => {
  const state = (id: string, events: readonly Happening[], ...said: readonly Said[]) =>
    decideRich(inventedCase(events, said), TODAY).duties.find((duty) => duty.id === id)?.state;
  const HELP: Happening = ['2026-05-10', 'stage', { stage: 'help' }];
  it.each<readonly [string, string, readonly Happening[], readonly Said[], string]>([
    ['hold throughout the case', 'listen', [], [], 'applies'],
    ['hold in their stage', 'accompany', [APPLICATION, HELP], [], 'applies'],
    ['not before it', 'accompany', [APPLICATION], [], 'not-applicable'],
    ['not after the case is closed', 'accompany', [HELP, [TODAY, 'closed']], [], 'not-applicable'],
    ['to tell the commission in danger', 'tell-commission', [], [danger(true)], 'applies'],
    ['not without it', 'tell-commission', [], [danger(false)], 'not-applicable'],
    ['unknown whether', 'tell-commission', [], [], 'unknown'],
    ['done', 'tell-commission', [['2026-05-05', 'alarm-told']], [danger(true)], 'done'],
  ])('%s', (_case, id, events, said, expected) => {
    expect(state(id, events, ...said)).toBe(expected);
  });
});

describe('the catalogue', () => {
  it('holds what is in force on the day', () => {
    const listed = (asOf: string) =>
      decideRich(inventedCase([]), asOf).catalogue.map(({ id }) => id);
    expect(listed('2026-12-31')).toEqual(['club']);
    expect(listed('2027-01-01')).toEqual(['club', 'circle']);
  });
});
