import { describe, expect, test } from 'vitest';
import type { CheckOutcome, ConclusionOutcome, EffectivenessOutcome } from '@semya/rules';
import { groupChecks } from './check-groups.js';

const check = (
  id: string,
  force: CheckOutcome['force'],
  state: CheckOutcome['state'],
  of: CheckOutcome['of'] = 'program',
) => ({ id, force, state, of }) as CheckOutcome;

const none: EffectivenessOutcome = {
  general: { met: 0, notMet: 0, unknown: 0 },
  direct: { met: 0, notMet: 0, unknown: 0 },
  strengths: { met: 0, notMet: 0, unknown: 0 },
  service: { met: 0, notMet: 0, unknown: 0 },
  conclusions: [],
};
const close = { value: 'close', truth: 'met' } as ConclusionOutcome;

describe('checks by what a person has to do about them', () => {
  test.each([
    ['a block that is not met is in the way', check('a', 'block', 'not-met'), 'blocking'],
    ['so is one that nobody knows', check('a', 'block', 'unknown'), 'blocking'],
    ['a warning is worth mending', check('a', 'warning', 'not-met'), 'warning'],
    ['an unknown warning is to be found out', check('a', 'warning', 'unknown'), 'unknown'],
    ['what another rule overrides is settled', check('a', 'block', 'overridden'), 'settled'],
    ['what is met is settled', check('a', 'block', 'met'), 'settled'],
    ['closing is not in the way yet', check('a', 'block', 'not-met', 'closure'), 'closing'],
  ] as const)('%s', (_, one, group) => {
    const groups = groupChecks({ checks: [one], effectiveness: none });
    expect(
      Object.entries<readonly CheckOutcome[]>({ ...groups }).filter(([, list]) => list.length > 0),
    ).toEqual([[group, [one]]]);
  });

  test('what does not apply is left out', () => {
    const groups = groupChecks({
      checks: [check('a', 'block', 'not-applicable')],
      effectiveness: none,
    });
    expect(Object.values(groups).flat()).toEqual([]);
  });

  test('once the results say that the case may be closed, closing is in the way', () => {
    const one = check('a', 'block', 'not-met', 'closure');
    const effectiveness = { ...none, conclusions: [close] };
    expect(groupChecks({ checks: [one], effectiveness }).blocking).toEqual([one]);
  });
});
