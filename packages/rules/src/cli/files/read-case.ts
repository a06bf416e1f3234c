import type { CaseRecord } from '../../contracts/case.js';
import type { Problem, Result } from '../../contracts/problem.js';
import type { SchemaChecker } from '../schemas/schema-checker.js';
import { readJsonFile } from './read-json-file.js';

/** A case and the way from a pointer into it to a line of its file. */
export interface ReadCase {
  readonly record: CaseRecord;
  readonly place: (problem: Problem) => Problem;
}

/** Reads a case and checks it by its schema; its problems tell file, line and pointer. */
export async function readCase(
  file: string,
  checkSchema: SchemaChecker,
): Promise<Result<ReadCase>> {
  const read = await readJsonFile(file);
  if (!read.ok) return read;
  const { value, lineOf } = read.value;
  const place = (problem: Problem): Problem => ({
    ...problem,
    file,
    params: { ...problem.params, line: lineOf(problem.path) },
  });
  const problems = checkSchema('case-record', value).map(place);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { record: value as CaseRecord, place }, problems: [] };
}
