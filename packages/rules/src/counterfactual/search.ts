import type { Json } from '../contracts/condition.js';
import type { Explanation } from '../contracts/decision.js';
import { leavesOf, truthUnder, widestWay, type Supposition } from './atoms.js';
import type { Limit } from './counterfactual.js';
import type { Reach, Variable } from './reach.js';

/** Largest set of changes looked for. */
export const LARGEST_WAY = 4;
/** Comparisons looked at for one question before it is given up as too large. */
const MOST_WORK = 2_000_000;
/** Ways shown at most. */
const MOST_WAYS = 32;

export interface Found {
  readonly variables: readonly Variable[];
  /** Of each variable the value that did it; of an open one nothing is known. */
  readonly values: readonly Json[];
}

/**
 * Every smallest set of variables that some values of theirs turn an explanation to the target, by
 * trying all sets of one, then of two… A set that contains one found before is passed over.
 */
export function smallestWays(
  explanation: Explanation,
  target: 'met' | 'not-met',
  reach: Reach,
): { readonly ways: readonly Found[]; readonly limits: readonly Limit[] } {
  const all = [...reach.variables.values()];
  const widest = Math.min(widestWay(explanation, target), all.length);
  const found: Found[] = [];
  const limits = new Set<Limit>();
  let trials = 0;
  const mostTrials = Math.ceil(MOST_WORK / Math.max(1, leavesOf(explanation).length));

  const solves = (chosen: readonly Variable[], values: readonly Json[]): boolean => {
    trials += 1;
    return truthUnder(explanation, suppositionOf(chosen, values, reach)) === target;
  };
  const assign = (chosen: readonly Variable[], values: readonly Json[]): Found | undefined => {
    const next = chosen[values.length];
    if (next === undefined) {
      return solves(chosen, values) ? { variables: chosen, values } : undefined;
    }
    for (const value of next.values) {
      if (trials >= mostTrials) return undefined;
      const done = assign(chosen, [...values, value]);
      if (done !== undefined) return done;
    }
    return undefined;
  };

  for (let size = 1; size <= Math.min(LARGEST_WAY, widest); size += 1) {
    for (const chosen of subsetsOf(all, size)) {
      if (found.some((way) => way.variables.every((variable) => chosen.includes(variable))))
        continue;
      const way = assign(chosen, []);
      if (way !== undefined) found.push(way);
      if (trials >= mostTrials || found.length >= MOST_WAYS) {
        return { ways: found, limits: [...limits, 'too-many'] };
      }
    }
  }
  if (widest > LARGEST_WAY) limits.add('too-large');
  return { ways: found, limits: [...limits] };
}

/** What every comparison says under the values chosen; untouched it says what it said. */
function suppositionOf(
  chosen: readonly Variable[],
  values: readonly Json[],
  { keysOf, needsOfList }: Reach,
): Supposition {
  const isChosen = (key: string): boolean => chosen.some((variable) => variable.key === key);
  const valueOf = (key: string): Json | undefined =>
    values[chosen.findIndex((variable) => variable.key === key)];
  return {
    leaf: (leaf) => {
      const keys = keysOf(leaf);
      const [first] = keys;
      // What needs several things at once is decided by none of them alone.
      if (first === undefined || !keys.every(isChosen)) return leaf.truth;
      const variable = chosen.find(({ key }) => key === first);
      return variable?.truth(leaf, valueOf(first) ?? null) ?? leaf.truth;
    },
    list: (group) => {
      const keys = needsOfList(group);
      const [first] = keys;
      if (first === undefined || !keys.every(isChosen)) return undefined;
      if (group.parts.length > 0) return 'same';
      return valueOf(first) === 'met' ? 'met' : 'not-met';
    },
  };
}

function* subsetsOf<Item>(
  items: readonly Item[],
  size: number,
  from = 0,
): Generator<readonly Item[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= items.length - size; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    for (const rest of subsetsOf(items, size - 1, index + 1)) yield [item, ...rest];
  }
}
