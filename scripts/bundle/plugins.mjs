import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';

/**
 * Hands rollup the source maps that tsc wrote, so that the maps of a build lead to TypeScript.
 *
 * @returns {import('rollup').Plugin}
 */
export function typescriptMaps() {
  return {
    name: 'typescript-maps',
    load(id) {
      if (!id.includes('/.tsc/') || !existsSync(`${id}.map`)) return null;
      const code = readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
      return { code, map: readFileSync(`${id}.map`, 'utf8') };
    },
  };
}

/**
 * Takes scripts that a generator wrote beside their declarations, which tsc therefore did not copy,
 * from where they were written.
 *
 * @returns {import('rollup').Plugin}
 */
export function generatedScripts() {
  const made = /[\\/]\.tsc([\\/]generated[\\/].*\.js)$/;
  return {
    name: 'generated-scripts',
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.')) return null;
      const id = resolve(dirname(importer), source);
      return made.test(id) && !existsSync(id) ? id : null;
    },
    load(id) {
      if (!made.test(id) || existsSync(id)) return null;
      return readFileSync(id.replace(made, `${sep}src$1`), 'utf8');
    },
  };
}

/**
 * Removes the results of an earlier build, so that no file of a deleted module is published.
 *
 * @param {string} folder
 * @returns {import('rollup').Plugin}
 */
export function emptied(folder) {
  return {
    name: 'emptied',
    buildStart() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Libraries ask Node's environment which of their builds is wanted; a browser has none.
 *
 * @returns {import('rollup').Plugin}
 */
export function production() {
  return {
    name: 'production',
    transform(code) {
      if (!code.includes('process.env.NODE_ENV')) return null;
      return { code: code.replaceAll('process.env.NODE_ENV', '"production"'), map: null };
    },
  };
}

/**
 * Takes the notes out of Lit's style sheets, which no minifier of scripts looks into.
 *
 * @returns {import('rollup').Plugin}
 */
export function compactStyles() {
  return {
    name: 'compact-styles',
    renderChunk(code) {
      const compact = code.replaceAll(/css ?`[^`]*`/g, (sheet) =>
        sheet.replaceAll(/\/\*.*?\*\//gs, ''),
      );
      return { code: compact, map: null };
    },
  };
}

/**
 * Takes the indentation out of Lit's templates and style sheets. To come after a minifier: a line
 * that begins with a space then stands in a template, or in a licence.
 *
 * @returns {import('rollup').Plugin}
 */
export function compactTemplates() {
  return {
    name: 'compact-templates',
    renderChunk: (code) => ({ code: code.replaceAll(/\s*\n\s+/g, ' '), map: null }),
  };
}

/**
 * Whether a chunk holds nothing but what the build itself generated: documents, validators, rules.
 *
 * @param {import('rollup').RenderedChunk} chunk
 */
const isGenerated = ({ moduleIds }) =>
  moduleIds.length > 0 && moduleIds.every((id) => /[\\/]dist[\\/]generated[\\/]/.test(id));

/**
 * Leaves generated chunks to {@link smallGenerated}: there are hundreds, and a thorough minifier
 * takes minutes to gain nothing on them.
 *
 * @param {import('rollup').Plugin} plugin one that has a plain `renderChunk`
 * @returns {import('rollup').Plugin}
 */
export function exceptGenerated(plugin) {
  const { renderChunk } = plugin;
  if (typeof renderChunk !== 'function') return plugin;
  return {
    ...plugin,
    renderChunk(code, chunk, options, meta) {
      return isGenerated(chunk) ? null : renderChunk.call(this, code, chunk, options, meta);
    },
  };
}

/**
 * Makes generated chunks small quickly.
 *
 * @returns {import('rollup').Plugin}
 */
export function smallGenerated() {
  return {
    name: 'small-generated',
    async renderChunk(code, chunk) {
      if (!isGenerated(chunk)) return null;
      const small = await transform(code, { minify: true, format: 'esm', target: 'es2022' });
      return { code: small.code, map: null };
    },
  };
}

/**
 * Puts files that need no building beside the build; absent ones are passed over.
 *
 * @param {readonly string[]} sources files, and folders whose contents are copied
 * @param {string} target
 * @returns {import('rollup').Plugin}
 */
export function copied(sources, target) {
  return {
    name: 'copied',
    writeBundle() {
      for (const source of sources.filter((path) => existsSync(path))) {
        const isFile = basename(source).includes('.');
        cpSync(source, isFile ? join(target, basename(source)) : target, { recursive: true });
      }
    },
  };
}

/**
 * Prints what a page has to load before it starts: the entries with all they import statically,
 * compressed.
 *
 * @returns {import('rollup').Plugin}
 */
export function sizes() {
  return {
    name: 'sizes',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const gzip = (/** @type {string} */ file) => {
        const chunk = bundle[file];
        return chunk?.type === 'chunk' ? gzipSync(chunk.code).length / 1000 : 0;
      };
      for (const entry of chunks.filter((chunk) => chunk.isEntry)) {
        const loaded = reachable(entry.fileName, bundle);
        const kilobytes = loaded.reduce((sum, file) => sum + gzip(file), 0);
        console.log(`${entry.fileName}: ${kilobytes.toFixed(1)} kB gzip at start`);
      }
    },
  };
}

/**
 * @param {string} file
 * @param {import('rollup').OutputBundle} bundle
 * @param {Set<string>} [seen]
 * @returns {string[]} the chunk and all it imports statically
 */
function reachable(file, bundle, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk') return [];
  return [file, ...chunk.imports.flatMap((imported) => reachable(imported, bundle, seen))];
}

const ENUM =
  /var (\w+);\s*\(function \(\1\) \{\s*((?:\1\["\w+"\] = "\w+";\s*)+)\}\)\(\1 \|\| \(\1 = \{\}\)\);/g;

/**
 * Writes the enums that TypeScript left in a library as the objects they make: rollup cannot see
 * that such a function does nothing else, and keeps it and all that reads of it in every bundle.
 *
 * @returns {import('rollup').Plugin}
 */
export function plainEnums() {
  return {
    name: 'plain-enums',
    transform(code) {
      if (code.search(ENUM) < 0) return null;
      const plain = code.replaceAll(
        ENUM,
        (_, /** @type {string} */ name, /** @type {string} */ members) => {
          const pairs = members.replaceAll(/\w+\["(\w+)"\] = ("\w+");/g, '$1: $2,');
          return `const ${name} = { ${pairs} };`;
        },
      );
      return { code: plain, map: null };
    },
  };
}
