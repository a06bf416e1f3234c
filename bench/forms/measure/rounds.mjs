import { takeSample } from './sample.mjs';

/** @typedef {import('../prepare/pages.mjs').Page} Page */
/** @typedef {import('../../work/tasks.mjs').Task} Task */
/** @typedef {import('./sample.mjs').Sample} Sample */

/**
 * @typedef {object} Outcome what one contestant made of one task
 * @property {string} contestant
 * @property {string} task
 * @property {readonly Sample[]} samples
 * @property {string} [failure] why there are no (more) samples
 */

/** ms that a contestant may take of one task, over all rounds; the first round is always run. */
const BUDGET = 90_000;

/**
 * Takes the samples in rounds: each contestant once per task and round, each round beginning with
 * another one, so that a slow minute of the machine falls on all.
 *
 * @param {object} plan
 * @param {import('playwright').Browser} plan.browser
 * @param {string} plan.url of the server
 * @param {readonly Page[]} plan.pages
 * @param {readonly Task[]} plan.tasks
 * @param {number} plan.rounds
 * @param {(page: Page, task: Task) => string | undefined} plan.excluded why a contestant is not timed
 * @param {(line: string) => void} plan.progress
 * @returns {Promise<readonly Outcome[]>}
 */
export async function runRounds({ browser, url, pages, tasks, rounds, excluded, progress }) {
  /** @type {Map<string, { outcome: Outcome & { samples: Sample[] }, spent: number }>} */
  const book = new Map();
  for (const task of tasks) {
    for (const page of pages) {
      const { id } = page.contestant;
      const failure = excluded(page, task);
      const outcome = { contestant: id, task: task.id, samples: [], ...(failure && { failure }) };
      book.set(`${id} ${task.id}`, { outcome, spent: 0 });
    }
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const task of tasks) {
      for (let turn = 0; turn < pages.length; turn += 1) {
        const { contestant } = /** @type {Page} */ (pages[(turn + round) % pages.length]);
        const entry = book.get(`${contestant.id} ${task.id}`);
        if (!entry || entry.outcome.failure || entry.spent > BUDGET) continue;
        const began = performance.now();
        try {
          entry.outcome.samples.push(await takeSample(browser, `${url}/${contestant.id}/`, task));
        } catch (error) {
          entry.outcome.failure = error instanceof Error ? firstLine(error.message) : String(error);
        }
        entry.spent += performance.now() - began;
        progress(`round ${round + 1}/${rounds} ${task.id} ${contestant.id} ${said(entry.outcome)}`);
      }
    }
  }
  return [...book.values()].map(({ outcome }) => outcome);
}

const firstLine = (/** @type {string} */ text) => text.split('\n')[0] ?? '';

/** @param {Outcome} outcome */
const said = ({ samples, failure }) =>
  failure ??
  `start ${samples.at(-1)?.start.toFixed(0)} ms, work ${samples.at(-1)?.work.toFixed(1)}`;
