import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Migration } from '../src/contracts/document.js';
import type { RecordData } from '../src/documents/pointer.js';
import { omit } from '../src/documents/omit.js';
import { readJson } from './read-json.js';

/** A migration as its author wrote it, with examples that tests hold it to. */
export interface AuthoredMigration extends Migration {
  readonly $schema?: string;
  readonly examples: readonly { readonly before: RecordData; readonly after: RecordData }[];
}

/** The migrations in a document's folder, oldest first by the numbers of their editions. */
export async function readMigrations(folder: string): Promise<readonly AuthoredMigration[]> {
  const migrations = join(folder, 'migrations');
  if (!existsSync(migrations)) return [];
  const names = (await readdir(migrations)).filter((name) => name.endsWith('.json'));
  const read = await Promise.all(
    names.map((name) => readJson<AuthoredMigration>(join(migrations, name))),
  );
  return read.sort((one, other) => Number(one.from) - Number(other.from));
}

/** Without what only tests read. */
export const shippedMigration = (migration: AuthoredMigration): Migration =>
  omit(migration, '$schema', 'examples');
