import { existsSync } from 'node:fs';
import { join } from 'node:path';
import alias from '@rollup/plugin-alias';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import dts from 'rollup-plugin-dts';
import { browserAliases } from './aliases.mjs';
import { readEntries, readManifest } from './entries.mjs';
import {
  compactStyles,
  compactTemplates,
  copied,
  emptied,
  exceptGenerated,
  generatedScripts,
  plainEnums,
  production,
  smallGenerated,
  sizes,
  typescriptMaps,
} from './plugins.mjs';

/** @typedef {import('rollup').RollupOptions} RollupOptions */

/** An entry that is one self-contained file rather than modules. */
const DROP_IN = 'drop-in';

/** Faults that rollup only warns about: each of them breaks a host. */
const FATAL = new Set(['UNRESOLVED_IMPORT', 'THIS_IS_UNDEFINED', 'MISSING_EXPORT', 'EVAL']);

/** @type {RollupOptions} */
const shared = {
  context: 'globalThis',
  onwarn(warning, warn) {
    if (FATAL.has(warning.code ?? '')) throw new Error(warning.message);
    warn(warning);
  },
};

/**
 * What a package leaves to its host's installer. Anything else that is not its own is a dependency
 * that it forgot to list.
 *
 * @param {string} folder
 * @returns {(id: string) => boolean}
 */
function externalOf(folder) {
  const { name, dependencies = {}, peerDependencies = {} } = readManifest(folder);
  const listed = Object.keys({ ...dependencies, ...peerDependencies });
  return (id) => {
    if (/^[./]|^\0/.test(id)) return false;
    if (id.startsWith('node:')) return true;
    if (listed.some((dependency) => id === dependency || id.startsWith(`${dependency}/`))) {
      return true;
    }
    throw new Error(`${name} imports ${id}, which its package.json does not list`);
  };
}

/**
 * @param {string} folder
 * @param {string} extension of what tsc wrote
 * @returns {Record<string, string>}
 */
function inputs(folder, extension) {
  const entries = readEntries(folder).map(({ name }) => [
    name,
    join(folder, '.tsc', `${name}${extension}`),
  ]);
  return Object.fromEntries(entries);
}

/**
 * The modules and the declarations of a package, from what tsc wrote.
 *
 * @param {string} folder
 * @param {{ extra?: readonly string[] }} [options] further modules to build that are not exported,
 *   such as the program behind a `bin`
 * @returns {RollupOptions[]}
 */
export function packageConfigs(folder, { extra = [] } = {}) {
  const external = externalOf(folder);
  const { [DROP_IN]: dropIn, ...modules } = inputs(folder, '.js');
  const programs = extra.map((name) => [name, join(folder, '.tsc', `${name}.js`)]);
  const dist = join(folder, 'dist');
  return [
    {
      ...shared,
      input: { ...modules, ...Object.fromEntries(programs) },
      external,
      plugins: [
        emptied(dist),
        typescriptMaps(),
        generatedScripts(),
        json({ preferConst: true, compact: true }),
      ],
      output: {
        dir: dist,
        format: 'es',
        sourcemap: true,
        preserveModules: true,
        preserveModulesRoot: join(folder, '.tsc'),
      },
    },
    {
      ...shared,
      input: inputs(folder, '.d.ts'),
      external,
      plugins: [dts()],
      output: { dir: dist, format: 'es', chunkFileNames: 'types/[name].d.ts' },
    },
    ...(dropIn === undefined ? [] : [dropInConfig(dropIn, dist)]),
  ];
}

/**
 * Everything from node_modules that a page runs, with stand-ins.
 *
 * @param {import('@rollup/plugin-alias').Alias[]} aliases
 */
const browserPlugins = (aliases = browserAliases) => [
  alias({ entries: aliases }),
  production(),
  plainEnums(),
  typescriptMaps(),
  nodeResolve({ browser: true }),
  commonjs(),
  json({ preferConst: true, compact: true }),
];

/** JSON Forms core is pure but does not say so. */
const treeshake = {
  /** @param {string} id */
  moduleSideEffects: (id) => !/\/node_modules\/(@jsonforms\/core|lodash-es)\//.test(id),
};

/** How scripts of a browser are made small. */
export const smallScripts = () =>
  terser({
    module: true,
    ecma: 2020,
    // What is inlined is repeated, and engines inline by themselves.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- terser declares an enum that it does not export
    compress: { passes: 3, pure_getters: true, keep_fargs: false, inline: 1 },
    format: { comments: /^\**!|@licen[cs]e/ },
  });

const minified = () =>
  [compactStyles(), smallScripts(), compactTemplates()]
    .map(exceptGenerated)
    .concat(smallGenerated());

/**
 * @param {string} input
 * @param {string} dist
 * @returns {RollupOptions}
 */
function dropInConfig(input, dist) {
  return {
    ...shared,
    input: { [DROP_IN]: input },
    treeshake,
    plugins: [...browserPlugins(), minified(), sizes()],
    // Parts that load on demand take what they share from the entry itself, not from one more file.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: dist,
      format: 'es',
      sourcemap: true,
      chunkFileNames: 'drop-in/[name]-[hash].js',
    },
  };
}

/**
 * The demo portal: an application like a host's own, from the built packages.
 *
 * @param {string} folder
 * @param {{ aliases?: import('@rollup/plugin-alias').Alias[] }} [options]
 * @returns {RollupOptions[]} none while the portal has no script
 */
export function portalConfigs(folder, { aliases = browserAliases } = {}) {
  if (!existsSync(join(folder, 'src/main.ts'))) {
    console.log(`${folder} has no src/main.ts: the portal is left out of this build`);
    return [];
  }
  const dist = join(folder, 'dist');
  return [
    {
      ...shared,
      input: { main: join(folder, '.tsc/main.js') },
      treeshake,
      plugins: [
        emptied(dist),
        ...browserPlugins(aliases),
        minified(),
        sizes(),
        copied([join(folder, 'index.html'), join(folder, 'public')], dist),
      ],
      output: {
        dir: dist,
        format: 'es',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  ];
}
