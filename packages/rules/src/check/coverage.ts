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
  /** Norms that elements decide on and that no table names, neither itself nor by those elements. */
  readonly normsWithoutScenario: readonly string[];
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
    normsWithoutScenario: normsWithoutScenario(
      elements.filter(({ key }) => !inherited.has(key)),
      covered,
      new Set(scenarios.flatMap(({ norm = [] }) => norm)),
    ),
  };
}

function normsWithoutScenario(
  elements: readonly Element[],
  covered: ReadonlySet<string>,
  named: ReadonlySet<string>,
): readonly string[] {
  const deciding = elements.filter(({ decides }) => decides);
  const held = new Set(
    deciding.filter(({ key }) => covered.has(key)).flatMap(({ norm }) => [...norm]),
  );
  const norms = new Set(deciding.flatMap(({ norm }) => [...norm]));
  return [...norms].filter((id) => !held.has(id) && !named.has(id));
}
