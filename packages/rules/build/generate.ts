import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemblePack } from '../src/pack/assemble-pack.js';
import { withoutSchema } from '../src/pack/without-schema.js';
import { readFolderNames, readJson, readJsonFolder } from './read-packs.js';
import { constantModule, writeModule } from './write-module.js';

const PACKAGE = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const GENERATED = path.join(PACKAGE, 'src', 'generated');

/**
 * Turns the JSON of regulations, vocabulary and calendar into typed modules under `src/generated`,
 * which the package's sources import. A folder with JSON is all a new regulation needs.
 * @throws Error that names the file, when a file is not JSON or a pack cannot be assembled.
 */
export async function generate(): Promise<void> {
  await Promise.all([generateRegulations(), generateVocabulary(), generateCalendar()]);
}

async function generateRegulations(): Promise<void> {
  const root = path.join(PACKAGE, 'regulations');
  const ids = await readFolderNames(root);
  for (const id of ids) {
    const pack = assemblePack(await readJsonFolder(path.join(root, id)));
    if (!pack.ok) throw new Error(`regulations/${id}: ${JSON.stringify(pack.problems)}`);
    if (pack.value.id !== id) throw new Error(`regulations/${id}: its id is ${pack.value.id}`);
    await writeModule(
      path.join(GENERATED, 'regulations', `${id}.ts`),
      constantModule(
        'regulation',
        { name: 'Regulation', from: '../../contracts/regulation.js' },
        pack.value,
      ),
    );
  }
  const loaders = ids.map(
    (id) => `  '${id}': async () => (await import('./${id}.js')).regulation,\n`,
  );
  await writeModule(
    path.join(GENERATED, 'regulations', 'index.ts'),
    `import type { Regulation } from '../../contracts/regulation.js';\n\n` +
      `export const regulationIds: readonly string[] = ${JSON.stringify(ids)};\n\n` +
      `export const regulationLoaders: Readonly<Record<string, () => Promise<Regulation>>> = {\n` +
      `${loaders.join('')}};\n`,
  );
}

async function generateVocabulary(): Promise<void> {
  const root = path.join(PACKAGE, 'vocabulary');
  const collect = async (part: 'facts' | 'events'): Promise<readonly unknown[]> => {
    const files = await readJsonFolder(path.join(root, part));
    return Object.values(files).flatMap(
      (file) => (file as Readonly<Record<string, readonly unknown[]>>)[part] ?? [],
    );
  };
  await writeModule(
    path.join(GENERATED, 'vocabulary.ts'),
    constantModule(
      'vocabulary',
      { name: 'Vocabulary', from: '../contracts/vocabulary.js' },
      { facts: await collect('facts'), events: await collect('events') },
    ),
  );
}

async function generateCalendar(): Promise<void> {
  const calendar = (await readJson(path.join(PACKAGE, 'calendars', 'russia.json'))) as object;
  await writeModule(
    path.join(GENERATED, 'calendars', 'russia.ts'),
    constantModule(
      'russianCalendarData',
      { name: 'CalendarData', from: '../../civil/calendar-data.js' },
      withoutSchema(calendar),
    ),
  );
}
