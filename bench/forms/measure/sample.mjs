import { atPath } from '../contestants/at-path.js';
import { lastPaths, openPage, within } from './page.mjs';

/**
 * @typedef {object} Sample one run of one contestant through one task
 * @property {number} start ms from the start of the script to the painted form
 * @property {number} startWork ms of the processor on the main thread until then
 * @property {readonly number[]} keys ms from each key to the end of the frame that shows it
 * @property {number} work ms of the processor on the main thread per key: scripts, style, layout,
 *   painting, and what a contestant puts off
 * @property {number} lost keys that did not come to the data
 */

/** Keys stop early where each takes long: after so many ms, but not before so many keys. */
const PATIENCE = 20_000;
const FEWEST = 3;

/** How long a contestant may put its work off, in ms. */
const REST = 500;

/** Gaps that do not beat with the frames, ms. */
const GAPS = [71, 83, 97, 64, 89, 78];

/** @param {number} ms */
const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @param {import('../../work/tasks.mjs').Task} task */
const keysOf = ({ kind, rows = 0 }) => (kind === 'form' ? 40 : rows > 1000 ? 20 : 30);

/**
 * @param {import('playwright').CDPSession} session
 * @returns {Promise<number>} ms that the main thread has worked
 */
async function worked(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url of the contestant's page
 * @param {import('../../work/tasks.mjs').Task} task
 * @returns {Promise<Sample>}
 * @throws {Error} when the contestant does not do the task, or holds what was not typed
 */
export async function takeSample(browser, url, task) {
  const page = await openPage(browser, url, task);
  try {
    const session = await page.context().newCDPSession(page);
    // Of the thread, not of the clock: another program that runs meanwhile does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await rest(REST);
    const before = await worked(session);
    const start = await within(
      page.evaluate((paths) => window.bench.start(paths), lastPaths(task)),
    );
    const startWork = (await worked(session)) - before;
    await rest(REST);
    return { start, startWork, ...(await within(typeKeys(page, task, session))) };
  } finally {
    await page.context().close();
  }
}

/**
 * @param {import('playwright').Page} page
 * @param {import('../../work/tasks.mjs').Task} task
 * @param {import('playwright').CDPSession} session
 */
async function typeKeys(page, task, session) {
  const perField = Math.ceil(keysOf(task) / task.typed.length);
  const began = performance.now();
  const keys = [];
  let work = 0;
  let lost = 0;
  for (const path of task.typed) {
    await page.evaluate((to) => window.bench.focus(to), path);
    await rest(REST);
    const before = await worked(session);
    let text = '';
    while (text.length < perField) {
      const key = String(text.length % 10);
      await page.keyboard.press(key);
      text += key;
      keys.push(await page.evaluate((count) => window.bench.keyShown(count), keys.length + 1));
      await rest(GAPS[keys.length % GAPS.length] ?? 80);
      if (performance.now() - began > PATIENCE && text.length >= FEWEST) break;
    }
    await rest(REST);
    work += (await worked(session)) - before;
    lost += await lostOf(page, task, path, text);
  }
  return { keys, work: work / keys.length, lost };
}

/**
 * @param {import('playwright').Page} page
 * @param {import('../../work/tasks.mjs').Task} task
 * @param {string} path
 * @param {string} text
 * @returns {Promise<number>} keys that the data lack
 */
async function lostOf(page, task, path, text) {
  const value = String(await page.evaluate((of) => window.bench.value(of), path));
  const before = String(atPath(task.data, path));
  if (value === before + text) return 0;
  const missing = before.length + text.length - value.length;
  if (!value.startsWith(before) || missing <= 0 || missing >= text.length) {
    throw new Error(`${path} holds ${value}, not ${before + text}`);
  }
  return missing;
}
