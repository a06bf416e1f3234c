import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxFile } from '../packages/forms/src/docx/index.js';
import type { PrintModel } from '../packages/forms/src/print/index.js';
import { catalogueModels } from './docx/catalogue-models.js';
import { convert, findLibreOffice } from './docx/libre-office.js';
import { modelWords, plainWords } from './docx/model-words.js';

/**
 * Opens the Word file of every document in LibreOffice and holds the text that it reads against
 * the print model: `npm run check:docx`.
 */
async function unreadWords(
  program: string,
  models: ReadonlyMap<string, PrintModel>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'semya-docx-'));
  try {
    for (const [name, model] of models) {
      await writeFile(join(folder, `${name}.docx`), docxFile(model));
    }
    const files = [...models.keys()].map((name) => `${name}.docx`);
    await convert(program, folder, files, 'txt:Text (encoded):UTF8');
    const unread = [...models].map(async ([name, model]): Promise<[string, string[]]> => {
      const text = await readFile(join(folder, `${name}.txt`), 'utf8').catch(() => undefined);
      if (text === undefined) return [name, ['(the file does not open)']];
      const read = plainWords(text.replace('\ufeff', ''));
      return [name, modelWords(model).filter((words) => !read.includes(words))];
    });
    return new Map(await Promise.all(unread));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const program = await findLibreOffice();
if (program === undefined) {
  process.stderr.write(
    'LibreOffice is not installed, no Word file was checked. Debian: apt-get install libreoffice-writer\n',
  );
  process.exitCode = 1;
} else {
  const models = await catalogueModels();
  const unread = await unreadWords(program, models);
  const faulty = [...unread].filter(([, words]) => words.length > 0);
  for (const [name, words] of faulty) {
    process.stdout.write(`✗ ${name}: ${words.map((text) => `«${text}»`).join(', ')}\n`);
  }
  process.stdout.write(
    `${models.size - faulty.length} of ${models.size} Word files read back by ${program}\n`,
  );
  if (faulty.length > 0) process.exitCode = 1;
}
