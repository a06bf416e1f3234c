import { describe, expect, it } from 'vitest';
import {
  decide,
  FAMILY,
  inventedCase,
  type Happening,
  type Said,
} from './fixtures/invented-case.js';

const APPLICATION: Happening = ['2026-05-04', 'application'];
const enter = (on: string, stage: string): Happening => [on, 'stage', { stage }];
const HELPED: readonly Happening[] = [
  APPLICATION,
  ['2026-05-12', 'plan-approved'],
  enter('2026-05-13', 'help'),
];

describe('the stage a case is in', () => {
  it.each<readonly [string, string, readonly Happening[], string | undefined]>([
    ['none before the application', '2026-05-20', [], undefined],
    ['intake from the application', '2026-05-04', HELPED, 'intake'],
    ['help from the day it is entered', '2026-05-13', HELPED, 'help'],
    [
      'a stage that is not of this regulation',
      '2026-05-20',
      [APPLICATION, enter('2026-05-06', 'other')],
      'intake',
    ],
    ['none after closing', '2026-06-01', [...HELPED, ['2026-05-30', 'closed']], undefined],
    [
      'taken up again',
      '2026-06-20',
      [...HELPED, ['2026-05-30', 'closed'], enter('2026-06-10', 'help')],
      'help',
    ],
  ])('%s', (_case, asOf, events, stage) => {
    expect(decide(inventedCase(events), asOf).stage.current?.id).toBe(stage);
  });

  it('keeps the history; entering the current stage again changes nothing', () => {
    const { stage } = decide(
      inventedCase([...HELPED, enter('2026-05-20', 'help'), enter('2026-07-01', 'follow-up')]),
      '2026-07-10',
    );
    expect(stage.periods).toEqual([
      { stage: 'intake', title: 'Приём', from: '2026-05-04', to: '2026-05-12' },
      { stage: 'help', title: 'Помощь', from: '2026-05-13', to: '2026-06-30' },
      { stage: 'follow-up', title: 'Наблюдение', from: '2026-07-01' },
    ]);
    expect(stage.current?.since).toBe('2026-07-01');
  });
});

describe('why a case cannot move on', () => {
  const next = (asOf: string, events: readonly Happening[], said: readonly Said[] = []) =>
    decide(inventedCase(events, said), asOf).stage.next;

  it('at the beginning only the first stage is open', () => {
    expect(next('2026-05-04', [])).toMatchObject([
      { id: 'intake', allowed: 'met', enter: { event: 'application' } },
    ]);
  });

  it('a block that is not met forbids, a warning does not', () => {
    const [help] = next(
      '2026-05-05',
      [APPLICATION],
      [['2026-05-04', FAMILY, 'family.needy', false]],
    );
    expect(help).toMatchObject({
      id: 'help',
      allowed: 'not-met',
      enter: { event: 'stage', where: { stage: 'help' } },
      guards: [
        { id: 'plan', truth: 'not-met', force: 'block', document: 'plan' },
        { id: 'need', truth: 'not-met', force: 'warning' },
      ],
    });
    const approved: readonly Happening[] = [APPLICATION, ['2026-05-12', 'plan-approved']];
    expect(next('2026-05-12', approved)[0]?.allowed).toBe('met');
  });

  it('an incomplete record does not forbid but does not allow either', () => {
    const record = inventedCase([APPLICATION], [], { eventsComplete: false });
    expect(decide(record, '2026-05-05').stage.next[0]?.allowed).toBe('unknown');
  });

  it('a minimum duration warns until its last day', () => {
    const guard = (asOf: string) =>
      next(asOf, HELPED)[0]?.guards.find(({ id }) => id === 'help-min');
    expect(guard('2026-06-12')).toMatchObject({ truth: 'not-met', force: 'warning' });
    expect(guard('2026-06-13')?.truth).toBe('met');
    expect(next('2026-06-12', HELPED)[0]?.allowed).toBe('met');
  });
});

describe('how long a stage may and must last', () => {
  const duration = (key: string, asOf: string, ...more: readonly Happening[]) =>
    decide(inventedCase([...HELPED, ...more]), asOf).obligations.find((one) => one.key === key);

  it.each<readonly [string, string, string, readonly Happening[], string]>([
    ['within the maximum', 'help:max', '2026-08-01', [], 'pending'],
    ['past the maximum', 'help:max', '2026-08-14', [], 'overdue'],
    ['left on its last day', 'help:max', '2026-09-01', [enter('2026-08-13', 'follow-up')], 'met'],
    ['left too late', 'help:max', '2026-09-01', [enter('2026-08-14', 'follow-up')], 'met-late'],
    [
      'closing the case ends the last stage',
      'follow-up:max',
      '2026-09-01',
      [enter('2026-07-01', 'follow-up'), ['2026-07-20', 'closed']],
      'met',
    ],
    ['the minimum runs', 'help:min', '2026-06-12', [], 'pending'],
    ['the minimum has run', 'help:min', '2026-06-13', [], 'met'],
    [
      'left before the minimum',
      'help:min',
      '2026-07-01',
      [enter('2026-06-12', 'follow-up')],
      'met-late',
    ],
    [
      'left when the minimum had run',
      'help:min',
      '2026-07-01',
      [enter('2026-06-13', 'follow-up')],
      'met',
    ],
  ])('%s', (_case, key, asOf, more, status) => {
    expect(duration(key, asOf, ...more)?.status).toBe(status);
  });

  it('a case closed early breaks no minimum', () => {
    expect(duration('help:min', '2026-06-20', ['2026-05-20', 'closed'])).toBeUndefined();
  });

  it('a stage entered twice has a term for each time', () => {
    const again: readonly Happening[] = [
      enter('2026-07-01', 'follow-up'),
      enter('2026-07-20', 'help'),
    ];
    expect(duration('help:max', '2026-07-21', ...again)?.status).toBe('met');
    expect(duration('help:max:2026-07-20', '2026-07-21', ...again)).toMatchObject({
      status: 'pending',
      due: '2026-10-20',
    });
  });

  it('names the event that leads on, and for the last stage the one that closes the case', () => {
    expect(duration('help:max', '2026-06-01')?.satisfy).toEqual({
      event: 'stage',
      where: { stage: 'follow-up' },
    });
    const last = duration('follow-up:max', '2026-07-02', enter('2026-07-01', 'follow-up'));
    expect(last?.satisfy).toEqual({ event: 'closed' });
  });
});
