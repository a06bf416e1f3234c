import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from './paths.js';

/** What turns schemas into validators, besides the generator itself. */
const FOLDERS = ['build', 'src/validation'];

const COMPILERS = ['ajv', 'esbuild'];

/** A digest of texts: equal digests mean equal texts. */
export function digestOf(...texts: readonly string[]): string {
  const digest = createHash('sha256');
  for (const text of texts) digest.update(`${text.length}\0${text}`);
  return digest.digest('hex');
}

/** A digest of the generator and its compilers: another one means that everything is made anew. */
export async function toolFingerprint(): Promise<string> {
  const require = createRequire(import.meta.url);
  const versions = COMPILERS.map((name) => {
    const { version } = require(`${name}/package.json`) as { readonly version: string };
    return `${name} ${version}`;
  });
  const files = (await Promise.all(FOLDERS.map(sourcesOf))).flat();
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return digestOf(...versions, ...texts);
}

async function sourcesOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(packageRoot, folder));
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(packageRoot, folder, name));
}
