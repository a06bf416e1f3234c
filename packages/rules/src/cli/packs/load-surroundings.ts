import type { Surroundings } from '../../check/check-pack.js';
import type { Result } from '../../contracts/problem.js';
import type { RegisteredDocument } from '../../norms/norm.js';
import { assembleVocabulary } from '../../pack/assemble-vocabulary.js';
import { packageFolders } from '../files/package-folders.js';
import { contentsOf, readFolder } from '../files/read-folder.js';
import type { SchemaChecker } from '../schemas/schema-checker.js';
import { inspectFolder } from './inspect-folder.js';
import { loadCalendar } from './load-calendar.js';

/**
 * Reads the vocabulary, the register of documents and the working calendar from the package's JSON,
 * so that an analyst's edit counts at once.
 */
export async function loadSurroundings(checkSchema: SchemaChecker): Promise<Result<Surroundings>> {
  const vocabulary = await readFolder(packageFolders.vocabulary);
  const calendar = await loadCalendar(checkSchema);
  const problems = [...inspectFolder(vocabulary, checkSchema), ...calendar.problems];
  if (!calendar.ok || problems.length > 0) return { ok: false, problems };
  const contents = contentsOf(vocabulary);
  const register = contents['documents.json'] as {
    readonly documents: readonly RegisteredDocument[];
  };
  return {
    ok: true,
    value: {
      vocabulary: assembleVocabulary(contents),
      documents: register.documents,
      calendar: calendar.value,
    },
    problems: [],
  };
}
