import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleApplication } from './bundle-application.mjs';
import { bundleStyles, bundleWithEsbuild } from './bundle-with-esbuild.mjs';
import { copyDropIn } from './copy-drop-in.mjs';

/** @typedef {import('../contestants/contestant.mjs').Contestant} Contestant */

/**
 * @typedef {object} Built files of a contestant's page, relative to its folder
 * @property {readonly string[]} scripts that the page loads to start
 * @property {readonly string[]} onDemand scripts that come when a task needs them
 */

const contestants = fileURLToPath(new URL('../contestants/', import.meta.url));

/** @param {string} folder */
const pageOf = (folder) =>
  ['page.jsx', 'page.js'].map((name) => join(folder, name)).find((file) => existsSync(file));

/**
 * @param {Contestant} contestant
 * @param {readonly import('../../work/tasks.mjs').Task[]} tasks
 * @param {string} out
 * @returns {Promise<Built>}
 */
async function build({ id, bundle: way, generate }, tasks, out) {
  const entry = pageOf(join(contestants, id));
  if (entry === undefined) throw new Error(`${id} has no page`);
  if (way === 'application') return bundleApplication(entry, generate?.(tasks) ?? '', out);
  await bundleWithEsbuild(entry, out);
  const page = { scripts: ['page.js'], onDemand: [] };
  if (way !== 'prebuilt') return page;
  const { scripts, onDemand } = await copyDropIn(out);
  return { scripts: [...page.scripts, ...scripts], onDemand };
}

/**
 * Puts the scripts and the styles of a contestant into a folder, minified for production.
 *
 * @param {Contestant} contestant
 * @param {readonly import('../../work/tasks.mjs').Task[]} tasks
 * @param {string} out
 * @returns {Promise<Built & { styles: string[], kilobytes: number, later: number }>} `kilobytes`
 *   (1000 bytes, after gzip) of the scripts and styles that a page starts with; `later` of those on
 *   demand
 */
export async function bundle(contestant, tasks, out) {
  mkdirSync(out, { recursive: true });
  const built = await build(contestant, tasks, out);
  await bundleStyles(contestant.styles ?? [], out);
  const styles = ['page.css', 'library.css'].filter((file) => existsSync(join(out, file)));
  const sizeOf = (/** @type {readonly string[]} */ files) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(out, file))).length / 1000, 0);
  const kilobytes = sizeOf([...built.scripts, ...styles]);
  return { ...built, styles, kilobytes, later: sizeOf(built.onDemand) };
}
