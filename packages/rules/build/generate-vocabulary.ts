import path from 'node:path';
import { boilDown } from '../src/civil/boil-down.js';
import type { CalendarData } from '../src/civil/calendar-data.js';
import { withoutSchema } from '../src/pack/without-schema.js';
import { assembleVocabulary } from '../src/pack/assemble-vocabulary.js';
import { readDataFile, readDataFolder } from './read-data.js';
import { constantModule, writeModule } from './write-module.js';

/** Writes the vocabulary, the register of documents and the working calendar. */
export async function generateVocabulary(root: string, generated: string): Promise<void> {
  const files = await readDataFolder(path.join(root, 'vocabulary'));
  await writeModule(
    path.join(generated, 'vocabulary.ts'),
    constantModule(
      'vocabulary',
      { name: 'Vocabulary', from: '../contracts/vocabulary.js' },
      assembleVocabulary(files),
    ),
  );
  const register = files['documents.json'] as { readonly documents: unknown };
  await writeModule(
    path.join(generated, 'document-register.ts'),
    constantModule(
      'documentRegister',
      { name: 'RegisteredDocument', from: '../norms/norm.js', list: true },
      register.documents,
    ),
  );
  const calendar = (await readDataFile(
    path.join(root, 'calendars', 'russia.json'),
  )) as CalendarData;
  await writeModule(
    path.join(generated, 'calendars', 'russia.ts'),
    constantModule(
      'russianCalendarData',
      { name: 'CalendarData', from: '../../civil/calendar-data.js' },
      withoutSchema(calendar),
    ),
  );
  await writeModule(
    path.join(generated, 'calendars', 'russia-days.ts'),
    constantModule(
      'russianDays',
      { name: 'CalendarDays', from: '../../civil/calendar-days.js' },
      boilDown(calendar),
    ),
  );
}
