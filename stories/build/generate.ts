import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '@semya/forms/documents';
import { storyFile } from './story-file.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'src/generated');

/** Writes a file of stories for each document that has none written by hand. */
export async function generate(): Promise<undefined> {
  const kinds = await kindTitles();
  const files = new Map(
    catalogue
      .filter(({ id }) => !existsSync(join(root, `src/documents/${id}.stories.ts`)))
      .map((entry) => [`${entry.id}.stories.ts`, storyFile(entry, kinds.get(entry.kind) ?? '')]),
  );
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (!files.has(name)) await rm(join(folder, name), { recursive: true });
  }
  await Promise.all([...files].map(([name, text]) => writeIfChanged(join(folder, name), text)));
  return undefined;
}

/** The Russian names of kinds stand in the schema that authors write documents against. */
async function kindTitles(): Promise<ReadonlyMap<string, string>> {
  const file = join(root, '../packages/forms/schemas/document.schema.json');
  const { properties } = JSON.parse(await readFile(file, 'utf8')) as KindSchema;
  const { enum: ids, enumDescriptions } = properties.kind;
  return new Map(ids.map((id, index) => [id, enumDescriptions[index] ?? id]));
}

interface KindSchema {
  readonly properties: {
    readonly kind: {
      readonly enum: readonly string[];
      readonly enumDescriptions: readonly string[];
    };
  };
}

async function writeIfChanged(file: string, text: string): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present !== text) await writeFile(file, text);
}
