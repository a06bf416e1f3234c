import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogueEntry } from '../src/documents/catalogue-entry.js';
import { VARIANT_FILES } from './emit-document.js';
import { folders } from './paths.js';

/** Documents, variants and modules that are no longer made leave nothing behind. */
export async function removeStale(entries: readonly CatalogueEntry[]): Promise<void> {
  const root = join(folders.generated, 'documents');
  const kept = new Map(
    entries.map(({ id, variants }) => [id, ['base', ...variants.map((each) => each.regulation)]]),
  );
  for (const folder of await readdir(root, { withFileTypes: true })) {
    const variants = kept.get(folder.name);
    if (variants === undefined) await rm(join(root, folder.name), { recursive: true });
    else await removeVariants(join(root, folder.name), variants);
  }
}

async function removeVariants(folder: string, kept: readonly string[]): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = join(folder, entry.name);
    if (!entry.isDirectory()) continue;
    if (kept.includes(entry.name)) await removeFiles(place);
    else await rm(place, { recursive: true });
  }
}

async function removeFiles(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!VARIANT_FILES.includes(name)) await rm(join(folder, name));
  }
}
