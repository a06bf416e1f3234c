import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

/** @typedef {import('../contestants/contestant.mjs').Contestant} Contestant */
/** @typedef {import('../../work/tasks.mjs').Task} Task */

/**
 * @typedef {object} Page a contestant, ready to be opened
 * @property {Contestant} contestant
 * @property {number} kilobytes of the scripts and styles it starts with, after gzip
 * @property {number} later kB of the scripts that it loads on demand
 * @property {readonly string[]} versions of its packages
 */

const source = fileURLToPath(new URL('../page/', import.meta.url));

/** @param {string} name of a package; one that exports no package.json is found by its folder */
function versionOf(name) {
  const folder = fileURLToPath(new URL(`../../node_modules/${name}/`, import.meta.url));
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

/**
 * Writes the pages of the contestants that can be built; of the others it tells why.
 *
 * @param {readonly Contestant[]} contestants
 * @param {readonly Task[]} tasks
 * @param {string} out emptied first
 * @returns {Promise<{ pages: Page[], broken: { contestant: Contestant, reason: string }[] }>}
 */
export async function writePages(contestants, tasks, out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const file of ['harness.js', 'page.css']) copyFileSync(join(source, file), join(out, file));
  const pages = [];
  const broken = [];
  for (const contestant of contestants) {
    try {
      pages.push(await writePage(contestant, tasks, join(out, contestant.id)));
    } catch (error) {
      broken.push({ contestant, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { pages, broken };
}

/**
 * @param {Contestant} contestant
 * @param {readonly Task[]} tasks
 * @param {string} folder
 * @returns {Promise<Page>}
 */
async function writePage(contestant, tasks, folder) {
  const { kilobytes, later, scripts, onDemand, styles } = await bundle(contestant, tasks, folder);
  mkdirSync(join(folder, 'work'));
  for (const task of tasks) {
    writeJson(join(folder, 'work', `${task.id}.json`), contestant.convert(task));
  }
  writeJson(join(folder, 'scripts.json'), [...scripts, ...onDemand]);
  const links = styles.map((file) => `<link rel="stylesheet" href="${file}" />`).join('\n    ');
  const html = readFileSync(join(source, 'index.html'), 'utf8').replace('<!-- styles -->', links);
  writeFileSync(join(folder, 'index.html'), html);
  const versions = contestant.packages.map((name) => `${name} ${versionOf(name)}`);
  return { contestant, kilobytes, later, versions };
}

/**
 * @param {string} file
 * @param {unknown} value
 */
function writeJson(file, value) {
  writeFileSync(file, JSON.stringify(value));
}
