import path from 'node:path';
import type { Problem } from '../../contracts/problem.js';
import type { JsonFolder } from '../files/read-folder.js';
import type { SchemaChecker } from '../schemas/schema-checker.js';
import { checkFiles } from './check-files.js';

/** What is wrong with the files of one of the package's own folders. */
export function inspectFolder(folder: JsonFolder, checkSchema: SchemaChecker): readonly Problem[] {
  const name = path.basename(folder.folder);
  return [...folder.problems, ...checkFiles(folder, checkSchema)].map((problem) => ({
    ...problem,
    file: `${name}/${problem.file ?? ''}`,
  }));
}
