import { describe, expect, it } from 'vitest';
import { checkPacks } from '../cli/commands/over-packs.js';
import { runScenarios } from './run-scenarios.js';

const checked = await checkPacks([]);
if (!checked.ok) throw new Error('the shipped packs are sound');

describe.each(checked.value.map((pack) => [pack.name, pack] as const))('%s', (_name, pack) => {
  it('has no faults', () => {
    expect(pack.problems).toEqual([]);
  });

  it('has a scenario for every element that decides something', () => {
    expect(pack.report?.coverage.elementsWithoutScenario).toEqual([]);
  });

  describe.each(Object.entries(pack.scenarios))('%s', (_file, table) => {
    const compiled = pack.report?.compiled;
    const outcomes = compiled === undefined ? [] : runScenarios(compiled, table);

    it.each(outcomes.map((outcome) => [outcome.row.name, outcome] as const))(
      '%s',
      (_row, outcome) => {
        expect(outcome.mismatches).toEqual([]);
      },
    );
  });
});
