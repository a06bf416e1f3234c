import path from 'node:path';
import { writeRegulationModule } from '../src/ahead-of-time/write-regulation-module.js';
import { createCalendar, type CalendarData } from '../src/civil/index.js';
import { compileRegulation } from '../src/engine/compile-regulation.js';
import { assemblePack } from '../src/pack/assemble-pack.js';
import { assembleVocabulary } from '../src/pack/assemble-vocabulary.js';
import { readDataFile, readDataFolder, readFolderNames } from './read-data.js';
import { writeModule } from './write-module.js';

/** Of a written module only what it exports has types; its inside is not for people to read. */
const HEAD = `// @ts-nocheck
import type { RulesModule } from '../../ahead-of-time/write-regulation-module.js';
`;
const TAIL = 'export const rulesModule: RulesModule = { names, decide };\n';
const OPERATORS = '../../conditions/operators/index.js';

/**
 * Writes the rules of each regulation as a module, and the list of their lazy loaders. One that does
 * not compile is left out and named: `check` says what is wrong, and the tests miss it.
 */
export async function generateModules(root: string, generated: string): Promise<void> {
  const ids = await readFolderNames(path.join(root, 'regulations'));
  const vocabulary = assembleVocabulary(await readDataFolder(path.join(root, 'vocabulary')));
  const data = (await readDataFile(path.join(root, 'calendars', 'russia.json'))) as CalendarData;
  const calendar = createCalendar(data);
  const written: string[] = [];
  for (const id of ids) {
    const pack = assemblePack(await readDataFolder(path.join(root, 'regulations', id)));
    const compiled = pack.ok ? compileRegulation(pack.value, vocabulary, calendar) : pack;
    if (!compiled.ok) {
      console.warn(`regulations/${id} does not compile: there is no module of its rules`);
      continue;
    }
    const code = writeRegulationModule(compiled.value, OPERATORS);
    await writeModule(path.join(generated, 'ahead-of-time', `${id}.ts`), HEAD + code + TAIL);
    written.push(id);
  }
  await writeModule(path.join(generated, 'ahead-of-time', 'index.ts'), loaders(written));
}

function loaders(ids: readonly string[]): string {
  const lines = ids.map(
    (id) => `  '${id}': async () => (await import('./${id}.js')).rulesModule,\n`,
  );
  return (
    `import type { RulesModule } from '../../ahead-of-time/write-regulation-module.js';\n\n` +
    `export const rulesModuleLoaders: Readonly<Record<string, () => Promise<RulesModule>>> = {\n` +
    `${lines.join('')}};\n`
  );
}
