// Runs before anything is installed: only node: modules may be imported at the top.
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureChromium } from './setup/ensure-chromium.mjs';
import { refuseOldNode } from './setup/node-version.mjs';
import { runSteps } from './verify/run-steps.mjs';
import { readOnly, selectSteps } from './verify/steps.mjs';

/** @typedef {import('./verify/vitest-results.mjs').Counts} Counts */

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs a piece of the set-up and tells how long it took.
 *
 * @template {{ ok: boolean, output: string }} Result
 * @param {string} title
 * @param {() => Promise<Result>} prepare
 * @returns {Promise<boolean>}
 */
async function setUp(title, prepare) {
  const started = performance.now();
  const { ok, output } = await prepare();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? '✓' : '✗'} ${title} ${seconds} s`);
  if (!ok) console.log(output.trimEnd());
  return ok;
}

/** @returns {Promise<Counts>} */
async function verify() {
  const unprepared = { passed: 0, failed: 1 };
  process.chdir(root);
  if (refuseOldNode()) return unprepared;
  const steps = selectSteps(readOnly(process.argv.slice(2)));
  if (!(await setUp('dependencies', () => ensureDependencies(root)))) return unprepared;
  if (steps.some((step) => step.browser === true)) {
    const ready = await setUp('Chromium', async () => {
      const { path, output } = await ensureChromium();
      if (path !== undefined) process.env.CHROMIUM_PATH = path;
      return { ok: path !== undefined, output };
    });
    if (!ready) return unprepared;
  }
  return runSteps(steps, root);
}

const { passed, failed } = await verify();
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);
