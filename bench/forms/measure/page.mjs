/**
 * Opens a page of a contestant in a browser of its own: no cache, no warm code, no earlier heap.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url of the contestant's page
 * @param {import('../../work/tasks.mjs').Task} task
 * @returns {Promise<import('playwright').Page>} ready to start
 */
export async function openPage(browser, url, task) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'ru',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT);
  await page.goto(`${url}?task=${task.id}`);
  await page.evaluate(() => window.bench.prepared);
  return page;
}

/** ms after which a contestant counts as not doing a task. */
export const TIMEOUT = 180_000;

/**
 * @template T
 * @param {Promise<T>} promise
 * @param {number} [limit]
 * @returns {Promise<T>} rejects when it takes longer
 */
export async function within(promise, limit = TIMEOUT) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Paths whose inputs are there when a task's form is complete. */
export const lastPaths = (/** @type {import('../../work/tasks.mjs').Task} */ { shown }) => [
  /** @type {string} */ (shown[0]),
  /** @type {string} */ (shown.at(-1)),
];
