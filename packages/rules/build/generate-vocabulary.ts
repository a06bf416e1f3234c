import path from 'node:path';
import { withoutSchema } from '../src/pack/without-schema.js';
import { readJson, readJsonFolder } from './read-json.js';
import { constantModule, writeModule } from './write-module.js';

/** Writes the vocabulary, the register of documents and the working calendar. */
export async function generateVocabulary(root: string, generated: string): Promise<void> {
  await writeModule(
    path.join(generated, 'vocabulary.ts'),
    constantModule(
      'vocabulary',
      { name: 'Vocabulary', from: '../contracts/vocabulary.js' },
      { facts: await collect(root, 'facts'), events: await collect(root, 'events') },
    ),
  );
  const register = (await readJson(path.join(root, 'vocabulary', 'documents.json'))) as {
    readonly documents: unknown;
  };
  await writeModule(
    path.join(generated, 'document-register.ts'),
    constantModule(
      'documentRegister',
      { name: 'RegisteredDocument', from: '../norms/norm.js', list: true },
      register.documents,
    ),
  );
  const calendar = (await readJson(path.join(root, 'calendars', 'russia.json'))) as object;
  await writeModule(
    path.join(generated, 'calendars', 'russia.ts'),
    constantModule(
      'russianCalendarData',
      { name: 'CalendarData', from: '../../civil/calendar-data.js' },
      withoutSchema(calendar),
    ),
  );
}

/** The vocabulary is one list, kept in a file per subject. */
async function collect(root: string, part: 'facts' | 'events'): Promise<readonly unknown[]> {
  const files = await readJsonFolder(path.join(root, 'vocabulary', part));
  return Object.values(files).flatMap(
    (file) => (file as Readonly<Record<string, readonly unknown[]>>)[part] ?? [],
  );
}
