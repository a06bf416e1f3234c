import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';

/**
 * @typedef {object} Making what a command starts from and what it makes, relative to the root
 * @property {string} name
 * @property {readonly string[]} from
 * @property {readonly string[]} to
 */

/**
 * @param {string} root
 * @param {Making} making
 * @returns {Promise<string>} a digest of both sides
 */
async function stateOf(root, { from, to }) {
  const [before, after] = await Promise.all([
    fingerprint(root, from),
    fingerprint(root, to, { made: true }),
  ]);
  return `${before} ${after}`;
}

/**
 * @param {string} root
 * @param {string} name
 */
const stampFile = (root, name) => join(root, 'node_modules/.cache/semya', name);

/**
 * Whether the results are those that the present sources gave the last time: neither side has been
 * touched since `markFresh`.
 *
 * @param {string} root
 * @param {Making} making
 * @returns {Promise<boolean>}
 */
export async function isFresh(root, making) {
  const recorded = await readFile(stampFile(root, making.name), 'utf8').catch(() => undefined);
  return recorded !== undefined && recorded === (await stateOf(root, making));
}

/**
 * @param {string} root
 * @param {Making} making
 */
export async function markFresh(root, making) {
  const file = stampFile(root, making.name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await stateOf(root, making));
}
