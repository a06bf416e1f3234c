import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateExamples } from './generate-examples.js';
import { generateModules } from './generate-modules.js';
import { generateRegulations } from './generate-regulations.js';
import { generateVocabulary } from './generate-vocabulary.js';

/**
 * Turns the JSON of regulations, norms, vocabulary and calendar into typed modules under
 * `src/generated`, which the package's sources import, and the examples of schemas for the
 * compiler to check. A folder with JSON is all a new regulation needs.
 * @throws Error that names the file, when a file is not JSON or a pack cannot be assembled.
 */
export async function generate(): Promise<void> {
  const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
  const generated = path.join(root, 'src', 'generated');
  await Promise.all([
    generateRegulations(root, generated),
    generateVocabulary(root, generated),
    generateModules(root, generated),
    generateExamples(root),
  ]);
}
