import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Pack } from '../../check/check-pack.js';
import { elementsOf } from '../../check/elements.js';
import type { Problem, Result } from '../../contracts/problem.js';
import type { Norm, NormRegister } from '../../norms/norm.js';
import { assemblePack } from '../../pack/assemble-pack.js';
import { NORMS_FILE, SCENARIOS_FOLDER } from '../../pack/pack-parts.js';
import type { ScenarioTable } from '../../scenarios/scenario.js';
import { packageFolders } from '../files/package-folders.js';
import { contentsOf, readFolder, type JsonFolder } from '../files/read-folder.js';
import { readJsonFile } from '../files/read-json-file.js';
import type { SchemaChecker } from '../schemas/schema-checker.js';
import { checkFiles } from './check-files.js';
import type { PackPlace } from './find-packs.js';
import { withBase } from './load-base.js';

/** A pack as it was read, with its files, from which problems get their lines. */
export interface LoadedPack {
  readonly pack: Pack;
  readonly files: JsonFolder;
}

/** Reads a pack and checks its files one by one: JSON, schema, outline. */
export async function loadPack(
  { folder }: PackPlace,
  checkSchema: SchemaChecker,
): Promise<Result<LoadedPack>> {
  const files = await readFolder(folder);
  const contents = contentsOf(files);
  const assembled = assemblePack(contents);
  const unknown = new Set(
    assembled.problems.flatMap(({ code, file }) => (code === 'pack-unknown-file' ? [file] : [])),
  );
  const known = [...files.files].filter(([file]) => !unknown.has(file));
  const shapes = checkFiles({ ...files, files: new Map(known) }, checkSchema);
  const problems = [...files.problems, ...outline(assembled.problems, files, shapes), ...shapes];
  if (!assembled.ok || problems.length > 0) return { ok: false, problems };
  const whole = await withBase(assembled.value, folder);
  if (!whole.ok) return whole;
  const { regulation, bases } = whole.value;
  const norms = await loadNorms(files, regulation.id);
  if (!norms.ok) return norms;
  const own = new Set(elementsOf(assembled.value).map(({ key }) => key));
  const scenarios = Object.entries(contents).filter(([file]) => file.startsWith(SCENARIOS_FOLDER));
  const pack: Pack = {
    regulation,
    inherited: new Set(elementsOf(regulation).flatMap(({ key }) => (own.has(key) ? [] : [key]))),
    scenarios: Object.fromEntries(scenarios) as Pack['scenarios'] & Record<string, ScenarioTable>,
    baseNorms: await normsOfBases(bases),
    ...(norms.value === undefined ? {} : { norms: norms.value }),
  };
  return { ok: true, value: { pack, files }, problems: norms.problems };
}

/** What the schemas or the parser have already said of a file need not be said again. */
function outline(
  problems: readonly Problem[],
  { problems: unread }: JsonFolder,
  shapes: readonly Problem[],
): readonly Problem[] {
  const told = new Set([...unread, ...shapes].map(({ file }) => file));
  return problems.filter(({ file }) => !told.has(file));
}

/** The norms of what is taken over are cited too. */
async function normsOfBases(bases: readonly string[]): Promise<readonly Norm[]> {
  const registers = await Promise.all(
    bases.map(async (folder) => loadNorms(await readFolder(folder), path.basename(folder))),
  );
  return registers.flatMap((register) => (register.ok ? (register.value?.norms ?? []) : []));
}

/** The register of norms stands in the pack, or with the package under the regulation's id. */
async function loadNorms(
  { files }: JsonFolder,
  id: string,
): Promise<Result<NormRegister | undefined>> {
  const own = files.get(NORMS_FILE);
  if (own) return { ok: true, value: own.value as NormRegister, problems: [] };
  const shipped = path.join(packageFolders.norms, `${id}.json`);
  if (existsSync(shipped)) {
    const read = await readJsonFile(shipped);
    return read.ok ? { ...read, value: read.value.value as NormRegister } : read;
  }
  return {
    ok: true,
    value: undefined,
    problems: [{ code: 'norms-absent', path: '', params: { id }, severity: 'warning' }],
  };
}
