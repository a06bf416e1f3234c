import { hidden, openedFormTask } from '../../work/tasks.mjs';
import { atPath } from '../contestants/at-path.js';
import { lastPaths, openPage, within } from './page.mjs';

/** @typedef {import('../../work/tasks.mjs').Task} Task */
/** @typedef {import('playwright').Page} Page */

/** ms that a contestant may take to start, and to show what was asked for. */
const START = 60_000;
const PATIENCE = 10_000;

/** The numbers in a text, whichever way it writes dates and fractions. */
const numbersIn = (/** @type {string} */ text) =>
  (text.match(/\d+/gu) ?? []).map(Number).sort((a, b) => a - b);

/**
 * Whether an input shows a value: a date in any order of its parts, an option by its id or title.
 *
 * @param {unknown} shown
 * @param {unknown} value
 * @param {Record<string, any>} schema of the field
 */
export function shows(shown, value, schema) {
  if (typeof value === 'boolean') return shown === value;
  const text = String(shown ?? '').trim();
  if (value === undefined) return true;
  if (schema.oneOf) {
    const option = schema.oneOf.find((/** @type {any} */ one) => one.const === value);
    return text === option.title || text === value;
  }
  if (schema.format === 'date' || typeof value === 'number') {
    return `${numbersIn(text)}` === `${numbersIn(String(value))}`;
  }
  return text === value;
}

/** @returns {Record<string, any>} */
const schemaAt = (/** @type {Task} */ { schema }, /** @type {string} */ path) =>
  path
    .split('.')
    .reduce((node, key) => (/^\d+$/u.test(key) ? node.items : node.properties[key]), schema);

/**
 * @param {Page} page
 * @param {Task} task
 * @param {readonly string[]} paths
 * @param {any} data
 */
async function expectFields(page, task, paths, data) {
  const found = await page.evaluate((all) => all.map((path) => window.bench.inspect(path)), paths);
  const missing = found.filter(({ visible }) => !visible).map(({ path }) => path);
  if (missing.length > 0) throw new Error(`not on the page: ${missing.join(', ')}`);
  for (const { path, value } of found) {
    const expected = atPath(data, path);
    if (shows(value, expected, schemaAt(task, path))) continue;
    throw new Error(`${path} shows ${JSON.stringify(value)}, not ${JSON.stringify(expected)}`);
  }
}

/**
 * @param {Page} page
 * @param {string} path
 * @param {boolean} visible
 */
async function expectVisible(page, path, visible) {
  const before = performance.now();
  while (performance.now() - before < PATIENCE) {
    const state = await page.evaluate((of) => window.bench.inspect(of).visible, path);
    if (state === visible) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`${path} ${visible ? 'does not show' : 'is not hidden'}`);
}

/**
 * @param {Page} page
 * @param {Task} task
 * @param {string} path
 */
async function expectTyping(page, task, path) {
  await page.evaluate((to) => window.bench.focus(to), path);
  await page.keyboard.type('42');
  const expected = `${atPath(task.data, path)}42`;
  const before = performance.now();
  let value;
  while (performance.now() - before < PATIENCE) {
    value = await page.evaluate((of) => window.bench.value(of), path);
    if (value === expected) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`typed into ${path}, its data hold ${JSON.stringify(value)}`);
}

/**
 * The rules of the form: what they hide is hidden, a tick shows what it asks for, and with the
 * answers that open everything every field is there.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {Task} task
 * @param {Page} page where the form has been started with the task's own data
 */
async function expectRules(browser, url, task, page) {
  for (const path of hidden) await expectVisible(page, path, false);
  const tick = await page.evaluateHandle(() => window.bench.find('receivesBenefits') ?? null);
  await tick.asElement()?.click({ timeout: PATIENCE, force: true });
  await expectVisible(page, 'benefits', true);

  const opened = openedFormTask();
  const second = await openPage(browser, url, opened);
  try {
    await within(
      second.evaluate((paths) => window.bench.start(paths), lastPaths(task)),
      START,
    );
    for (const path of hidden) await expectVisible(second, path, true);
    await expectFields(second, opened, opened.shown, opened.data);
  } finally {
    await second.context().close();
  }
}

/**
 * The journal's last row can be come to and shows its own values.
 *
 * @param {Page} page
 * @param {Task} task
 */
async function expectLastRow(page, task) {
  const last = (task.rows ?? 1) - 1;
  const paths = [`rows.${last}.number`, `rows.${last}.family`, `rows.${last}.closed`];
  await page.evaluate((path) => window.bench.scrollToEnd(path), task.typed[0] ?? '');
  for (const path of paths) await expectVisible(page, path, true);
  await expectFields(page, task, paths, task.data);
}

/**
 * Nobody is timed who does not do the work: the fields and values of the task are on the page, and
 * what is typed comes to the data.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url of the contestant's page
 * @param {Task} task
 * @throws {Error} that says what is amiss
 */
export async function passGate(browser, url, task) {
  const page = await openPage(browser, url, task);
  try {
    await within(
      page.evaluate((paths) => window.bench.start(paths), lastPaths(task)),
      START,
    );
    await expectFields(page, task, task.shown, task.data);
    if (task.kind === 'form') await expectRules(browser, url, task, page);
    for (const path of task.typed) await expectTyping(page, task, path);
    if (task.kind === 'journal') await expectLastRow(page, task);
  } finally {
    await page.context().close();
  }
}

/**
 * Which contestants do not do which kind of task: by the form, and by the shortest journal.
 *
 * @param {object} plan
 * @param {import('playwright').Browser} plan.browser
 * @param {string} plan.url of the server
 * @param {readonly import('../prepare/pages.mjs').Page[]} plan.pages
 * @param {readonly Task[]} plan.tasks
 * @param {(line: string) => void} plan.progress
 * @returns {Promise<ReadonlyMap<string, string>>} reasons by contestant and kind
 */
export async function passGates({ browser, url, pages, tasks, progress }) {
  const failures = new Map();
  const shortest = tasks.find(({ kind }) => kind === 'journal');
  const tried = [...tasks.filter(({ kind }) => kind === 'form'), ...(shortest ? [shortest] : [])];
  for (const { contestant } of pages) {
    for (const task of tried) {
      try {
        await passGate(browser, `${url}/${contestant.id}/`, task);
        progress(`gate ${task.id} ${contestant.id}: passed`);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        failures.set(`${contestant.id} ${task.kind}`, reason.split('\n')[0]);
        progress(`gate ${task.id} ${contestant.id}: BROKEN: ${reason}`);
      }
    }
  }
  return failures;
}
