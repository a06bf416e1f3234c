import { describe, expect, it } from 'vitest';
import { checkPacks } from '../cli/commands/over-packs.js';
import { runMutation } from '../cli/mutate/run-mutation.js';

/** Another sample each day of work; the seed is printed with a failure and can be given again. */
const seed = Number(process.env.SEMYA_SEED ?? Date.now() % 1_000_000);
const SAMPLE = 25;

const checked = await checkPacks([]);
if (!checked.ok) throw new Error('the shipped packs are sound');

describe(`a sample of mutants (seed ${seed}; all of them: semya-rules mutate)`, () => {
  it.each(checked.value.map((pack) => [pack.name, pack] as const))(
    'none of %s goes unnoticed and unexplained',
    async (_name, pack) => {
      const compiled = pack.report?.compiled;
      if (compiled === undefined) throw new Error('the shipped packs compile');
      const choice = { workers: 0, sample: SAMPLE, seed, only: '' };
      const silent = { out: () => undefined, err: () => undefined };
      const { survivors, stale, tried } = await runMutation(pack, compiled, choice, silent);
      expect(tried).toBe(SAMPLE);
      expect(survivors).toEqual([]);
      expect(stale).toEqual([]);
    },
  );
});
