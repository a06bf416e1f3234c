import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { weigh } from './bundle/weigh.mjs';
import { runCommand } from './setup/command.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The order of the report; all are packed and read the way npm would publish them. */
const PACKAGES = ['rules', 'forms', 'widgets'].map((name) => join(root, 'packages', name));

/** kB gzip: the form in one file has to be lighter than any peer by far. */
const DROP_IN_LIMIT = 45;

/**
 * kB gzip of the code that a portal loads to open a shipped regulation and to decide a case under it
 * with every explanation, the days of the working calendar included.
 */
const BROWSER_PART_LIMIT = 20;

const BROWSER_PART = `
  export { openRegulation, evaluate } from './index.js';
  export { loadRegulation, russianCalendar } from './regulations/index.js';
`;

const RULES = join(root, 'packages/rules/dist');

/** Data beside the code: the vocabulary, and the largest of the regulations, one of which is loaded. */
const VOCABULARY = `export { vocabulary } from './regulations/index.js';`;
const REGULATION = `export { regulation } from './generated/regulations/lgov-2024-70.js';`;

/** @returns {Promise<boolean>} */
async function checkBrowserPart() {
  const kilobytes = await weigh(BROWSER_PART, RULES);
  const found = `${kilobytes.toFixed(1)} kB gzip, the limit ${BROWSER_PART_LIMIT}`;
  console.log(`rules in a browser: ${found}`);
  const [words, rules] = [await weigh(VOCABULARY, RULES), await weigh(REGULATION, RULES)];
  console.log(
    `their data: vocabulary ${words.toFixed(1)} kB, largest regulation ${rules.toFixed(1)} kB`,
  );
  return kilobytes <= BROWSER_PART_LIMIT;
}

/** @returns {Promise<boolean>} */
async function checkDropIn() {
  const file = await readFile(join(root, 'packages/widgets/dist/drop-in.js'));
  const kilobytes = gzipSync(file).length / 1000;
  console.log(`drop-in.js: ${kilobytes.toFixed(1)} kB gzip, the limit ${DROP_IN_LIMIT}`);
  return kilobytes <= DROP_IN_LIMIT;
}

/**
 * @param {string} folder
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
async function checkPackage(folder) {
  const publint = await runCommand('npx', ['--no-install', 'publint', 'run', folder, '--strict']);
  const attw = await runCommand('npx', [
    ...['--no-install', 'attw', '--pack', folder, '--profile', 'esm-only', '--no-emoji'],
    // JSON files have no types to get wrong.
    ...['--exclude-entrypoints', 'package.json', 'schemas'],
  ]);
  return { ok: publint.ok && attw.ok, output: publint.output + attw.output };
}

// One after another: both tools pack the package, and two packings of one folder collide.
for (const folder of PACKAGES) {
  const { ok, output } = await checkPackage(folder);
  console.log(output.trimEnd());
  if (!ok) process.exitCode = 1;
}

for (const keepsLimit of [checkDropIn, checkBrowserPart]) {
  if (!(await keepsLimit())) process.exitCode = 1;
}
