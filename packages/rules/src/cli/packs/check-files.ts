import type { Problem } from '../../contracts/problem.js';
import { HEAD_FILE, NORMS_FILE, SCENARIOS_FOLDER } from '../../pack/pack-parts.js';
import type { JsonFolder } from '../files/read-folder.js';
import type { SchemaChecker } from '../schemas/schema-checker.js';

/** Schemas of files that are not named like them. */
const BY_FOLDER: readonly (readonly [string, string])[] = [
  [SCENARIOS_FOLDER, 'scenarios'],
  ['facts/', 'facts'],
  ['events/', 'events'],
];
const BY_NAME: Readonly<Record<string, string>> = {
  [HEAD_FILE]: 'regulation',
  [NORMS_FILE]: 'norms',
  'russia.json': 'calendar',
};

/** Checks every file of a folder by the schema that its place gives it; lines are filled in. */
export function checkFiles(folder: JsonFolder, checkSchema: SchemaChecker): readonly Problem[] {
  const { files } = folder;
  return [...files].flatMap(([file, { value, lineOf }]) =>
    checkSchema(schemaOf(file, folder), value).map((problem) => ({
      ...problem,
      file,
      params: { ...problem.params, line: lineOf(problem.path) },
    })),
  );
}

function schemaOf(file: string, { files }: JsonFolder): string {
  const folder = BY_FOLDER.find(([prefix]) => file.startsWith(prefix));
  if (folder !== undefined) return folder[1];
  if (file === 'documents.json' && !files.has(HEAD_FILE)) return 'document-register';
  return BY_NAME[file] ?? file.replace(/\.json$/, '');
}
