import { compileRegulation } from '../../engine/compile-regulation.js';
import type { CompiledRegulation } from '../../engine/compiled-regulation.js';
import type { Result } from '../../contracts/problem.js';
import type { Vocabulary } from '../../contracts/vocabulary.js';
import type { SchemaChecker } from '../schemas/schema-checker.js';
import { findPack } from './find-packs.js';
import { loadPack } from './load-pack.js';
import { loadSurroundings } from './load-surroundings.js';

/** A regulation ready to judge cases, and the vocabulary that names what it judges by. */
export interface Judge {
  readonly compiled: CompiledRegulation;
  readonly vocabulary: Vocabulary;
}

/** Finds, reads and compiles a regulation named by id or path. */
export async function loadCompiled(
  idOrPath: string,
  checkSchema: SchemaChecker,
): Promise<Result<Judge>> {
  const place = findPack(idOrPath);
  if (!place.ok) return place;
  const surroundings = await loadSurroundings(checkSchema);
  if (!surroundings.ok) return surroundings;
  const loaded = await loadPack(place.value, checkSchema);
  if (!loaded.ok) return loaded;
  const { vocabulary, calendar } = surroundings.value;
  const compiled = compileRegulation(loaded.value.pack.regulation, vocabulary, calendar);
  return compiled.ok ? { ...compiled, value: { compiled: compiled.value, vocabulary } } : compiled;
}
