import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkPacks } from '../cli/commands/over-packs.js';
import { runScenarios } from './run-scenarios.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = path.join(root, 'packages/rules/examples/lukomorye-2026-1');
const guide = readFileSync(path.join(root, 'docs/add-region.md'), 'utf8');

const checked = await checkPacks([folder]);
const [pack] = checked.ok ? checked.value : [];
if (pack === undefined) throw new Error('the folder of the example is there');

describe('the region that the guide adds', () => {
  it('has no faults, and nothing in it is left open', () => {
    expect(pack.problems).toEqual([]);
    expect(pack.report?.coverage).toEqual({
      normsWithoutElement: [],
      elementsWithoutScenario: [],
      normsWithoutScenario: [],
    });
  });

  describe.each(Object.entries(pack.scenarios))('%s', (_file, table) => {
    const compiled = pack.report?.compiled;
    const outcomes = compiled === undefined ? [] : runScenarios(compiled, table);

    it('has rows', () => {
      expect(outcomes.length).toBeGreaterThan(0);
    });

    it.each(outcomes.map((outcome) => [outcome.row.name, outcome] as const))(
      '%s',
      (_row, outcome) => {
        expect(outcome.mismatches).toEqual([]);
      },
    );
  });
});

describe('the guide shows what stands in the folder', () => {
  const blocks = [...guide.matchAll(/```json (\S+)\n(.*?)\n```/gs)].map(
    ([, file = '', text = '']) => [file, JSON.parse(text) as unknown] as const,
  );

  it('there are examples in it', () => {
    expect(blocks.length).toBeGreaterThan(10);
  });

  it.each(blocks)('%s', (file, shown) => {
    const content = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as object;
    const whole = Object.fromEntries(Object.entries(content).filter(([key]) => key !== '$schema'));
    const lists = Object.values(whole).filter((value) => Array.isArray(value)) as unknown[][];
    expect([whole, ...lists.flat()]).toContainEqual(shown);
  });
});
