import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { smallScripts } from './configs.mjs';

const ENTRY = 'weighed';

/**
 * kB gzip of the script that a page loads first for a piece of code, made as the demo portal is made;
 * what is loaded on demand is apart.
 *
 * @param {string} code that imports by paths relative to the folder
 * @param {string} folder
 * @returns {Promise<number>}
 */
export async function weigh(code, folder) {
  const bundle = await rollup({
    input: ENTRY,
    plugins: [
      {
        name: 'entry-of-code',
        resolveId: (id, importer) => {
          if (id === ENTRY) return id;
          return importer === ENTRY ? join(folder, id) : undefined;
        },
        load: (id) => (id === ENTRY ? code : undefined),
      },
      smallScripts(),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return gzipSync(output[0].code, { level: 9 }).length / 1000;
}
