import type { CompiledRegulation } from '../engine/compiled-regulation.js';
import { evaluateCaseload, type Caseload } from '../engine/caseload.js';
import { evaluate } from '../engine/evaluate.js';
import { evaluateHandover, type Handover } from '../engine/handover.js';
import { evaluateInstitution } from '../engine/institution/evaluate-institution.js';
import { caseOfRow, institutionOfRow, mergeGiven } from './case-of-row.js';
import { compareCaseload, compareDecision } from './compare-decision.js';
import { compareHandover, compareInstitution } from './compare-others.js';
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
  const record = caseOfRow(given, compiled.regulation, asOf);
  const { caseload, handover, institution, ...ofCase } = expect;
  return [
    ...(Object.keys(ofCase).length === 0
      ? []
      : compareDecision(ofCase, evaluate(compiled, record, options))),
    ...(caseload === undefined
      ? []
      : compareCaseload(caseload, evaluateCaseload(compiled, caseloadOf(given.caseload), options))),
    ...(handover === undefined
      ? []
      : compareHandover(handover, evaluateHandover(compiled, handoverOf(given), options))),
    ...(institution === undefined
      ? []
      : compareInstitution(
          institution,
          evaluateInstitution(compiled, institutionOfRow(given, record), options),
        )),
  ];
}

const UNCLASSIFIED = 'unclassified';

function caseloadOf(counts: ScenarioGiven['caseload'] = {}, owner = 'specialist'): Caseload {
  const cases = Object.entries(counts).flatMap(([classification, count]) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${owner}-${classification}-${index}`,
      classification: classification === UNCLASSIFIED ? null : classification,
    })),
  );
  return { specialist: owner, cases };
}

/** A colleague hands all the families named over to the specialist. */
function handoverOf({ caseload, handover }: ScenarioGiven): Handover {
  const from = caseloadOf(handover, 'colleague');
  return { from, to: caseloadOf(caseload), cases: from.cases.map(({ id }) => id) };
}
