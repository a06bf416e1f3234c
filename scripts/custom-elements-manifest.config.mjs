/**
 * @param {unknown} value
 * @returns {unknown} the same with each path of a source replaced by that of its published module
 */
function withPublishedPaths(value) {
  if (typeof value === 'string') return value.replace(/^(\/?)src\/(.*)\.ts$/, '$1dist/$2.js');
  if (Array.isArray(value)) return value.map(withPublishedPaths);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withPublishedPaths(each)]),
  );
}

const publishedPaths = {
  name: 'published-paths',
  /** @param {{ customElementsManifest: { modules: unknown } }} link */
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = withPublishedPaths(customElementsManifest.modules);
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/generated/**', 'src/**/testing/**', 'src/build/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  dependencies: false,
  plugins: [publishedPaths],
};
