import { describe, expect, test } from 'vitest';
import { runInLanes } from './schedule.mjs';
import { STEPS, type Step } from './steps.mjs';

const step = (name: string, more: Partial<Step> = {}): Step => ({
  name,
  title: name,
  script: name,
  ...more,
});

/** Runs steps that end one turn after they started, and notes what happened. */
async function play(steps: readonly Step[], lanes: number, failing: readonly string[] = []) {
  const log: string[] = [];
  const running = new Set<Step>();
  const together: string[][] = [];
  await runInLanes(steps, lanes, {
    async run(each) {
      log.push(`start ${each.name}`);
      running.add(each);
      together.push([...running].map(({ name }) => name));
      await new Promise(setImmediate);
      running.delete(each);
      log.push(`end ${each.name}`);
      return !failing.includes(each.name);
    },
    skip(each, because) {
      log.push(`skip ${each.name} for ${because}`);
    },
  });
  return { log, together };
}

describe('the steps of npm test, scheduled', () => {
  test('run one after another in a single lane', async () => {
    const { log } = await play([step('a'), step('b')], 1);
    expect(log).toEqual(['start a', 'end a', 'start b', 'end b']);
  });

  test('run side by side, never more than there are lanes', async () => {
    const { together } = await play([step('a'), step('b'), step('c')], 2);
    expect(together).toContainEqual(['a', 'b']);
    expect(Math.max(...together.map(({ length }) => length))).toBe(2);
  });

  test('wait for what they stand on and for what they follow', async () => {
    const steps = [step('late', { after: ['a'], follows: ['b'] }), step('a'), step('b')];
    const { log } = await play(steps, 2);
    expect(log.at(-2)).toBe('start late');
  });

  test('follow nothing that does not run', async () => {
    expect((await play([step('a', { follows: ['absent'] })], 1)).log).toContain('start a');
  });

  test('never have two browsers', async () => {
    const { together } = await play(
      [step('a', { browser: true }), step('b', { browser: true }), step('c')],
      2,
    );
    expect(together.some((names) => names.includes('a') && names.includes('b'))).toBe(false);
    expect(together).toContainEqual(['a', 'c']);
  });

  test('are passed over, and those that stand on them, when a prerequisite failed', async () => {
    const steps = [step('a'), step('b', { after: ['a'] }), step('c', { after: ['b'] }), step('d')];
    const { log } = await play(steps, 1, ['a']);
    expect(log).toContain('skip b for a');
    expect(log).toContain('skip c for b');
    expect(log).toContain('start d');
  });

  test('run in spite of the failure of one that they only follow', async () => {
    const { log } = await play([step('a'), step('b', { follows: ['a'] })], 1, ['a']);
    expect(log).toContain('start b');
  });

  test('say so when they wait for each other', async () => {
    const steps = [step('a', { follows: ['b'] }), step('b', { follows: ['a'] })];
    await expect(play(steps, 1)).rejects.toThrow('a, b');
  });

  test('as they are, all run', async () => {
    const { log } = await play(STEPS, 2);
    expect(log.filter((line) => line.startsWith('end'))).toHaveLength(STEPS.length);
  });
});
