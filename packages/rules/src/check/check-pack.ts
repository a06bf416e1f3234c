import type { WorkingCalendar } from '../civil/index.js';
import { compileRegulation } from '../engine/compile-regulation.js';
import type { CompiledRegulation } from '../engine/compiled-regulation.js';
import type { Problem } from '../contracts/problem.js';
import type { Regulation } from '../contracts/regulation.js';
import type { Vocabulary } from '../contracts/vocabulary.js';
import type { Norm, NormRegister, RegisteredDocument } from '../norms/norm.js';
import { fileOfPointer } from '../pack/file-of-pointer.js';
import type { ScenarioTable } from '../scenarios/scenario.js';
import { checkCitations } from './check-citations.js';
import { checkIds } from './check-ids.js';
import { checkNames } from './check-names.js';
import { checkParameters } from './check-parameters.js';
import { checkScenarios } from './check-scenarios.js';
import { checkStageNames } from './check-stage-names.js';
import { findCoverage, type Coverage } from './coverage.js';
import { elementsOf } from './elements.js';

/** A regulation with all that stands beside it in its folder. */
export interface Pack {
  readonly regulation: Regulation;
  /** Keys of the elements taken over from another regulation, whose own scenarios hold them. */
  readonly inherited?: ReadonlySet<string>;
  /** Norms that those elements cite. */
  readonly baseNorms?: readonly Norm[];
  /** Absent: norms are not looked up. */
  readonly norms?: NormRegister;
  /** By file, e.g. `scenarios/program-draft.json`. */
  readonly scenarios: Readonly<Record<string, ScenarioTable>>;
}

/** What a pack is checked against. */
export interface Surroundings {
  readonly vocabulary: Vocabulary;
  readonly documents: readonly RegisteredDocument[];
  readonly calendar: WorkingCalendar;
}

export interface PackReport {
  /** Each with the file of the pack and the pointer inside it. */
  readonly problems: readonly Problem[];
  readonly coverage: Coverage;
  /** Absent when the regulation cannot be compiled. */
  readonly compiled?: CompiledRegulation;
}

/**
 * Checks all that schemas cannot say of a pack: its conditions and references by compiling it,
 * citations, roles, documents, parameters in time, and that scenarios speak of what is there. The
 * files must already have the shape that their schemas ask for.
 */
export function checkPack(
  { regulation, inherited, baseNorms = [], norms, scenarios }: Pack,
  { vocabulary, documents, calendar }: Surroundings,
): PackReport {
  const elements = elementsOf(regulation);
  const compiled = compileRegulation(regulation, vocabulary, calendar);
  const ofRegulation = [
    ...compiled.problems,
    ...checkIds(regulation),
    ...checkCitations(
      regulation,
      elements,
      norms && { ...norms, norms: [...norms.norms, ...baseNorms] },
    ),
    ...checkNames(regulation, vocabulary, documents),
    ...checkStageNames(regulation, vocabulary),
    ...checkParameters(regulation),
  ].map(inFile);
  const ofScenarios = Object.entries(scenarios).flatMap(([file, table]) =>
    checkScenarios(table, elements, regulation, vocabulary).map((problem) => ({
      ...problem,
      file,
    })),
  );
  return {
    problems: [...ofRegulation, ...ofScenarios],
    coverage: findCoverage(elements, norms, Object.values(scenarios), inherited),
    ...(compiled.ok ? { compiled: compiled.value } : {}),
  };
}

function inFile(problem: Problem): Problem {
  const file = fileOfPointer(problem.path);
  return file === undefined ? problem : { ...problem, file };
}
