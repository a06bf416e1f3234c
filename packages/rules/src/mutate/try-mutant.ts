import type { WorkingCalendar } from '../civil/index.js';
import type { Regulation } from '../contracts/regulation.js';
import type { Vocabulary } from '../contracts/vocabulary.js';
import { compileRegulation } from '../engine/compile-regulation.js';
import { runScenarios } from '../scenarios/run-scenarios.js';
import type { ScenarioTable } from '../scenarios/scenario.js';
import type { Mutant } from './list-mutants.js';
import { casesOf, rowOrder } from './rows.js';

/**
 * What became of a mutant: noticed by a row, refused by the compiler (so that no case is ever
 * decided by it), or not noticed at all.
 */
export type MutantFate =
  | {
      readonly fate: 'noticed';
      readonly file: string;
      readonly row: string;
      readonly tried: number;
    }
  | { readonly fate: 'refused'; readonly code: string }
  | { readonly fate: 'survived' };

/** What mutants of one regulation are tried against. */
export interface Trial {
  readonly regulation: Regulation;
  readonly scenarios: Readonly<Record<string, ScenarioTable>>;
  readonly vocabulary: Vocabulary;
  readonly calendar: WorkingCalendar;
}

/** Prepares the rows once; each mutant is then tried until the first row that notices it. */
export function mutantTrial({
  regulation,
  scenarios,
  vocabulary,
  calendar,
}: Trial): (mutant: Mutant) => MutantFate {
  const orderFor = rowOrder(regulation, casesOf(scenarios));
  return (mutant) => {
    const compiled = compileRegulation(mutant.apply(), vocabulary, calendar);
    if (!compiled.ok) return { fate: 'refused', code: compiled.problems[0]?.code ?? '' };
    let tried = 0;
    for (const { file, row, table } of orderFor(mutant)) {
      tried += 1;
      const noticed = runScenarios(compiled.value, table).some(
        ({ mismatches }) => mismatches.length > 0,
      );
      if (noticed) return { fate: 'noticed', file, row, tried };
    }
    return { fate: 'survived' };
  };
}
