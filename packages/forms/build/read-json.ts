import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { packageRoot } from './paths.js';

/** Reads a JSON file of the package; the error of a broken one names the file. */
export async function readJson<Value>(file: string): Promise<Value> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text) as Value;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${relative(packageRoot, file)}: ${reason}`, { cause: error });
  }
}
