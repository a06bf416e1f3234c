import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The condition under which the sources of this project resolve to each other. */
const SOURCE_CONDITION = 'semya-source';

/**
 * @typedef {object} Entry
 * @property {string} name the module without `src/` and extension: `civil/index`
 * @property {string} source absolute path of the TypeScript module
 */

/**
 * @typedef {object} Manifest the parts of a package.json that a build reads
 * @property {string} name
 * @property {Record<string, string | Record<string, string>>} exports
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [peerDependencies]
 */

/**
 * @param {string} folder of the package
 * @returns {Manifest}
 */
export function readManifest(folder) {
  return /** @type {Manifest} */ (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
}

/**
 * The names that stand for `*` in a pattern of `exports`.
 *
 * @param {string} folder
 * @param {string} pattern
 * @returns {string[]}
 */
function expand(folder, pattern) {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return [pattern];
  return readdirSync(join(folder, before))
    .sort()
    .map((name) => `${before}${name}${after}`)
    .filter((path) => existsSync(join(folder, path)));
}

/**
 * The modules that a package publishes, in the order of its `exports`: the one list from which the
 * JavaScript, the declarations and the bundles are built.
 *
 * @param {string} folder of the package
 * @returns {Entry[]}
 * @throws {Error} when `exports` names a module that does not exist
 */
export function readEntries(folder) {
  return Object.values(readManifest(folder).exports)
    .flatMap((target) => (typeof target === 'string' ? [] : [target[SOURCE_CONDITION] ?? '']))
    .filter((source) => source !== '')
    .flatMap((source) => expand(folder, source))
    .map((path) => {
      const source = join(folder, path);
      if (!existsSync(source)) throw new Error(`exports of ${folder} name a missing ${path}`);
      return { name: path.replace(/^\.\/src\//, '').replace(/\.ts$/, ''), source };
    });
}
