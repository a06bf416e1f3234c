import { describe, expect, it } from 'vitest';
import type { FactStatement } from '../contracts/case.js';
import { CASE, decide, FAMILY, inventedCase, said, type Said } from './fixtures/invented-case.js';

const needy = (on: string, value: boolean): Said => [on, FAMILY, 'family.needy', value];
const ofNeed = (statements: readonly FactStatement[], asOf: string) =>
  decide(inventedCase([], [], { statements }), asOf);
const truth = (statements: readonly FactStatement[], asOf: string) =>
  ofNeed(statements, asOf).categories.find(({ id }) => id === 'needy')?.truth;

const fromDocument = (statement: FactStatement, record: string): FactStatement => ({
  ...statement,
  source: { kind: 'document', document: 'act', record, path: '/needy' },
});

describe('the latest statement by the day of evaluation counts', () => {
  const statements = [said(needy('2026-05-10', false)), said(needy('2026-05-04', true))];
  it.each([
    ['2026-05-03', 'unknown'],
    ['2026-05-04', 'met'],
    ['2026-05-09', 'met'],
    ['2026-05-10', 'not-met'],
  ])('on %s: %s', (asOf, expected) => {
    expect(truth(statements, asOf)).toBe(expected);
  });

  it('a later refusal makes unknown what was known', () => {
    const refused: FactStatement = {
      subject: FAMILY,
      fact: 'family.needy',
      state: 'refused',
      on: '2026-05-10',
      source: { kind: 'answer' },
    };
    expect(truth([said(needy('2026-05-04', true)), refused], '2026-05-10')).toBe('unknown');
  });
});

describe('statements of one day', () => {
  const act = fromDocument(said(needy('2026-05-04', true)), 'r1');
  const card = fromDocument(said(needy('2026-05-04', false)), 'r2');

  it('of two documents conflict; the last counts, both are shown', () => {
    const decision = ofNeed([act, card], '2026-05-05');
    expect(decision.categories.find(({ id }) => id === 'needy')?.truth).toBe('not-met');
    expect(decision.conflicts).toEqual([
      { fact: 'family.needy', subject: FAMILY, statements: [act, card] },
    ]);
  });

  it('of one document are a correction', () => {
    const corrected = fromDocument(said(needy('2026-05-04', false)), 'r1');
    expect(ofNeed([act, corrected], '2026-05-05').conflicts).toEqual([]);
  });

  it('that agree do not conflict, and a later day settles a conflict', () => {
    const same = fromDocument(said(needy('2026-05-04', true)), 'r2');
    expect(ofNeed([act, same], '2026-05-05').conflicts).toEqual([]);
    const later = said(needy('2026-05-06', true));
    expect(ofNeed([act, card, later], '2026-05-06').conflicts).toEqual([]);
  });
});

describe('a classification that a person records', () => {
  const level = (on: string, value: string): Said => [on, CASE, 'case.level', value];
  const outcome = (asOf: string, ...statements: readonly Said[]) =>
    decide(inventedCase([], statements), asOf).classifications[0];

  it('keeps its periods and the current one', () => {
    const found = outcome(
      '2026-08-01',
      level('2026-05-04', 'basic'),
      level('2026-05-20', 'basic'),
      level('2026-06-10', 'crisis'),
      level('2026-09-01', 'basic'),
    );
    expect(found).toMatchObject({
      truth: 'met',
      current: { value: 'crisis', title: 'Кризисный', from: '2026-06-10' },
      periods: [
        { value: 'basic', from: '2026-05-04', to: '2026-06-09' },
        { value: 'crisis', from: '2026-06-10' },
      ],
    });
    expect(found?.periods[1]).not.toHaveProperty('to');
  });

  it('of two values of one day takes the later recorded', () => {
    const found = outcome(
      '2026-05-05',
      level('2026-05-04', 'basic'),
      level('2026-05-04', 'crisis'),
    );
    expect(found?.periods.map(({ value }) => value)).toEqual(['crisis']);
  });

  it('is asked for until somebody records it', () => {
    expect(outcome('2026-05-05')).toMatchObject({ truth: 'unknown', periods: [] });
    const { questions } = decide(inventedCase([]), '2026-05-05');
    const asked = questions.find(({ fact }) => fact === 'case.level');
    expect(asked).toMatchObject({
      subject: CASE,
      question: 'Какой уровень?',
      decides: ['classification:level'],
    });
    // A retired option stays readable but is not offered.
    expect(asked?.options?.map(({ id }) => id)).toEqual(['basic', 'crisis']);
  });
});
