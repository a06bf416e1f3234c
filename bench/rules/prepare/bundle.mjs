import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { weigh } from '../../../scripts/bundle/weigh.mjs';
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
 * @param {'node' | 'browser'} platform
 */
async function bundle(contents, resolveDir, platform) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform,
    target: 'es2022',
    charset: 'utf8',
    conditions: ['semya-source'],
  });
  return outputFiles[0].text;
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
  writeFileSync(semya, await bundle(ENTRY, rules, 'node'));
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
 * kB gzip of what a browser loads, made small as the demo portal is.
 *
 * @param {string} root
 */
export async function sizes(root) {
  const rules = join(root, 'packages/rules');
  const weighFrom = async (/** @type {string} */ from, /** @type {string} */ code) =>
    weigh(await bundle(code, from, 'browser'), from);
  return {
    'open, evaluate, calendar': await weighFrom(rules, BROWSER_PART),
    'conditions and rule set': await weighFrom(rules, RULE_SET),
    'json-rules-engine': await weighFrom(join(root, 'bench/rules'), PEER),
  };
}
