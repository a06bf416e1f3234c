import { join } from 'node:path';
import { openPortal } from './views.mjs';

/**
 * @typedef {import('playwright').Browser} Browser
 * @typedef {import('playwright').Page} Page
 * @typedef {import('./looks.mjs').Look} Look
 * @typedef {import('./views.mjs').View} View
 */

/**
 * Opens a view in a browser of its own, so that nothing of the former one is left.
 *
 * @template Result
 * @param {Browser} browser
 * @param {string} url of the portal
 * @param {View} view
 * @param {Look} look
 * @param {(page: Page) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function withView(browser, url, view, look, use) {
  const context = await browser.newContext({
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    viewport: { width: look.width, height: 800 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await openPortal(page, url, look.scheme);
    await view.open(page);
    return await use(page);
  } finally {
    await context.close();
  }
}

/**
 * Pictures a view, each step of it when it has steps.
 *
 * @param {Page} page
 * @param {View} view
 * @param {Look} look
 * @param {string} folder
 * @returns {Promise<string[]>} the files
 */
export async function shootView(page, view, look, folder) {
  const files = [];
  const next = page.getByRole('button', { name: 'Далее', exact: true });
  for (let step = 1; ; step++) {
    const part = view.steps ? `-${String(step).padStart(2, '0')}` : '';
    const path = join(folder, `${view.name}${part}.${look.name}.png`);
    await page.screenshot({ path, fullPage: true });
    files.push(path);
    const more = view.steps && (await next.count()) > 0 && (await next.isEnabled());
    if (!more) return files;
    await next.click();
  }
}
