import type { CompiledRegulation } from '../../engine/compiled-regulation.js';
import { listMutants } from '../../mutate/list-mutants.js';
import { mutantTrial, type MutantFate, type Trial } from '../../mutate/try-mutant.js';
import { checkPacks } from '../commands/over-packs.js';
import type { Job } from '../workers/jobs.js';

/** Mutants by their place in the list, which is the same in every thread. */
export type MutantPlaces = readonly number[];

/** A worker that tries mutants of one regulation, named as on the command line. */
export const mutateJob: Job = async (setup) => {
  const trial = await loadTrial(String(setup));
  if (trial === undefined) throw new Error(`The regulation ${String(setup)} cannot be read`);
  const mutants = listMutants(trial.regulation, trial.vocabulary);
  const tryOne = mutantTrial(trial);
  return (places): readonly MutantFate[] =>
    (places as MutantPlaces).map((place) => {
      const mutant = mutants[place];
      if (mutant === undefined) throw new Error(`There is no mutant ${place}`);
      return tryOne(mutant);
    });
};

async function loadTrial(name: string): Promise<Trial | undefined> {
  const checked = await checkPacks([name]);
  const [pack] = checked.ok ? checked.value : [];
  return pack?.report?.compiled && trialOf(pack.report.compiled, pack.scenarios);
}

/** What mutants are tried against, out of a compiled regulation. */
export function trialOf(
  { regulation, vocabulary, calendar }: CompiledRegulation,
  scenarios: Trial['scenarios'],
): Trial {
  const { facts, events } = vocabulary;
  return {
    regulation,
    scenarios,
    calendar,
    vocabulary: { facts: [...facts.values()], events: [...events.values()] },
  };
}
