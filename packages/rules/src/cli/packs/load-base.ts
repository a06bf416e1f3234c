import path from 'node:path';
import { existsSync } from 'node:fs';
import type { Result } from '../../contracts/problem.js';
import type { Regulation } from '../../contracts/regulation.js';
import { assemblePack } from '../../pack/assemble-pack.js';
import { HEAD_FILE } from '../../pack/pack-parts.js';
import { resolveExtends } from '../../pack/resolve-extends.js';
import { contentsOf, readFolder } from '../files/read-folder.js';
import { findPack } from './find-packs.js';

/** A regulation with what it takes over, and the folders from which that came, the nearest first. */
export interface WithBase {
  readonly regulation: Regulation;
  readonly bases: readonly string[];
}

/**
 * Takes over what a regulation extends: a folder of that name beside its own, else a shipped one.
 * @returns `extends-circle` or `extends-unknown` with the place, when not ok.
 */
export async function withBase(regulation: Regulation, folder: string): Promise<Result<WithBase>> {
  const bases: string[] = [];
  const whole = await resolveExtends(regulation, async (id) => {
    const beside = path.join(path.dirname(path.resolve(folder)), id);
    const place = findPack(existsSync(path.join(beside, HEAD_FILE)) ? beside : id);
    if (!place.ok) return place;
    bases.push(place.value.folder);
    return assemblePack(contentsOf(await readFolder(place.value.folder)));
  });
  return whole.ok ? { ...whole, value: { regulation: whole.value, bases } } : whole;
}
