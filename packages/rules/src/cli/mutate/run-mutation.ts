import { fill } from '../../explain/fill.js';
import { listMutants } from '../../mutate/list-mutants.js';
import { reportMutation, type MutationReport } from '../../mutate/known-mutants.js';
import { samplePlaces } from '../../mutate/sample.js';
import type { MutantFate } from '../../mutate/try-mutant.js';
import type { CompiledRegulation } from '../../engine/compiled-regulation.js';
import type { Output } from '../command.js';
import type { CheckedPack } from '../commands/over-packs.js';
import { mutateTexts as texts } from '../locale/ru-mutate.js';
import { startProgress } from '../progress.js';
import { mapInOrder } from '../workers/map-in-order.js';
import { trialOf, type MutantPlaces } from './mutate-job.js';

export interface MutationChoice {
  readonly workers: number;
  /** How many mutants are tried at most. */
  readonly sample: number;
  readonly seed: number;
  /** Only mutants whose id holds this text. */
  readonly only: string;
}

/** Mutants that a worker is given at once: few, so that both cores finish together. */
const PORTION = 8;

/** Tries the mutants of one regulation; its scenarios must come out as they are. */
export async function runMutation(
  pack: CheckedPack,
  compiled: CompiledRegulation,
  { workers, sample, seed, only }: MutationChoice,
  output: Output,
): Promise<MutationReport> {
  const { regulation, vocabulary } = trialOf(compiled, pack.scenarios);
  const all = listMutants(regulation, vocabulary);
  const asked = all.flatMap(({ id }, place) => (id.includes(only) ? [place] : []));
  const places = samplePlaces(asked.length, sample, seed).flatMap((index) => asked[index] ?? []);
  const portions = inPortions(places);
  const fates = new Map<string, MutantFate>();
  const progress = startProgress(output);
  const outputs = mapInOrder<MutantPlaces, readonly MutantFate[]>(
    'mutate',
    pack.name,
    portions,
    portions.length > 1 ? workers : 0,
  );
  let done = 0;
  for await (const portion of outputs) {
    for (const fate of portion) {
      const mutant = all[places[done] ?? -1];
      if (mutant !== undefined) fates.set(mutant.id, fate);
      done += 1;
    }
    progress.at(() => fill(texts.progress, { pack: pack.name, done, count: places.length }));
  }
  progress.end();
  return reportMutation(all, fates, pack.knownMutants);
}

function inPortions(places: readonly number[]): readonly MutantPlaces[] {
  const count = Math.ceil(places.length / PORTION);
  return Array.from({ length: count }, (_, index) =>
    places.slice(index * PORTION, (index + 1) * PORTION),
  );
}
