import { join } from 'node:path';
import { omit } from '../src/documents/omit.js';
import type { ProcessingRules } from '../src/processing/processing.js';
import { folders } from './paths.js';
import { readJson } from './read-json.js';

/** The rules of processing of personal data, as authored. */
export async function readProcessing(): Promise<ProcessingRules> {
  const file = join(folders.personalData, 'processing.json');
  return omit(await readJson<ProcessingRules & { readonly $schema?: string }>(file), '$schema');
}
