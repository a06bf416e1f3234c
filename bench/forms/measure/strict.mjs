import { formTask } from '../../work/tasks.mjs';
import { lastPaths, openPage, within } from './page.mjs';

const PATIENCE = 15_000;

/**
 * Starts a contestant's form under the portal's policy, where there is no eval, no inline style and
 * Trusted Types are required.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url of the contestant's page under the policy
 * @returns {Promise<string>} `clean`, what was violated, or that it does not start
 */
export async function tryStrictPolicy(browser, url) {
  const task = formTask();
  const page = await openPage(browser, url, task);
  try {
    await page.evaluate(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        window.violations.push(effectiveDirective),
      );
    });
    const starting = page.evaluate((paths) => window.bench.start(paths), lastPaths(task));
    const started = await within(starting, PATIENCE).then(
      () => true,
      () => false,
    );
    const count = await page.evaluate(() => window.violations.length);
    const shown = await page.evaluate(
      (paths) => paths.filter((path) => window.bench.inspect(path).visible).length,
      task.shown,
    );
    if (!started || shown === 0) return 'does not start';
    const lost = task.shown.length - shown;
    if (count === 0 && lost === 0) return 'clean';
    return [`${count} violations`, ...(lost > 0 ? [`${lost} fields lost`] : [])].join(', ');
  } finally {
    await page.context().close();
  }
}
