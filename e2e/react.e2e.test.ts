import { join } from 'node:path';
import { chromiumLaunchOptions } from '../scripts/chromium.mjs';
import { serve } from '../scripts/serve.mjs';
import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { watchContext } from './support/watch-context.js';

test('a document renders in React with our compiled validators under the same policy', async () => {
  const { url, close } = await serve(join(import.meta.dirname, '../examples/react/dist'), 0);
  const browser = await chromium.launch(chromiumLaunchOptions());
  const context = await browser.newContext({ locale: 'ru-RU' });
  const offences = await watchContext(context, url);
  const page = await context.newPage();
  await page.goto(url);
  const errors = page.locator('output');
  await errors.waitFor();
  await expect.poll(() => errors.textContent()).toBe('0');
  const number = page.getByLabel('Номер акта');
  await number.fill('');
  await expect.poll(() => errors.textContent()).not.toBe('0');
  await number.fill('19');
  await expect.poll(() => errors.textContent()).toBe('0');
  expect(offences).toEqual({ policy: [], foreignRequests: [], errors: [] });
  await browser.close();
  await close();
});
