import type { Truth } from '../../contracts/condition.js';
import type { Explanation } from '../../contracts/decision.js';
import type { SubjectRef } from '../../contracts/case.js';
import type { CompiledCondition } from '../node.js';
import { collectParts } from './collect.js';
import { fillEvidence, startReading, type Reading } from './evidence.js';
import { createExplainer } from './explain.js';
import type { FactRecord, Ownership } from './fact-record.js';
import { createGates, runGates } from './gates.js';
import { createAllotment, layOut } from './layout.js';
import { clearPlanes, createPlanes, packLiterals, truthsOf, type Planes } from './planes.js';

/** Many conditions made ready to be decided together, over plain facts, family after family. */
export interface RuleSet {
  /** Distinct comparisons, events and conditions over lists among all the conditions. */
  readonly partCount: number;
  /** Truth of each condition, in the order in which they were given. */
  readonly decide: (facts: FactRecord) => readonly Truth[];
  /**
   * Why each came out as it did. Parts of equal conditions are one and the same object.
   * @param subject whom the facts are about: with it an explanation names what is missing
   */
  readonly explain: (facts: FactRecord, subject?: SubjectRef) => readonly Explanation[];
  /** Truth of each distinct part as two bits: all that `decideBy` needs. */
  readonly evidence: (facts: FactRecord) => Planes;
  /** Truth of each condition by evidence that was kept. */
  readonly decideBy: (evidence: Planes) => readonly Truth[];
}

/**
 * Joins conditions that one compiler has compiled into a rule set.
 * @param owns which facts the elements of a list have of their own
 */
export function createRuleSet(
  conditions: readonly CompiledCondition[],
  owns: Ownership = () => false,
): RuleSet {
  const allotment = createAllotment();
  const layout = layOut(collectParts(conditions), allotment);
  const gates = createGates(layout, allotment);
  const outcomes = packLiterals(conditions.map(gates.literalOf));
  const program = gates.program();
  // Reading never yields to other code that could decide in between, so one set of planes will do.
  const planes = createPlanes(allotment.words());
  const values: Reading['values'] = [];

  const read = (facts: FactRecord, subject?: SubjectRef): Reading => {
    const reading = startReading(facts, values, owns, subject);
    clearPlanes(planes);
    fillEvidence(layout, reading, planes);
    return reading;
  };
  const explainer = createExplainer(conditions, layout, gates.literalOf);

  return {
    partCount: layout.leaves.size + layout.closures.length,
    decide: (facts) => {
      read(facts);
      runGates(program, planes);
      return truthsOf(planes, outcomes);
    },
    explain: (facts, subject) => {
      const reading = read(facts, subject);
      runGates(program, planes);
      return explainer(reading, planes, subject);
    },
    evidence: (facts) => {
      read(facts);
      const { words } = layout;
      return { met: planes.met.slice(0, words), notMet: planes.notMet.slice(0, words) };
    },
    decideBy: ({ met, notMet }) => {
      clearPlanes(planes);
      planes.met.set(met);
      planes.notMet.set(notMet);
      runGates(program, planes);
      return truthsOf(planes, outcomes);
    },
  };
}
