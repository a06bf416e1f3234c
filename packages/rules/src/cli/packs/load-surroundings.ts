import path from 'node:path';
import type { Surroundings } from '../../check/check-pack.js';
import { createCalendar } from '../../civil/index.js';
import type { CalendarData } from '../../civil/calendar-data.js';
import type { Problem, Result } from '../../contracts/problem.js';
import type { RegisteredDocument } from '../../norms/norm.js';
import { assembleVocabulary } from '../../pack/assemble-vocabulary.js';
import { packageFolders } from '../files/package-folders.js';
import { contentsOf, readFolder, type JsonFolder } from '../files/read-folder.js';
import type { SchemaChecker } from '../schemas/schema-checker.js';
import { checkFiles } from './check-files.js';

/**
 * Reads the vocabulary, the register of documents and the working calendar from the package's JSON,
 * so that an analyst's edit counts at once.
 */
export async function loadSurroundings(checkSchema: SchemaChecker): Promise<Result<Surroundings>> {
  const vocabulary = await readFolder(packageFolders.vocabulary);
  const calendars = await readFolder(packageFolders.calendars);
  const problems = [...inspect(vocabulary, checkSchema), ...inspect(calendars, checkSchema)];
  if (problems.length > 0) return { ok: false, problems };
  const contents = contentsOf(vocabulary);
  const register = contents['documents.json'] as {
    readonly documents: readonly RegisteredDocument[];
  };
  const calendar = contentsOf(calendars)['russia.json'] as CalendarData;
  return {
    ok: true,
    value: {
      vocabulary: assembleVocabulary(contents),
      documents: register.documents,
      calendar: createCalendar(calendar),
    },
    problems: [],
  };
}

function inspect(folder: JsonFolder, checkSchema: SchemaChecker): readonly Problem[] {
  const name = path.basename(folder.folder);
  return [...folder.problems, ...checkFiles(folder, checkSchema)].map((problem) => ({
    ...problem,
    file: `${name}/${problem.file ?? ''}`,
  }));
}
