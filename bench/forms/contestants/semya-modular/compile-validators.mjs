import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { controlsOf } from '../../convert/field-tree.mjs';

/**
 * What a host does at build time: the schemas of its forms, and those of their rules' conditions,
 * become functions. The module exports a map from the text of a schema to its function.
 *
 * @param {readonly import('../../../work/tasks.mjs').Task[]} tasks
 * @returns {string} an ES module
 */
export function compileValidators(tasks) {
  const ajv = new Ajv.default({
    allErrors: true,
    verbose: true,
    strict: false,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv, ['date']);
  const conditions = tasks.flatMap(({ uischema }) =>
    controlsOf(uischema).flatMap(({ rule }) => (rule ? [rule.condition.schema] : [])),
  );
  const schemas = [...tasks.map(({ schema }) => schema), ...conditions];
  const texts = [...new Set(schemas.map((schema) => JSON.stringify(schema)))];
  texts.forEach((text, index) => ajv.addSchema(JSON.parse(text), `v${index}`));
  const names = Object.fromEntries(texts.map((_, index) => [`v${index}`, `v${index}`]));
  const entries = texts.map((text, index) => `[${JSON.stringify(text)},v${index}]`);
  const code = standaloneCode.default(ajv, names);
  return selfContained(`${code}\nexport const validators = new Map([${entries.join()}]);\n`);
}

/** AJV's code still asks for its runtime by `require`. */
function selfContained(/** @type {string} */ contents) {
  const resolveDir = fileURLToPath(new URL('.', import.meta.url));
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
