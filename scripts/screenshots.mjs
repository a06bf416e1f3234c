import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from './chromium.mjs';
import { LOOKS } from './screenshots/looks.mjs';
import { shootPrint } from './screenshots/print.mjs';
import { shootView, withView } from './screenshots/shoot.mjs';
import { DOCS_VIEW, VIEWS } from './screenshots/views.mjs';
import { serve } from './serve.mjs';

// Pictures of the built portal for people to look at: `npm run screenshots -- case act`. Without
// names all views and the paper; with `--docs` only the picture that the READMEs show.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const portal = join(root, 'examples/portal/dist');
const folder = join(root, '.screenshots');

const names = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const forDocs = process.argv.includes('--docs');

/** @param {import('playwright').Browser} browser @param {string} url */
async function shootDocs(browser, url) {
  const view = VIEWS.find(({ name }) => name === DOCS_VIEW);
  const look = LOOKS.find(({ width }) => width === 1280);
  if (!view || !look) throw new Error('There is no view for the READMEs');
  const path = join(root, 'docs/images/case.png');
  await mkdir(dirname(path), { recursive: true });
  await withView(browser, url, view, look, async (page) => {
    await page.setViewportSize({ width: look.width, height: 1000 });
    await page.screenshot({ path });
  });
  console.log(path);
}

/** @param {import('playwright').Browser} browser @param {string} url */
async function shootAll(browser, url) {
  const chosen = VIEWS.filter(({ name }) => names.length === 0 || names.includes(name));
  for (const view of chosen)
    for (const look of LOOKS) {
      const files = await withView(browser, url, view, look, (page) =>
        shootView(page, view, look, folder),
      );
      console.log(files.join('\n'));
    }
}

/** @returns {Promise<boolean>} */
async function main() {
  const unknown = names.filter((name) => !VIEWS.some((view) => view.name === name));
  if (unknown.length > 0) {
    const known = VIEWS.map(({ name }) => name).join(', ');
    console.error(`There is no view "${unknown.join(', ')}". There are: ${known}`);
    return false;
  }
  if (!existsSync(join(portal, 'index.html'))) {
    console.error('The portal is not built. Run: npm run build');
    return false;
  }
  await mkdir(folder, { recursive: true });
  const { url, close } = await serve(portal, 0);
  const options = chromiumLaunchOptions();
  // The browser's own words, such as the format of a date field, follow its language, not the page's.
  const browser = await chromium.launch({ ...options, args: [...options.args, '--lang=ru-RU'] });
  try {
    await (forDocs ? shootDocs(browser, url) : shootAll(browser, url));
  } finally {
    await browser.close();
    await close();
  }
  if (!forDocs && names.length === 0) shootPrint(root, join(folder, 'print'));
  return true;
}

if (!(await main())) process.exitCode = 1;
