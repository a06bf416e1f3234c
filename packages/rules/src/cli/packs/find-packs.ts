import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Result } from '../../contracts/problem.js';
import { packageFolders } from '../files/package-folders.js';

/** Where a regulation's JSON lies. */
export interface PackPlace {
  readonly name: string;
  readonly folder: string;
}

/** Ids of the regulations that come with the package. */
export function shippedIds(): readonly string[] {
  return readdirSync(packageFolders.regulations, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * Finds a regulation by the id of a shipped one or by the path of a folder.
 * @returns `regulation-unknown` with the ids that are known.
 */
export function findPack(idOrPath: string): Result<PackPlace> {
  const ids = shippedIds();
  if (ids.includes(idOrPath)) {
    const folder = path.join(packageFolders.regulations, idOrPath);
    return { ok: true, value: { name: idOrPath, folder }, problems: [] };
  }
  const folder = path.resolve(idOrPath);
  if (existsSync(folder) && statSync(folder).isDirectory()) {
    return { ok: true, value: { name: idOrPath, folder }, problems: [] };
  }
  const params = { id: idOrPath, known: ids.join(', ') };
  return {
    ok: false,
    problems: [{ code: 'regulation-unknown', path: '', params, severity: 'error' }],
  };
}
