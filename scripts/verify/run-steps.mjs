import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../setup/command.mjs';
import { runInLanes } from './schedule.mjs';
import { readCounts } from './vitest-results.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('./vitest-results.mjs').Counts} Counts */

/** @typedef {{ ok: boolean, output: string, counts: Counts }} Outcome */

/** Steps at a time: most of them keep more than one core busy by themselves. */
const LANES = 2;

/**
 * @param {Step} step
 * @param {string} root
 * @returns {Promise<Outcome>}
 */
async function runStep(step, root) {
  const command = ['run', '--silent', step.script];
  if (step.vitest !== true) {
    const { ok, output } = await runCommand('npm', command);
    return { ok, output, counts: { passed: ok ? 1 : 0, failed: ok ? 0 : 1 } };
  }
  const folder = join(root, 'node_modules/.cache/semya/results');
  const report = join(folder, `${step.name}.json`);
  await mkdir(folder, { recursive: true });
  await rm(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok, output } = await runCommand('npm', [...command, '--', ...reporters]);
  const counts = await readCounts(report, ok);
  return { ok: ok && counts.failed === 0, output, counts };
}

/**
 * Runs steps and reports each as it ends; a step whose prerequisite failed is passed over and
 * counts as failed.
 *
 * @param {readonly Step[]} steps
 * @param {string} root
 * @returns {Promise<Counts>} the sum over all steps
 */
export async function runSteps(steps, root) {
  const total = { passed: 0, failed: 0 };
  await runInLanes(steps, Math.min(LANES, availableParallelism()), {
    async run(step) {
      const started = performance.now();
      const { ok, output, counts } = await runStep(step, root);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const tests =
        step.vitest === true ? ` (${counts.passed} passed, ${counts.failed} failed)` : '';
      console.log(`${ok ? '✓' : '✗'} ${step.title}${tests} ${seconds} s`);
      if (!ok) console.log(output.trimEnd());
      total.passed += counts.passed;
      total.failed += counts.failed;
      return ok;
    },
    skip(step, because) {
      console.log(`- ${step.title}: not run, because "${because}" failed`);
      total.failed += 1;
    },
  });
  return total;
}
