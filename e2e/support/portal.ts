import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { expect, inject, test as base } from 'vitest';
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';
import { watchContext, type Offences } from './watch-context.js';

/** The portal in a browser of its own: empty storage, nobody else's cases. */
export interface Portal {
  readonly url: string;
  readonly context: BrowserContext;
  /** The first page; the portal is open in it. */
  readonly page: Page;
  /** What happened so far that must not; the test fails at its end unless all lists are empty. */
  readonly offences: Offences;
}

/** Milliseconds for one action: enough for a busy machine, short of the test's own limit. */
const ACTION_TIMEOUT = 15_000;

interface Fixtures {
  readonly browser: Browser;
  readonly portal: Portal;
}

/**
 * A test of the built portal under its strict policy. Each test also asserts that the policy was
 * not broken, that nothing was asked of another address, and that no error went uncaught.
 */
export const test = base.extend<Fixtures>({
  browser: [
    // Vitest reads the fixture's needs from this pattern.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const browser = await chromium.launch(chromiumLaunchOptions());
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  portal: async ({ browser }, use) => {
    const url = inject('portalUrl');
    const context = await browser.newContext({ locale: 'ru-RU', timezoneId: 'Europe/Moscow' });
    context.setDefaultTimeout(ACTION_TIMEOUT);
    const offences = await watchContext(context, url);
    const page = await context.newPage();
    await page.goto(url);
    await use({ url, context, page, offences });
    await context.close();
    expect(offences).toEqual({ policy: [], foreignRequests: [], errors: [] });
  },
});

export { expect } from 'vitest';
