import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const manifest = fileURLToPath(new URL('../node_modules/lit/package.json', import.meta.url));

/** Modules of Lit that only a server or an old browser needs. */
const UNUSED = /hydrate|polyfill|is-server|private|\.json$/;

/**
 * What Vite bundles before the first page opens. One module of Lit found later would come with a
 * second copy of Lit, and any dependency found later reloads the page in the middle of a test.
 *
 * @type {string[]}
 */
export const PREBUNDLED = [
  ...Object.keys(
    /** @type {{ exports: object }} */ (JSON.parse(readFileSync(manifest, 'utf8'))).exports,
  )
    .filter((name) => !UNUSED.test(name))
    .map((name) => name.replace(/^\./, 'lit')),
  '@jsonforms/core',
  '@jsonforms/react',
  '@jsonforms/vanilla-renderers',
  'react',
  'react-dom/client',
  'axe-core',
  'fflate',
  'hucre/xlsx',
  'idb',
];
