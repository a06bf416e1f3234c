import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} file */
const shim = (file) => fileURLToPath(new URL(`./shims/${file}`, import.meta.url));

/** The functions of lodash that have a short form for what JSON Forms core does with them. */
const OWN = new RegExp(
  `^lodash/(${readdirSync(shim('lodash'))
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.replace('.mjs', ''))
    .join('|')})$`,
);

/**
 * What the browser bundles (the drop-in, the portal) replace: AJV by a stand-in that cannot be
 * reached, CommonJS lodash by its ES modules, lodash/fp by the two functions JSON Forms core uses.
 * Published modules keep their imports: the host's bundler decides.
 *
 * @type {import('@rollup/plugin-alias').Alias[]}
 */
export const browserAliases = [
  { find: /^ajv$/, replacement: shim('ajv.mjs') },
  { find: /^ajv-formats$/, replacement: shim('ajv-formats.mjs') },
  { find: /^lodash\/fp\/set$/, replacement: shim('lodash-fp-set.mjs') },
  { find: /^lodash\/fp\/unset$/, replacement: shim('lodash-fp-unset.mjs') },
  { find: OWN, replacement: shim('lodash/$1.mjs') },
  { find: /^lodash\/(?!fp\/)(\w+)$/, replacement: 'lodash-es/$1.js' },
  { find: /^lodash$/, replacement: 'lodash-es' },
];

/** For a host that brings its own lodash: only AJV is taken out, to prove that nothing compiles. */
export const withoutAjv = browserAliases.filter(({ find }) => String(find).includes('ajv'));
