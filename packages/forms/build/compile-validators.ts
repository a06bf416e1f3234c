import { Ajv, _ } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { JsonSchema } from '../src/contracts/document.js';
import { FORMATS } from '../src/validation/formats.js';
import { lowerSchema } from '../src/validation/lower-schema.js';
import { packageRoot } from './paths.js';

/**
 * The validators of one document as the text of an ES module that exports `validators`, a map by
 * key. They are compiled from lowered schemas; `liftErrors` gives their errors AJV's full shape.
 * AJV's standalone code still asks for its runtime by `require`, so it is bundled once; the formats
 * stay an import, shared by all documents.
 * @param formatsImport specifier by which the module reaches `FORMATS`
 */
export async function compileValidators(
  schemas: ReadonlyMap<string, JsonSchema>,
  formatsImport: string,
): Promise<string> {
  const imports = `import { FORMATS } from ${JSON.stringify(formatsImport)};`;
  const result = await build({
    stdin: {
      contents: `${imports}\n${standaloneModule(schemas)}`,
      resolveDir: packageRoot,
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    write: false,
    external: [formatsImport],
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error('esbuild wrote nothing');
  return file.text;
}

function standaloneModule(schemas: ReadonlyMap<string, JsonSchema>): string {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: false,
    inlineRefs: false,
    formats: { ...FORMATS },
    code: { source: true, esm: true, lines: false, formats: _`FORMATS` },
  });
  const names: Record<string, string> = {};
  for (const [key, schema] of schemas) {
    ajv.addSchema(lowerSchema(schema), key);
    names[`validate_${key}`] = key;
  }
  const code = standaloneCode(ajv, names);
  const entries = [...schemas.keys()].map((key) => `[${JSON.stringify(key)},validate_${key}]`);
  return `${code}\nexport const validators=new Map([${entries.join()}]);`;
}
