import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Reads every JSON file of a folder, keyed by its path inside the folder, in a stable order. */
export async function readJsonFolder(folder: string): Promise<Record<string, unknown>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const contents: Record<string, unknown> = {};
  for (const file of files) {
    const key = path.relative(folder, file).split(path.sep).join('/');
    contents[key] = await readJson(file);
  }
  return contents;
}

/** Names of the folders directly inside a folder, in a stable order. */
export async function readFolderNames(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** @throws Error that names the file when it is not JSON. */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
