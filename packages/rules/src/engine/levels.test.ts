import { describe, expect, it } from 'vitest';
import type { Json } from '../contracts/condition.js';
import { CASE, FAMILY, inventedCase, type Said } from './fixtures/invented-case.js';
import { decideRich } from './fixtures/rich-case.js';

const DAY = '2026-05-04';
const SIGNS = { needy: 'family.needy', danger: 'family.danger', exhausted: 'family.exhausted' };

function levels(signs: Partial<Record<keyof typeof SIGNS, Json>>, ...recorded: readonly Said[]) {
  const said = Object.entries(signs).map(([name, value]): Said => [
    DAY,
    FAMILY,
    SIGNS[name as keyof typeof SIGNS],
    value,
  ]);
  const record = inventedCase([], [...said, ...recorded]);
  const [found] = decideRich(record, '2026-06-01').levels;
  if (found === undefined) throw new Error('the regulation has levels');
  return found;
}

const BASIC: Said = [DAY, CASE, 'case.level', 'basic'];

describe('the level that the signs propose', () => {
  it.each([
    ['the highest whose signs are met', { needy: true, danger: true, exhausted: true }, 'crisis'],
    ['the lower when the higher is ruled out', { needy: true, danger: false }, 'basic'],
    ['the lower when one sign of two is missing', { needy: true, exhausted: false }, 'basic'],
    ['none when no signs are met', { needy: false, danger: false }, undefined],
    ['open while a higher one is undecided', { needy: true, danger: true }, undefined],
  ])('is %s', (_case, signs, proposed) => {
    expect(levels(signs).proposed).toBe(proposed);
  });
});

describe('the proposal and the record', () => {
  const calm = { needy: true, danger: false };
  const alarmed = { needy: true, danger: true, exhausted: true };
  it.each([
    ['agree', calm, [BASIC], 'agrees'],
    ['differ, and the record stays', alarmed, [BASIC], 'differs'],
    ['nobody recorded a level', calm, [], 'not-recorded'],
    ['no signs speak for any level', { needy: false, danger: false }, [BASIC], 'not-proposed'],
    ['signs are not known', { needy: true }, [BASIC], 'undecided'],
    ['neither signs nor record are known', {}, [], 'undecided'],
  ] as const)('%s', (_case, signs, recorded, state) => {
    const found = levels(signs, ...recorded);
    expect(found.state).toBe(state);
    expect(found.current?.value).toBe(recorded[0]?.[3]);
  });

  it('keep the periods of what was recorded', () => {
    const found = levels(
      calm,
      ['2026-05-04', CASE, 'case.level', 'crisis'],
      ['2026-05-20', CASE, 'case.level', 'basic'],
    );
    expect(found.periods.map(({ value, from, to }) => [value, from, to])).toEqual([
      ['crisis', '2026-05-04', '2026-05-19'],
      ['basic', '2026-05-20', undefined],
    ]);
  });

  it('show every sign with what it saw and say which facts are still needed', () => {
    const found = levels({ danger: true });
    const crisis = found.levels.find(({ id }) => id === 'crisis');
    expect(crisis).toMatchObject({ urgent: true, truth: 'unknown' });
    expect(crisis?.signs.map(({ id, truth }) => [id, truth])).toEqual([
      ['danger', 'met'],
      ['no-strength', 'unknown'],
    ]);
    expect(crisis?.missing).toMatchObject([{ fact: 'family.exhausted' }]);
  });

  it('ask for the signs and for the record', () => {
    const { questions } = decideRich(inventedCase([]), '2026-06-01');
    const decides = new Map(questions.map((question) => [question.fact, question.decides]));
    expect(decides.get('family.exhausted')).toContain('level:crisis');
    expect(decides.get('case.level')).toContain('levels:case.level');
  });
});

describe('help', () => {
  const given = (...statements: readonly Said[]) =>
    decideRich(inventedCase([], statements), '2026-06-01').help[0]?.values.map(
      (value) => value.given,
    );
  it('is unknown until somebody records it, then given or not', () => {
    expect(given()).toEqual(['unknown', 'unknown']);
    expect(given([DAY, CASE, 'case.help', ['legal']])).toEqual(['met', 'not-met']);
  });
});
