import { controlPath } from './collect-errors.js';
import type { ErrorObject } from './form-state.js';

const none: readonly ErrorObject[] = [];

/** Errors of one state by the path of the control that shows them. */
export interface ErrorIndex {
  readonly all: readonly ErrorObject[];
  /** Errors at exactly this path; the same array as before while they stay the same. */
  at(path: string): readonly ErrorObject[];
  /** Errors below a path, in the order of `all`. */
  under(path: string): readonly ErrorObject[];
  /**
   * A `oneOf` or `anyOf` error whose path begins this path, if there is one. JSON Forms compares
   * paths as text there, not by segments, and so do we: both must filter alike.
   */
  combinatorOf(path: string): ErrorObject | undefined;
}

interface Placed {
  readonly error: ErrorObject;
  readonly position: number;
}

const same = ['keyword', 'message', 'schemaPath', 'parentSchema'] as const;

const sameFinding = (a: ErrorObject, b: ErrorObject | undefined): boolean =>
  same.every((field) => a[field] === b?.[field]) && sameParams(a.params, b?.params ?? {});

function sameParams(a: ErrorObject['params'], b: ErrorObject['params']): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]));
}

const sameFindings = (a: readonly ErrorObject[], b: readonly ErrorObject[]): boolean =>
  a.length === b.length && a.every((error, index) => sameFinding(error, b[index]));

/** Errors by path, and the combinators among them. */
function place(all: readonly ErrorObject[]) {
  const places = new Map<string, Placed[]>();
  const combinators = new Map<string, ErrorObject>();
  all.forEach((error, position) => {
    const path = controlPath(error);
    const placed = places.get(path);
    if (placed) placed.push({ error, position });
    else places.set(path, [{ error, position }]);
    if (error.keyword === 'oneOf' || error.keyword === 'anyOf') combinators.set(path, error);
  });
  return { places, combinators };
}

/** The index before an index, for as long as a list may have to be compared with its former self. */
const earlier = new WeakMap<ErrorIndex, ErrorIndex>();

/**
 * Indexes the errors of a state once, so that a control need not filter all of them: that filter,
 * run for every control, is what makes long arrays slow. A path's own list is made when it is asked
 * for: of a long table's errors few are in view.
 */
export function indexErrors(all: readonly ErrorObject[], previous?: ErrorIndex): ErrorIndex {
  const { places, combinators } = place(all);
  const lists = new Map<string, readonly ErrorObject[]>();
  let sorted: readonly string[] | undefined;

  function listOf(path: string): readonly ErrorObject[] {
    const placed = places.get(path);
    if (!placed) return none;
    const current = placed.map(({ error }) => error);
    const before = earlier.get(index)?.at(path) ?? none;
    return sameFindings(current, before) ? before : current;
  }

  const index: ErrorIndex = {
    all,
    at: (path) => {
      let list = lists.get(path);
      if (!list) lists.set(path, (list = listOf(path)));
      return list;
    },
    under: (path) => {
      if (places.size === 0) return none;
      sorted ??= [...places.keys()].sort(byCodeUnits);
      return between(sorted, `${path}.`, `${path}/`)
        .flatMap((key) => places.get(key) ?? [])
        .sort((a, b) => a.position - b.position)
        .map(({ error }) => error);
    },
    combinatorOf: (path) => {
      if (combinators.size === 0) return undefined;
      for (let length = 0; length <= path.length; length += 1) {
        const error = combinators.get(path.slice(0, length));
        if (error) return error;
      }
      return undefined;
    },
  };
  if (previous) {
    // The one before the previous is of no use any more; kept, each would keep all before it.
    earlier.delete(previous);
    earlier.set(index, previous);
  }
  return index;
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Keys from `low` up to, not including, `high`: every key that begins with `low`. */
function between(sorted: readonly string[], low: string, high: string): readonly string[] {
  return sorted.slice(lowerBound(sorted, low), lowerBound(sorted, high));
}

function lowerBound(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
