import { describe, expect, it } from 'vitest';
import type { Obligation } from '../contracts/decision.js';
import { CASE, decide, inventedCase, type Happening, type Said } from './fixtures/invented-case.js';

const APPLICATION: Happening = ['2026-05-04', 'application'];
/** Ten working days from Monday, 4 May 2026. */
const DUE = '2026-05-18';

function obligation(
  key: string,
  asOf: string,
  events: readonly Happening[],
  rest: Parameters<typeof inventedCase>[2] = {},
  statements: readonly Said[] = [],
): Obligation | undefined {
  const { obligations } = decide(inventedCase(events, statements, rest), asOf);
  return obligations.find((candidate) => candidate.key === key);
}

describe('the status of a term on each side of its boundaries', () => {
  it.each<readonly [string, string, readonly Happening[], string]>([
    ['no application yet', '2026-05-18', [], 'not-due'],
    ['the application is dated tomorrow', '2026-05-03', [APPLICATION], 'not-due'],
    ['three working days left', '2026-05-13', [APPLICATION], 'pending'],
    ['two working days left', '2026-05-14', [APPLICATION], 'due-soon'],
    ['the last day', DUE, [APPLICATION], 'due-soon'],
    ['the day after', '2026-05-19', [APPLICATION], 'overdue'],
    ['done on the last day', '2026-06-01', [APPLICATION, [DUE, 'plan-approved']], 'met'],
    ['done a day late', '2026-06-01', [APPLICATION, ['2026-05-19', 'plan-approved']], 'met-late'],
    [
      'done, but not yet on that day',
      DUE,
      [APPLICATION, ['2026-05-19', 'plan-approved']],
      'due-soon',
    ],
    ['done the same day', DUE, [APPLICATION, ['2026-05-04', 'plan-approved']], 'met'],
    [
      'done before the clock started',
      '2026-05-06',
      [['2026-05-01', 'plan-approved'], APPLICATION],
      'pending',
    ],
  ])('%s', (_case, asOf, events, status) => {
    expect(obligation('plan', asOf, events)?.status).toBe(status);
  });

  it('a waiver with its reason sets it aside from its day on', () => {
    const waivers = [{ obligation: 'plan', on: '2026-05-20', reason: 'семья уехала' }];
    expect(obligation('plan', '2026-05-19', [APPLICATION], { waivers })?.status).toBe('overdue');
    expect(obligation('plan', '2026-05-20', [APPLICATION], { waivers })).toMatchObject({
      status: 'waived',
      waiver: { on: '2026-05-20', reason: 'семья уехала' },
    });
  });

  it('a cancelled event did not happen', () => {
    const record = inventedCase([APPLICATION, [DUE, 'plan-approved']]);
    const events = record.events.map((event) =>
      event.type === 'plan-approved'
        ? { ...event, cancelled: { on: '2026-05-25', reason: 'ошибка' } }
        : event,
    );
    const { obligations } = decide({ ...record, events }, '2026-05-26');
    expect(obligations.find(({ key }) => key === 'plan')?.status).toBe('overdue');
  });

  it('an incomplete record leaves what was not seen unknown', () => {
    const rest = { eventsComplete: false };
    expect(obligation('plan', '2026-05-19', [APPLICATION], rest)?.status).toBe('unknown');
    expect(obligation('plan', '2026-05-19', [], rest)?.status).toBe('unknown');
  });
});

describe('the arithmetic behind a term', () => {
  it('is shown: the clock, the days, the days left', () => {
    expect(obligation('plan', '2026-05-15', [APPLICATION])).toMatchObject({
      from: { event: 'application', id: 'e1', on: '2026-05-04' },
      due: DUE,
      daysLeft: 3,
      term: { amount: 10, unit: 'working-day', shifted: false, provisional: true },
      satisfy: { event: 'plan-approved' },
    });
  });

  it.each([
    ['before the change', '2026-06-25', '2026-06-30'],
    ['after the change', '2026-07-01', '2026-07-08'],
  ])('takes the number in force when the clock started: %s', (_case, approved, due) => {
    const events: readonly Happening[] = [APPLICATION, [approved, 'plan-approved']];
    expect(obligation('sending', '2026-07-20', events)?.due).toBe(due);
  });

  it('a term of no days ends on the day itself, even a Saturday', () => {
    const said: readonly Said[] = [['2026-05-01', CASE, 'case.level', 'crisis']];
    const events: readonly Happening[] = [['2026-05-16', 'alarm']];
    expect(obligation('alarm', '2026-05-16', events, {}, said)).toMatchObject({
      due: '2026-05-16',
      status: 'due-soon',
    });
    expect(obligation('alarm', '2026-05-17', events, {}, said)?.status).toBe('overdue');
  });

  it('waits for a number that the institution has not set, and names it', () => {
    const record = inventedCase([APPLICATION, ['2026-05-12', 'plan-approved']]);
    const decision = decide(record, '2026-05-20');
    expect(decision.obligations.find(({ key }) => key === 'notice')?.status).toBe('unknown');
    expect(decision.settingsNeeded).toContainEqual({
      parameter: 'noticeTerm',
      title: 'Срок справки',
    });
    const set = decide(record, '2026-05-20', { settings: { noticeTerm: 5 } });
    expect(set.obligations.find(({ key }) => key === 'notice')).toMatchObject({
      due: '2026-05-18',
      status: 'overdue',
      origin: 'institution-setting',
    });
  });
});

describe('a clock that starts more than once', () => {
  it('is not started anew while it runs: a second application gives no more time', () => {
    const events: readonly Happening[] = [APPLICATION, ['2026-05-15', 'application']];
    expect(obligation('plan', '2026-05-20', events)).toMatchObject({ due: DUE, status: 'overdue' });
  });

  it('starts again after it was stopped, under a key of its own', () => {
    const events: readonly Happening[] = [
      APPLICATION,
      ['2026-05-06', 'plan-approved'],
      ['2026-05-07', 'plan-sent'],
      ['2026-09-01', 'plan-approved'],
    ];
    expect(obligation('sending', '2026-09-02', events)?.status).toBe('met');
    expect(obligation('sending:2026-09-01', '2026-09-02', events)).toMatchObject({
      due: '2026-09-08',
      status: 'pending',
    });
  });

  it('a case closed in time owes nothing; closed late, the breach stays', () => {
    const closed = (on: string): readonly Happening[] => [APPLICATION, [on, 'closed']];
    expect(obligation('plan', '2026-06-01', closed(DUE))).toBeUndefined();
    expect(obligation('plan', '2026-06-01', closed('2026-05-19'))?.status).toBe('overdue');
    expect(decide(inventedCase(closed('2026-05-19')), '2026-06-01').nextDocument).toBeUndefined();
  });
});

describe('a term that applies only under a condition', () => {
  const events: readonly Happening[] = [['2026-05-18', 'alarm']];
  const level = (value: string): readonly Said[] => [['2026-05-01', CASE, 'case.level', value]];

  it('is absent where the condition fails, and asks where it is unknown', () => {
    expect(obligation('alarm', '2026-05-18', events, {}, level('basic'))).toBeUndefined();
    expect(obligation('alarm', '2026-05-18', events)?.status).toBe('unknown');
    const { questions } = decide(inventedCase(events), '2026-05-18');
    const asked = questions.find(({ fact }) => fact === 'case.level');
    expect(asked?.decides).toContain('deadline:alarm');
  });
});
