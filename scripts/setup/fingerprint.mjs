import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Folders that hold what commands make, never what they start from. */
const MADE = new Set(['node_modules', 'dist', '.tsc', 'generated', 'storybook-static', 'coverage']);

/**
 * @param {string} path a file or a folder
 * @param {(name: string) => boolean} skips whether a file or folder of that name is left out
 * @returns {Promise<string[]>} the files at and under the path; none when it does not exist
 */
async function filesUnder(path, skips) {
  const entries = await readdir(path, { withFileTypes: true }).catch(
    (/** @type {unknown} */ error) =>
      error instanceof Error && 'code' in error && error.code === 'ENOTDIR' ? undefined : [],
  );
  if (entries === undefined) return [path];
  const kept = entries.filter((entry) => !skips(entry.name));
  const files = kept.filter((entry) => !entry.isDirectory()).map(({ name }) => join(path, name));
  const folders = kept.filter((entry) => entry.isDirectory()).map(({ name }) => join(path, name));
  const nested = await Promise.all(folders.map((folder) => filesUnder(folder, skips)));
  return [...files, ...nested.flat()];
}

/**
 * A digest of names and contents: equal digests mean that nothing a command reads has changed.
 * Tests are not counted: nothing is made from them.
 *
 * @param {string} root
 * @param {readonly string[]} paths files and folders, relative to the root; absent ones count as
 *   empty
 * @param {{ made?: boolean }} [options] `made` includes folders of build results
 * @returns {Promise<string>}
 */
export async function fingerprint(root, paths, { made = false } = {}) {
  const skips = (/** @type {string} */ name) =>
    !made && (MADE.has(name) || name.endsWith('.test.ts'));
  const lists = await Promise.all(paths.map((path) => filesUnder(join(root, path), skips)));
  const files = [...new Set(lists.flat())].sort();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const digest = createHash('sha256');
  for (const [index, file] of files.entries()) {
    const content = contents[index] ?? Buffer.alloc(0);
    digest.update(`${relative(root, file).split(sep).join('/')}\0${content.length}\0`);
    digest.update(content);
  }
  return digest.digest('hex');
}
