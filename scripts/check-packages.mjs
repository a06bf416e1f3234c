import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { runCommand } from './setup/command.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The order of the report; all are packed and read the way npm would publish them. */
const PACKAGES = ['rules', 'forms', 'widgets'].map((name) => join(root, 'packages', name));

/** kB gzip: the form in one file has to be lighter than any peer by far. */
const DROP_IN_LIMIT = 45;

/**
 * kB gzip of what a browser loads to decide cases: compiling a regulation, evaluating a case, the
 * working calendar. The goal is 20: until it is reached this limit only keeps it from growing.
 */
const BROWSER_PART_LIMIT = 28;

const BROWSER_PART = `
  export { compileRegulation, evaluate } from './index.js';
  export { russianCalendar } from './regulations/index.js';
`;

/** @returns {Promise<boolean>} */
async function checkBrowserPart() {
  const { outputFiles } = await build({
    stdin: { contents: BROWSER_PART, resolveDir: join(root, 'packages/rules/dist') },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
  const kilobytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000;
  const found = `${kilobytes.toFixed(1)} kB gzip, the limit ${BROWSER_PART_LIMIT}`;
  console.log(`rules in a browser: ${found}`);
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
