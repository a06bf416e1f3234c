import type { NormRegister } from '../norms/norm.js';
import type { ScenarioTable } from '../scenarios/scenario.js';
import type { Element } from './elements.js';

/** What a pack leaves open: no fault, but worth knowing. */
export interface Coverage {
  /** Norms that rules could express and that no element names; held nowhere else either. */
  readonly normsWithoutElement: readonly string[];
  /** Elements that decide something and that no table of scenarios covers. */
  readonly elementsWithoutScenario: readonly string[];
}

/** Sets a pack against its register of norms and its scenarios. */
export function findCoverage(
  elements: readonly Element[],
  register: NormRegister | undefined,
  scenarios: readonly ScenarioTable[],
): Coverage {
  const cited = new Set(elements.flatMap(({ norm }) => norm));
  const covered = new Set(scenarios.flatMap(({ covers }) => covers));
  return {
    normsWithoutElement: (register?.norms ?? [])
      .filter(({ encodable, heldBy }) => encodable === 'yes' && (heldBy ?? 'not-yet') === 'not-yet')
      .filter(({ id }) => !cited.has(id))
      .map(({ id }) => id),
    elementsWithoutScenario: elements
      .filter(({ key, decides }) => decides && !covered.has(key))
      .map(({ key }) => key),
  };
}
