import { join } from 'node:path';
import type { ProcessingRules } from '../src/processing/processing.js';
import { folders } from './paths.js';
import { writeIfChanged } from './write-file.js';

/** Writes the rules of processing as a module. */
export async function emitProcessing(rules: ProcessingRules): Promise<void> {
  const code = `/* Written by build/generate.ts; changes are lost. */
import type { ProcessingRules } from '../processing/processing.js';

export const processingRules: ProcessingRules = ${JSON.stringify(rules, null, 1)};
`;
  await writeIfChanged(join(folders.generated, 'processing.ts'), code);
}
