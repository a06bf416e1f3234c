import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const { resolve } = createRequire(import.meta.url);

/** Fonts and pictures that a style sheet names: beside the script, not in its size. */
const ASSETS = ['.woff', '.woff2', '.ttf', '.eot', '.svg', '.png', '.gif'];
const loader = Object.fromEntries(
  ASSETS.map((extension) => [extension, /** @type {const} */ ('file')]),
);

/**
 * One script of a peer's page and its library, and the styles that they import.
 *
 * @param {string} entry
 * @param {string} out
 */
export async function bundleWithEsbuild(entry, out) {
  await build({
    entryPoints: { page: entry },
    outdir: out,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    charset: 'utf8',
    logLevel: 'error',
    external: ['./drop-in.js'],
    loader,
  });
}

/**
 * The style sheets of a library, in one.
 *
 * @param {readonly string[]} styles module ids
 * @param {string} out
 */
export async function bundleStyles(styles, out) {
  if (styles.length === 0) return;
  const contents = styles.map((id) => `@import ${JSON.stringify(resolve(id))};`).join('\n');
  await build({
    stdin: { contents, resolveDir: out, loader: 'css' },
    outfile: join(out, 'library.css'),
    bundle: true,
    minify: true,
    logLevel: 'error',
    loader,
  });
}
