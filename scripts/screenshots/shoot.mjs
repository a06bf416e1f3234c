import { join } from 'node:path';
import { openPortal } from './views.mjs';

/**
 * @typedef {import('playwright').Browser} Browser
 * @typedef {import('playwright').Page} Page
 * @typedef {import('./looks.mjs').Look} Look
 * @typedef {import('./views.mjs').View} View
 */

/** Height of the screen before a picture asks for more. */
const SCREEN = 800;

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
    viewport: { width: look.width, height: SCREEN },
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
 * Makes the screen as high as the page: a bar that sticks to the lower edge would lie across the
 * middle of a picture of the full page. A window over the page is pictured as a person sees it.
 *
 * @param {Page} page
 * @param {View} view
 * @param {Look} look
 */
async function wholeOnScreen(page, view, look) {
  const { width } = look;
  await page.setViewportSize({ width, height: SCREEN });
  if (view.window) return;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(SCREEN, height) });
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
    await wholeOnScreen(page, view, look);
    await page.screenshot({ path });
    files.push(path);
    const more = view.steps && (await next.count()) > 0 && (await next.isEnabled());
    if (!more) return files;
    await next.click();
  }
}
