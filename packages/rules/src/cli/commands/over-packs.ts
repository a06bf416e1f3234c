import { checkDecisions } from '../../check/decisions/check-decisions.js';
import { checkPack, type PackReport, type Surroundings } from '../../check/check-pack.js';
import type { Problem, Result } from '../../contracts/problem.js';
import type { KnownMutant } from '../../mutate/known-mutants.js';
import { MUTANTS_FILE } from '../../pack/pack-parts.js';
import type { ScenarioTable } from '../../scenarios/scenario.js';
import { findPack, shippedIds, type PackPlace } from '../packs/find-packs.js';
import { loadPack } from '../packs/load-pack.js';
import { loadSurroundings } from '../packs/load-surroundings.js';
import { packageSchemaChecker, type SchemaChecker } from '../schemas/schema-checker.js';

/** One pack, read and checked; without a report when its files could not be put together. */
export interface CheckedPack {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly scenarios: Readonly<Record<string, ScenarioTable>>;
  readonly knownMutants: readonly KnownMutant[];
  readonly report?: PackReport;
}

export interface CheckOptions {
  /** Also what rules do and cannot do: contradictions, superfluous parts, ranges, duplicates. */
  readonly decisions?: boolean;
}

/**
 * Reads and checks the named packs, or all that come with the package.
 * @returns a problem when a name is unknown or the package's own vocabulary or calendar is broken.
 */
export async function checkPacks(
  names: readonly string[],
  { decisions = false }: CheckOptions = {},
): Promise<Result<readonly CheckedPack[]>> {
  const places = (names.length > 0 ? names : shippedIds()).map(findPack);
  const unknown = places.flatMap(({ problems }) => problems);
  if (unknown.length > 0) return { ok: false, problems: unknown };
  const checkSchema = packageSchemaChecker();
  const surroundings = await loadSurroundings(checkSchema);
  if (!surroundings.ok) return surroundings;
  const checked: CheckedPack[] = [];
  for (const place of places) {
    if (place.ok)
      checked.push(await checkOne(place.value, surroundings.value, checkSchema, decisions));
  }
  return { ok: true, value: checked, problems: [] };
}

async function checkOne(
  place: PackPlace,
  surroundings: Surroundings,
  checkSchema: SchemaChecker,
  decisions: boolean,
): Promise<CheckedPack> {
  const { name } = place;
  const loaded = await loadPack(place, checkSchema);
  if (!loaded.ok) return { name, problems: loaded.problems, scenarios: {}, knownMutants: [] };
  const { pack, files } = loaded.value;
  const report = checkPack(pack, surroundings);
  const decided =
    decisions && report.compiled !== undefined
      ? checkDecisions(report.compiled.regulation, report.compiled.vocabulary)
      : [];
  const problems = [...report.problems, ...decided].map((problem) => {
    const line = files.files.get(problem.file ?? '')?.lineOf(problem.path);
    return line === undefined ? problem : { ...problem, params: { ...problem.params, line } };
  });
  const listed = files.files.get(MUTANTS_FILE)?.value as
    { readonly mutants: readonly KnownMutant[] } | undefined;
  return {
    name,
    problems: [...loaded.problems, ...problems],
    scenarios: pack.scenarios,
    knownMutants: listed?.mutants ?? [],
    report,
  };
}
