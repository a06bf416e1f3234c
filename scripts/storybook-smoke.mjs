import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import sirv from 'sirv';
import { chromiumLaunchOptions } from './chromium.mjs';

/** @typedef {{ id: string, type: 'story' | 'docs', tags?: readonly string[] }} IndexEntry */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'storybook-static');

/** Pages open at a time: opening is mostly waiting. */
const PAGES = 3;

/**
 * Serves the static Storybook on a free port.
 *
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
function serveStorybook() {
  const server = createServer(sirv(folder, { etag: true }));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ origin: `http://127.0.0.1:${port}`, close });
    });
  });
}

/**
 * Opens a built story as a reader would and tells what is wrong with it.
 *
 * @param {import('playwright').Page} page
 * @param {string} origin
 * @param {IndexEntry} entry
 * @returns {Promise<string[]>} empty when it shows itself whole and asks nothing of other addresses
 */
async function openStory(page, origin, { id, type }) {
  /** @type {string[]} */
  const faults = [];
  const onError = (/** @type {Error} */ error) => faults.push(error.message);
  const onRequest = (/** @type {import('playwright').Request} */ request) => {
    const url = new URL(request.url());
    const local = ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!local && url.origin !== origin) faults.push(`asks for ${request.url()}`);
  };
  page.on('pageerror', onError);
  page.on('request', onRequest);
  try {
    await page.goto(`${origin}/iframe.html?viewMode=${type}&id=${id}`);
    await page.waitForFunction(
      (target) => {
        const error = document.body.classList.contains('sb-show-errordisplay');
        const shown = document.querySelector(target)?.childElementCount ?? 0;
        const preparing = document.body.className.includes('sb-show-preparing');
        return error || (shown > 0 && !preparing);
      },
      type === 'story' ? '#storybook-root' : '#storybook-docs',
      { timeout: 20_000 },
    );
    faults.push(...(await page.evaluate(inspectStory)));
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  page.off('pageerror', onError);
  page.off('request', onRequest);
  return faults.map((fault) => `${id}: ${fault}`);
}

/** Runs in the page. */
function inspectStory() {
  const faults = [];
  if (document.body.classList.contains('sb-show-errordisplay')) {
    faults.push(document.querySelector('#error-message')?.textContent ?? 'error');
  }
  const undefinedNames = (/** @type {ParentNode} */ node) => {
    /** @type {string[]} */
    const names = [...node.querySelectorAll(':not(:defined)')].map((each) => each.localName);
    for (const { shadowRoot } of node.querySelectorAll('*')) {
      if (shadowRoot !== null) names.push(...undefinedNames(shadowRoot));
    }
    return names;
  };
  for (const name of new Set(undefinedNames(document))) faults.push(`<${name}> is not defined`);
  return faults;
}

const index = /** @type {{ entries: Record<string, IndexEntry> }} */ (
  JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'))
);
// The states of every document are looked at by `npm run stories:all`.
const queue = Object.values(index.entries).filter(({ tags = [] }) => !tags.includes('matrix'));
const total = queue.length;
const { origin, close } = await serveStorybook();
const browser = await chromium.launch(chromiumLaunchOptions());

/** @returns {Promise<string[]>} */
async function openFromQueue() {
  const page = await browser.newPage();
  const faults = [];
  for (let entry = queue.shift(); entry !== undefined; entry = queue.shift()) {
    faults.push(...(await openStory(page, origin, entry)));
  }
  await page.close();
  return faults;
}

const faults = (await Promise.all(Array.from({ length: PAGES }, openFromQueue))).flat();
await browser.close();
close();

if (total === 0) faults.push('the static Storybook has no stories');
for (const fault of faults) console.error(fault);
console.log(`${total} stories and pages opened, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
