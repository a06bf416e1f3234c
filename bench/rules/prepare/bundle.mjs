import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { workOf } from '../work/tasks.mjs';

const ENTRY = `
  export { compileRules, OPERATORS } from '@semya/rules/conditions';
  export { writeRulesModule } from '@semya/rules/ahead-of-time';
`;

/** What a page loads to decide cases under a shipped regulation, terms in working days included. */
const BROWSER_PART = `
  export { openRegulation, evaluate } from '@semya/rules';
  export { russianCalendar } from '@semya/rules/regulations';
`;

const RULE_SET = `export { compileRules, OPERATORS } from '@semya/rules/conditions';`;
const PEER = `export { Engine } from 'json-rules-engine';`;

/**
 * @param {string} contents
 * @param {string} resolveDir
 * @param {boolean} minify
 */
async function bundle(contents, resolveDir, minify) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    minify,
    format: 'esm',
    platform: minify ? 'browser' : 'node',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['semya-source'],
  });
  return outputFiles[0].contents;
}

/**
 * Ours as one file, and the sixty and the thousand rules as modules written ahead of time.
 *
 * @param {string} root of the project
 * @param {string} folder
 */
export async function prepare(root, folder) {
  const rules = join(root, 'packages/rules');
  const semya = join(folder, 'semya.mjs');
  writeFileSync(semya, await bundle(ENTRY, rules, false));
  const { writeRulesModule, OPERATORS } = await import(pathToFileURL(semya).href);
  /** @type {Record<string, string>} */
  const modules = {};
  for (const task of /** @type {const} */ (['outcomes', 'thousand'])) {
    const { pack } = workOf(task);
    const options = { operators: OPERATORS, named: pack.named, runtime: './semya.mjs' };
    const written = writeRulesModule(pack.rules, options);
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    const file = join(folder, `${task}.mjs`);
    writeFileSync(file, written.value);
    modules[task] = pathToFileURL(file).href;
  }
  return { semya: pathToFileURL(semya).href, modules };
}

/**
 * kB gzip of what a browser loads.
 *
 * @param {string} root
 */
export async function sizes(root) {
  const rules = join(root, 'packages/rules');
  const weigh = async (/** @type {string} */ code, /** @type {string} */ from) =>
    gzipSync(await bundle(code, from, true), { level: 9 }).length / 1000;
  return {
    'open, evaluate, calendar': await weigh(BROWSER_PART, rules),
    'conditions and rule set': await weigh(RULE_SET, rules),
    'json-rules-engine': await weigh(PEER, join(root, 'bench/rules')),
  };
}
