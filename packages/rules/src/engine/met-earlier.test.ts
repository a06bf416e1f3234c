import { describe, expect, it } from 'vitest';
import { compileRegulation } from './compile-regulation.js';
import { evaluate } from './evaluate.js';
import { INVENTED_CALENDAR, inventedCase, type Happening } from './fixtures/invented-case.js';
import { INVENTED_REGULATION } from './fixtures/invented-regulation.js';
import { INVENTED_VOCABULARY } from './fixtures/invented-vocabulary.js';

const compiled = compileRegulation(
  {
    ...INVENTED_REGULATION,
    deadlines: INVENTED_REGULATION.deadlines.map((deadline) =>
      deadline.id === 'plan' ? { ...deadline, metEarlier: true } : deadline,
    ),
  },
  INVENTED_VOCABULARY,
  INVENTED_CALENDAR,
);

/** Statuses of the plan's term, by the day on which the case was applied for again. */
function statuses(...events: readonly Happening[]) {
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const { obligations } = evaluate(compiled.value, inventedCase(events), { asOf: '2026-07-15' });
  const own = obligations.filter(({ id }) => id === 'plan');
  return Object.fromEntries(own.map(({ key, status, metBy }) => [key, [status, metBy?.on]]));
}

const APPLIED: Happening = ['2026-05-04', 'application'];
const AGAIN: Happening = ['2026-06-08', 'application'];
const plan = (on: string): Happening => [on, 'plan-approved'];
const closed = (on: string): Happening => [on, 'closed'];

describe('a term that what was done earlier meets', () => {
  it.each<readonly [string, readonly Happening[], Readonly<Record<string, unknown>>]>([
    ['is met at once', [plan('2026-05-03'), APPLIED], { plan: ['met', '2026-05-03'] }],
    [
      'by the last of them',
      [plan('2026-04-01'), plan('2026-05-02'), APPLIED],
      { plan: ['met', '2026-05-02'] },
    ],
    ['is open while nothing was done', [APPLIED], { plan: ['overdue', undefined] }],
    [
      'is met as ever by what came after',
      [APPLIED, plan('2026-05-18')],
      { plan: ['met', '2026-05-18'] },
    ],
    [
      'is met again without doing it again',
      [APPLIED, plan('2026-05-18'), AGAIN],
      { plan: ['met', '2026-05-18'], 'plan:2026-06-08': ['met', '2026-05-18'] },
    ],
    [
      'is one for two starts of a day',
      [plan('2026-05-03'), APPLIED, APPLIED],
      { plan: ['met', '2026-05-03'] },
    ],
    [
      'is not met by what was done before the case was closed',
      [APPLIED, plan('2026-05-18'), closed('2026-06-01'), AGAIN],
      { plan: ['met', '2026-05-18'], 'plan:2026-06-08': ['overdue', undefined] },
    ],
    [
      'nor on the day it was closed',
      [APPLIED, plan('2026-05-18'), closed('2026-05-18'), AGAIN],
      { plan: ['met', '2026-05-18'], 'plan:2026-06-08': ['overdue', undefined] },
    ],
    [
      'but by what was done after that',
      [closed('2026-05-01'), plan('2026-05-03'), APPLIED],
      { plan: ['met', '2026-05-03'] },
    ],
  ])('%s', (_case, events, expected) => {
    expect(statuses(...events)).toEqual(expected);
  });
});
