import { describe, expect, it } from 'vitest';
import { evaluateCaseload } from './caseload.js';
import { inventedRules } from './fixtures/invented-case.js';

const cases = (crisis: number, basic: number, none = 0) =>
  [
    ...Array<string>(crisis).fill('crisis'),
    ...Array<string>(basic).fill('basic'),
    ...Array<null>(none).fill(null),
  ].map((classification, index) => ({ id: `c${index + 1}`, classification }));

const load = (crisis: number, basic: number, none = 0) =>
  evaluateCaseload(
    inventedRules(),
    { specialist: 's1', cases: cases(crisis, basic, none) },
    { asOf: '2026-05-20' },
  );

describe('a caseload against the limits of two crisis and four basic cases', () => {
  it.each([
    [0, 3, 'within', 'within', 0.75, false],
    [0, 4, 'within', 'full', 1, false],
    [0, 5, 'within', 'exceeded', 1.25, true],
    [1, 2, 'within', 'within', 1, false],
    [1, 3, 'within', 'within', 1.25, true],
    [2, 0, 'full', 'within', 1, false],
    [3, 0, 'exceeded', 'within', 1.5, true],
  ] as const)('%d crisis, %d basic', (crisis, basic, crisisStatus, basicStatus, index, warning) => {
    expect(load(crisis, basic)).toMatchObject({
      limits: [
        { id: 'crisis-limit', status: crisisStatus, actual: crisis, max: 2 },
        { id: 'basic-limit', status: basicStatus, actual: basic, max: 4 },
      ],
      combinedIndex: index,
      combinedWarning: warning,
    });
  });

  it('a case that nobody classified burdens no limit but is named', () => {
    expect(load(0, 0, 1)).toMatchObject({ combinedIndex: 0, unclassified: ['c1'] });
  });
});
