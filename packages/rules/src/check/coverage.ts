import { holdNorms, notHeld } from '../norms/hold-norms.js';
import type { NormRegister } from '../norms/norm.js';
import type { ScenarioTable } from '../scenarios/scenario.js';
import type { Element } from './elements.js';

/** What a pack leaves open: no fault, but worth knowing. */
export interface Coverage {
  /** Norms that no element of a fitting kind holds, though their text is there to be held. */
  readonly normsWithoutElement: readonly string[];
  /** Elements that decide something and that no table of scenarios covers. */
  readonly elementsWithoutScenario: readonly string[];
}

/** Sets a pack against its register of norms and its scenarios; what it takes over is held elsewhere. */
export function findCoverage(
  elements: readonly Element[],
  register: NormRegister | undefined,
  scenarios: readonly ScenarioTable[],
  inherited: ReadonlySet<string> = new Set(),
): Coverage {
  const covered = new Set(scenarios.flatMap(({ covers }) => covers));
  return {
    normsWithoutElement:
      register === undefined
        ? []
        : notHeld(holdNorms(register, elements)).map(({ norm }) => norm.id),
    elementsWithoutScenario: elements
      .filter(({ key, decides }) => decides && !covered.has(key) && !inherited.has(key))
      .map(({ key }) => key),
  };
}
