import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const child = fileURLToPath(new URL('./child.mjs', import.meta.url));
const execute = promisify(execFile);

/** @typedef {import('../contestants/contestant.mjs').Contestant} Contestant */
/** @typedef {import('../contestants/contestant.mjs').Task} Task */

/**
 * One measurement.
 *
 * @typedef {object} Sample
 * @property {string} digest of all outcomes
 * @property {number} [perSecond] families, per second of the processor
 * @property {number} [loading] ms of the processor to load and compile
 * @property {number} [first] ms of the processor for the first edit
 * @property {number} [median] ms of the processor for a later edit
 */

/** @typedef {Map<string, Sample[]>} Samples by contestant and task, `semya outcomes` */

/**
 * Every contestant once in every round, so that whatever disturbs the machine disturbs them all;
 * one process at a time.
 *
 * @param {object} plan
 * @param {readonly Contestant[]} plan.contestants
 * @param {readonly Task[]} plan.tasks
 * @param {number} plan.rounds
 * @param {number} plan.seconds
 * @param {{ semya: string, modules: Record<string, string> }} plan.files
 * @param {(line: string) => void} plan.progress
 * @returns {Promise<Samples>}
 */
export async function runRounds({ contestants, tasks, rounds, seconds, files, progress }) {
  /** @type {Samples} */
  const samples = new Map();
  for (let round = 1; round <= rounds; round += 1) {
    for (const task of tasks) {
      progress(`Round ${round} of ${rounds}: ${task}`);
      for (const { id, tasks: own } of contestants) {
        if (!own.includes(task)) continue;
        const forTask = { semya: files.semya, module: files.modules[task] };
        const input = JSON.stringify({ id, task, seconds, files: forTask });
        const { stdout } = await execute(process.execPath, [child, input]);
        const key = `${id} ${task}`;
        samples.set(key, [...(samples.get(key) ?? []), JSON.parse(stdout)]);
      }
    }
  }
  return samples;
}

/**
 * The task of which contestants do not all say the same, with what each says.
 *
 * @param {Samples} samples
 * @returns {readonly string[]} nothing when they agree
 */
export function findDisagreements(samples) {
  /** @type {Map<string, Map<string, Set<string>>>} */
  const said = new Map();
  for (const [key, all] of samples) {
    const [id = '', task = ''] = key.split(' ');
    for (const { digest } of all) {
      const digests = said.get(task) ?? new Map();
      digests.set(digest, (digests.get(digest) ?? new Set()).add(id));
      said.set(task, digests);
    }
  }
  return [...said]
    .filter(([, digests]) => digests.size > 1)
    .map(([task, digests]) => {
      const camps = [...digests].map(([digest, ids]) => `${[...ids].join(', ')}: ${digest}`);
      return `${task}: ${camps.join('; ')}`;
    });
}
