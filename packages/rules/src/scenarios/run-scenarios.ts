import type { CompiledRegulation } from '../engine/compiled-regulation.js';
import { evaluateCaseload, type Caseload } from '../engine/caseload.js';
import { evaluate } from '../engine/evaluate.js';
import { caseOfRow, mergeGiven } from './case-of-row.js';
import { compareCaseload, compareDecision } from './compare-decision.js';
import type { Mismatch } from './mismatch.js';
import type { ScenarioGiven, ScenarioRow, ScenarioTable } from './scenario.js';

/** How one row of a table came out; no mismatches: as expected. */
export interface ScenarioOutcome {
  readonly row: ScenarioRow;
  readonly mismatches: readonly Mismatch[];
}

/** Decides every row of a table by the regulation and compares with what it expects. */
export function runScenarios(
  compiled: CompiledRegulation,
  { base, rows }: ScenarioTable,
): readonly ScenarioOutcome[] {
  return rows.map((row) => ({
    row,
    mismatches: runRow(compiled, row, mergeGiven(base, row.given)),
  }));
}

function runRow(
  compiled: CompiledRegulation,
  { asOf, expect }: ScenarioRow,
  given: ScenarioGiven,
): readonly Mismatch[] {
  const options = { asOf, ...(given.settings === undefined ? {} : { settings: given.settings }) };
  const record = caseOfRow(given, compiled.regulation.id, asOf);
  const caseload =
    expect.caseload === undefined
      ? []
      : compareCaseload(expect.caseload, evaluateCaseload(compiled, caseloadOf(given), options));
  return [...compareDecision(expect, evaluate(compiled, record, options)), ...caseload];
}

const UNCLASSIFIED = 'unclassified';

function caseloadOf({ caseload = {} }: ScenarioGiven): Caseload {
  const cases = Object.entries(caseload).flatMap(([classification, count]) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${classification}-${index}`,
      classification: classification === UNCLASSIFIED ? null : classification,
    })),
  );
  return { specialist: 'specialist', cases };
}
