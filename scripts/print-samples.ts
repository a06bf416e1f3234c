import { build } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { PrintModel } from '../packages/forms/src/print/index.js';
import { chromiumLaunchOptions } from './chromium.mjs';
import { sampleModels } from './print/sample-models.js';

/**
 * Prints the documents of the package to PDF as a browser would, for people to look at:
 * `tsx --conditions=semya-source scripts/print-samples.ts <folder>`.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

const ENTRY = `
import { createPrintSheet, renderPrint } from '../packages/forms/src/print/index.ts';
window.showPrint = (model) => {
  document.title = model.title;
  document.adoptedStyleSheets = [createPrintSheet(model, window)];
  document.body.replaceChildren(renderPrint(model, document));
};`;

async function bundle(): Promise<string> {
  const result = await build({
    stdin: { contents: ENTRY, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    conditions: ['semya-source'],
    logLevel: 'error',
  });
  return result.outputFiles.map(({ text }) => text).join('');
}

/** No doctype: the blank iframe that a portal prints is in quirks mode too. */
const PAGE =
  '<html lang="ru"><title>Печать</title><body><script type="module" src="/print.js"></script>';

async function printAll(folder: string, models: ReadonlyMap<string, PrintModel>): Promise<void> {
  const script = await bundle();
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', POLICY);
    const isScript = request.url === '/print.js';
    response.setHeader(
      'Content-Type',
      `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`,
    );
    response.end(isScript ? script : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    page.on('console', (message) => process.stderr.write(`${message.text()}\n`));
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('"showPrint" in window');
    for (const [name, model] of models) {
      await page.evaluate(`window.showPrint(${JSON.stringify(model)})`);
      await page.screenshot({ path: join(folder, `${name}-360.png`), fullPage: true });
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
      await writeFile(join(folder, `${name}.pdf`), pdf);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: print-samples <folder outside the repository>');
await mkdir(folder, { recursive: true });
const models = await sampleModels();
await printAll(folder, models);
for (const name of models.keys()) process.stdout.write(`${join(folder, `${name}.pdf`)}\n`);
