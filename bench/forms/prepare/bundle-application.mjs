import alias from '@rollup/plugin-alias';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { browserAliases } from '../../../scripts/bundle/aliases.mjs';
import { production } from '../../../scripts/bundle/plugins.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** JSON Forms core is pure but does not say so. */
const moduleSideEffects = (/** @type {string} */ id) =>
  !/\/node_modules\/(@jsonforms\/core|lodash-es)\//u.test(id);

/**
 * @param {string} code of the module that a page imports as `generated`
 * @returns {import('rollup').Plugin}
 */
const generatedModule = (code) => ({
  name: 'generated',
  resolveId: (id) => (id === 'generated' ? '\0generated' : null),
  load: (id) => (id === '\0generated' ? code : null),
});

/**
 * A host's own bundle of the modular packages, as the project's portal is built: by rollup, with
 * the aliases that stand in for AJV and lodash.
 *
 * @param {string} entry
 * @param {string} generated code of the module `generated`
 * @param {string} out
 * @returns {Promise<import('./bundle.mjs').Built>}
 */
export async function bundleApplication(entry, generated, out) {
  const built = await rollup({
    input: { page: entry },
    treeshake: { moduleSideEffects },
    context: 'globalThis',
    logLevel: 'silent',
    plugins: [
      generatedModule(generated),
      alias({ entries: browserAliases }),
      production(),
      nodeResolve({ browser: true, rootDir: root }),
      commonjs(),
      terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: false } }),
    ],
  });
  const { output } = await built.write({ dir: out, format: 'es' });
  await built.close();
  const chunks = output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const start = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const file of start) {
    for (const imported of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) {
      start.add(imported);
    }
  }
  const onDemand = chunks.map(({ fileName }) => fileName).filter((file) => !start.has(file));
  return { scripts: [...start], onDemand };
}
