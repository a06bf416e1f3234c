import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Overlay } from '../src/contracts/document.js';
import { omit } from '../src/documents/omit.js';
import { folders } from './paths.js';
import { readJson } from './read-json.js';

/** Every overlay of the package: a folder per regulation, a file per document. */
export async function readOverlays(): Promise<readonly Overlay[]> {
  if (!existsSync(folders.overlays)) return [];
  const files = await readdir(folders.overlays, { recursive: true });
  const sorted = files.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(sorted.map((name) => readOverlay(join(folders.overlays, name))));
}

const readOverlay = async (file: string): Promise<Overlay> =>
  omit(await readJson<Overlay & { readonly $schema?: string }>(file), '$schema');
