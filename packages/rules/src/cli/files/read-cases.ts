import { statSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { CaseRecord } from '../../contracts/case.js';
import type { Problem, Result } from '../../contracts/problem.js';
import type { SchemaChecker } from '../schemas/schema-checker.js';
import { readCase } from './read-case.js';

/**
 * Reads cases from files, from folders of them and from NDJSON, a case a line; names end in `.json`
 * or `.ndjson`. All problems are told at once.
 */
export async function readCases(
  names: readonly string[],
  checkSchema: SchemaChecker,
): Promise<Result<readonly CaseRecord[]>> {
  const records: CaseRecord[] = [];
  const problems: Problem[] = [];
  for (const file of (await Promise.all(names.map(filesOf))).flat()) {
    const read = file.endsWith('.ndjson')
      ? await readLines(file, checkSchema)
      : await readOne(file, checkSchema);
    if (read.ok) records.push(...read.value);
    else problems.push(...read.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: records, problems: [] };
}

async function filesOf(name: string): Promise<readonly string[]> {
  if (statSync(name, { throwIfNoEntry: false })?.isDirectory() !== true) return [name];
  const entries = await readdir(name);
  return entries
    .filter((entry) => /\.(nd)?json$/.test(entry))
    .sort()
    .map((entry) => path.join(name, entry));
}

async function readOne(
  file: string,
  checkSchema: SchemaChecker,
): Promise<Result<readonly CaseRecord[]>> {
  const read = await readCase(file, checkSchema);
  return read.ok ? { ...read, value: [read.value.record] } : read;
}

async function readLines(
  file: string,
  checkSchema: SchemaChecker,
): Promise<Result<readonly CaseRecord[]>> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return failed([fault('file-absent', file, 0)]);
  const records: CaseRecord[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parsed(line);
    const found =
      value === undefined
        ? [fault('json-broken-line', file, index + 1)]
        : checkSchema('case-record', value).map((problem) => ({
            ...problem,
            file,
            params: { ...problem.params, line: index + 1 },
          }));
    problems.push(...found);
    if (found.length === 0) records.push(value as CaseRecord);
  }
  return problems.length > 0 ? failed(problems) : { ok: true, value: records, problems: [] };
}

const failed = (problems: readonly Problem[]): Result<never> => ({ ok: false, problems });

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function fault(code: string, file: string, line: number): Problem {
  const params = line === 0 ? { file } : { file, line };
  return { code, path: '', file, params, severity: 'error' };
}
