import path from 'node:path';
import type { RegulationHead } from '../src/contracts/regulation.js';
import { assemblePack } from '../src/pack/assemble-pack.js';
import { resolveExtends } from '../src/pack/resolve-extends.js';
import { NORMS_FILE } from '../src/pack/pack-parts.js';
import { withoutSchema } from '../src/pack/without-schema.js';
import { readDataFile, readDataFolder, readFolderNames, refuseBroken } from './read-data.js';
import { constantModule, loaderModule, writeModule } from './write-module.js';

/** Writes a module per regulation and per register of norms, and their lists of lazy loaders. */
export async function generateRegulations(root: string, generated: string): Promise<void> {
  const ids = await readFolderNames(path.join(root, 'regulations'));
  const heads = await Promise.all(
    ids.map(async (id) => {
      await writeNorms(root, generated, id);
      return writeRegulation(root, generated, id);
    }),
  );
  await writeModule(path.join(generated, 'regulations', 'titles.ts'), titlesModule(heads));
  await writeModule(
    path.join(generated, 'regulations', 'index.ts'),
    loaderModule('regulation', ids, {
      name: 'Regulation',
      from: '../../contracts/regulation.js',
    }),
  );
  await writeModule(
    path.join(generated, 'norms', 'index.ts'),
    loaderModule('normRegister', ids, { name: 'NormRegister', from: '../../norms/norm.js' }),
  );
}

/** Short titles by id, for lists of regulations that load none of them. */
function titlesModule(heads: readonly RegulationHead[]): string {
  const titles = heads.map(({ id, shortTitle }) => [id, shortTitle]);
  return `export const regulationTitles: ReadonlyMap<string, string> = new Map(${JSON.stringify(titles)});\n`;
}

async function writeRegulation(
  root: string,
  generated: string,
  id: string,
): Promise<RegulationHead> {
  const assemble = async (name: string) =>
    assemblePack(await readDataFolder(path.join(root, 'regulations', name)));
  const own = await assemble(id);
  const pack = own.ok ? await resolveExtends(own.value, assemble) : own;
  refuseBroken(`regulations/${id}`, pack.problems);
  if (!pack.ok) throw new Error(`regulations/${id} cannot be assembled`);
  if (pack.value.id !== id) throw new Error(`regulations/${id}: its id is ${pack.value.id}`);
  await writeModule(
    path.join(generated, 'regulations', `${id}.ts`),
    constantModule(
      'regulation',
      { name: 'Regulation', from: '../../contracts/regulation.js' },
      pack.value,
    ),
  );
  return pack.value;
}

/** A regulation whose norms nobody has registered yet has an empty register. */
async function writeNorms(root: string, generated: string, id: string): Promise<void> {
  const own = await readDataFile(path.join(root, 'regulations', id, NORMS_FILE));
  const register = own ?? (await readDataFile(path.join(root, 'norms', `${id}.json`)));
  await writeModule(
    path.join(generated, 'norms', `${id}.ts`),
    constantModule(
      'normRegister',
      { name: 'NormRegister', from: '../../norms/norm.js' },
      withoutSchema((register as object | undefined) ?? { regulation: id, norms: [] }),
    ),
  );
}
