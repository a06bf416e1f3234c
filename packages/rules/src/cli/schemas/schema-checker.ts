import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { isCivilDate } from '../../civil/index.js';
import type { Problem } from '../../contracts/problem.js';
import { packageFolders } from '../files/package-folders.js';
import { problemsOf } from './schema-problem.js';

/** What is wrong with data by one of the schemas, named without its ending: `deadlines`. */
export type SchemaChecker = (schema: string, data: unknown) => readonly Problem[];

const ENDING = '.schema.json';

/** Keywords that editors show and validators pass over. */
const FOR_EDITORS = ['enumDescriptions'];

/**
 * Compiles the schemas of some folders on demand. A schema may refer to another by its file name,
 * and to one of another package by a relative path, as in an editor.
 * @throws Error when a folder has no schema of the name, or a schema is faulty.
 */
export function createSchemaChecker(...folders: readonly string[]): SchemaChecker {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    formats: { date: isCivilDate, 'date-time': isInstant, uri: URL.canParse.bind(URL) },
    keywords: FOR_EDITORS,
  });
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith(ENDING))) {
      const schema = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as object;
      ajv.addSchema(schema, uriOf(path.join(folder, file)));
    }
  }
  return (name, data) => {
    const validate = folders
      .map((folder) => ajv.getSchema(uriOf(path.join(folder, `${name}${ENDING}`))))
      .find((found) => found !== undefined);
    if (validate === undefined) throw new Error(`There is no schema ${name}`);
    return validate(data) === true ? [] : problemsOf(validate.errors ?? []);
  };
}

/** An absolute address, so that `../../rules/schemas/…` in a schema leads to the other folder. */
const uriOf = (file: string): string => `file://${path.resolve(file).split(path.sep).join('/')}`;

const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
  isCivilDate(text.slice(0, 10)) &&
  !Number.isNaN(Date.parse(text));

let ofPackage: SchemaChecker | undefined;

/** The checker of this package's schemas, compiled once. */
export function packageSchemaChecker(): SchemaChecker {
  ofPackage ??= createSchemaChecker(packageFolders.schemas);
  return ofPackage;
}
