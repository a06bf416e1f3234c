import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../contracts/problem.js';
import type { JsonText } from './json-text.js';
import { readJsonFile } from './read-json-file.js';

/** The JSON files of a folder by their path inside it, and what was wrong with the rest. */
export interface JsonFolder {
  readonly folder: string;
  readonly files: ReadonlyMap<string, JsonText>;
  readonly problems: readonly Problem[];
}

/** Reads every JSON file of a folder and of the folders inside it, in a stable order. */
export async function readFolder(folder: string): Promise<JsonFolder> {
  const files = new Map<string, JsonText>();
  const problems: Problem[] = [];
  for (const name of await jsonFilesIn(folder)) {
    const read = await readJsonFile(path.join(folder, name));
    if (read.ok) files.set(name, read.value);
    else problems.push(...read.problems.map((problem) => ({ ...problem, file: name })));
  }
  return { folder, files, problems };
}

/** The parsed contents alone. */
export function contentsOf({ files }: JsonFolder): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...files].map(([name, { value }]) => [name, value]));
}

async function jsonFilesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}
