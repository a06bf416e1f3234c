import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { Problem } from '../src/contracts/problem.js';
import { contentsOf, readFolder } from '../src/cli/files/read-folder.js';
import { readJsonFile } from '../src/cli/files/read-json-file.js';
import { problemLines } from '../src/cli/report/problem-lines.js';

/**
 * Reads every JSON file of a folder, keyed by its path inside the folder.
 * @throws Error that names file, line and fault when one of them is broken.
 */
export async function readDataFolder(folder: string): Promise<Readonly<Record<string, unknown>>> {
  const read = await readFolder(folder);
  refuseBroken(folder, read.problems);
  return contentsOf(read);
}

/**
 * Reads one JSON file; undefined when there is none.
 * @throws Error that names file, line and fault when it is broken.
 */
export async function readDataFile(file: string): Promise<unknown> {
  if (!existsSync(file)) return undefined;
  const read = await readJsonFile(file);
  refuseBroken(file, read.problems);
  return read.ok ? read.value.value : undefined;
}

/** Names of the folders directly inside a folder, in a stable order. */
export async function readFolderNames(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

export function refuseBroken(where: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(`${where}\n${problemLines(problems)}`);
}
