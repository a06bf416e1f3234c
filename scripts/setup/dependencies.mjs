import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './command.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [link]
 */

/** @typedef {Record<string, LockedPackage>} LockedPackages */

/**
 * @param {string} file
 * @returns {Promise<LockedPackages | undefined>} undefined when the file is absent or unreadable
 */
async function readLock(file) {
  try {
    const lock = /** @type {{ packages?: LockedPackages }} */ (
      JSON.parse(await readFile(file, 'utf8'))
    );
    return lock.packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether what npm recorded in node_modules is what the lockfile asks for. Optional packages
 * (bindings for other platforms) may be absent.
 *
 * @param {LockedPackages} wanted `packages` of package-lock.json
 * @param {LockedPackages} installed `packages` of node_modules/.package-lock.json
 * @returns {boolean}
 */
export function matchesLock(wanted, installed) {
  return Object.entries(wanted)
    .filter(([path]) => path.includes('node_modules/'))
    .every(([path, { version, optional, link }]) => {
      const found = installed[path];
      if (found === undefined) return optional === true;
      return link === true ? found.link === true : found.version === version;
    });
}

/**
 * Installs the locked dependencies unless they are there already.
 *
 * @param {string} root the repository
 * @param {{ show?: boolean }} [options] whether npm's output is passed through
 * @returns {Promise<{ ok: boolean, output: string, installed: boolean }>}
 */
export async function ensureDependencies(root, { show = false } = {}) {
  const wanted = await readLock(join(root, 'package-lock.json'));
  const installed = await readLock(join(root, 'node_modules/.package-lock.json'));
  if (wanted !== undefined && installed !== undefined && matchesLock(wanted, installed)) {
    return { ok: true, output: '', installed: false };
  }
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  return { ...(await runCommand('npm', args, { show })), installed: true };
}
