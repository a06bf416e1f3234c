import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STEPS, readOnly, selectSteps } from './steps.mjs';

const { scripts } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { scripts: Record<string, string> };

const names = (only: readonly string[] | undefined) => selectSteps(only).map(({ name }) => name);

describe('the steps of npm test', () => {
  test('each runs a script that package.json has', () => {
    expect(STEPS.filter(({ script }) => scripts[script] === undefined)).toEqual([]);
  });

  test('each comes after what it stands on', () => {
    const order = STEPS.map(({ name }) => name);
    const misplaced = STEPS.filter((step, index) =>
      [...(step.after ?? []), ...(step.follows ?? [])].some(
        (name) => !order.slice(0, index).includes(name),
      ),
    );
    expect(misplaced).toEqual([]);
  });

  test('all run without a filter', () => {
    expect(names(undefined)).toEqual(STEPS.map(({ name }) => name));
  });

  test('a filter takes the named ones with what they stand on, in their order', () => {
    expect(names(['e2e', 'format'])).toEqual(['generate', 'format', 'build', 'e2e']);
  });

  test('a filter refuses a name that no step has, and tells the names', () => {
    expect(() => selectSteps(['unti'])).toThrow(/"unti".*unit/);
  });

  test.each([
    [[], undefined],
    [
      ['--only', 'unit,types'],
      ['unit', 'types'],
    ],
    [['--only=unit'], ['unit']],
    [['--verbose', '--only', 'lint'], ['lint']],
  ])('reads %j as %j', (args, only) => {
    expect(readOnly(args)).toEqual(only);
  });
});
