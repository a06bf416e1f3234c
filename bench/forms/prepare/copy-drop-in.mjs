import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const dist = fileURLToPath(new URL('../../../packages/widgets/dist/', import.meta.url));
const ENTRY = 'drop-in.js';

/**
 * Copies the prebuilt script as it is published, with what it loads by itself.
 *
 * @param {string} out
 * @returns {Promise<import('./bundle.mjs').Built>}
 */
export async function copyDropIn(out) {
  const { metafile } = await build({
    entryPoints: [join(dist, ENTRY)],
    absWorkingDir: dist,
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const files = Object.keys(metafile.inputs);
  const start = new Set([ENTRY]);
  for (const file of start) {
    for (const { path, kind } of metafile.inputs[file]?.imports ?? []) {
      if (kind === 'import-statement') start.add(path);
    }
  }
  for (const file of files) {
    const target = join(out, relative('.', file));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(dist, file), target);
  }
  return { scripts: [...start], onDemand: files.filter((file) => !start.has(file)) };
}
