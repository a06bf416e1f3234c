import { elementsOf } from '../check/elements.js';
import { isObject } from '../conditions/shape.js';
import type { Regulation } from '../contracts/regulation.js';
import type { ScenarioTable } from '../scenarios/scenario.js';
import type { Mutant } from './list-mutants.js';

/** One row of a table of scenarios, as a table of its own. */
export interface ScenarioCase {
  readonly file: string;
  readonly row: string;
  readonly covers: readonly string[];
  readonly table: ScenarioTable;
}

export function casesOf(
  scenarios: Readonly<Record<string, ScenarioTable>>,
): readonly ScenarioCase[] {
  return Object.entries(scenarios).flatMap(([file, table]) =>
    table.rows.map((row) => ({
      file,
      row: row.name,
      covers: table.covers,
      table: { ...table, rows: [row] },
    })),
  );
}

/** Gives the rows of a mutant, those that are about what was changed first. */
export function rowOrder(
  regulation: Regulation,
  cases: readonly ScenarioCase[],
): (mutant: Mutant) => readonly ScenarioCase[] {
  const elements = elementsOf(regulation);
  const orders = new Map<string, readonly ScenarioCase[]>();
  const isUnder = (at: string, part: string): boolean =>
    at === part || at.startsWith(`${part}/`) || part.startsWith(`${at}/`);

  const keysOf = (pointer: string): ReadonlySet<string> =>
    new Set(elements.filter(({ at }) => isUnder(at, pointer)).map(({ key }) => key));

  return ({ path }) => {
    const [list = '', place = ''] = path;
    const part = `/${list}/${place}`;
    const inner = path.length > 4 ? `/${path.slice(0, 4).join('/')}` : part;
    const known = orders.get(inner);
    if (known !== undefined) return known;
    const users = usersOf(regulation, part).flatMap((at) => [...keysOf(at)]);
    const order = byNearness(cases, keysOf(inner), new Set([...keysOf(part), ...users]));
    orders.set(inner, order);
    return order;
  };
}

/** Rows of the changed part itself, then of its whole element and its users, then the others. */
function byNearness(
  cases: readonly ScenarioCase[],
  near: ReadonlySet<string>,
  around: ReadonlySet<string>,
): readonly ScenarioCase[] {
  const rank = ({ covers }: ScenarioCase): number =>
    covers.some((key) => near.has(key)) ? 0 : covers.some((key) => around.has(key)) ? 1 : 2;
  return [...cases].sort((left, right) => rank(left) - rank(right));
}

/** Pointers of the elements that use a parameter or a named condition, by others too. */
function usersOf(regulation: Regulation, part: string): readonly string[] {
  const [, list, place] = part.split('/');
  const name = list === 'parameters' ? regulation.parameters[Number(place)]?.id : place;
  if (name === undefined || (list !== 'parameters' && list !== 'conditions')) return [];
  const key = list === 'parameters' ? 'parameter' : 'condition';
  const found = new Set<string>();
  seek(regulation, key, name, found);
  return [...found];
}

function seek(regulation: Regulation, key: string, name: string, found: Set<string>): void {
  for (const [list, elements] of Object.entries(regulation) as readonly [string, unknown][]) {
    if (typeof elements !== 'object' || elements === null) continue;
    for (const [place, element] of Object.entries(elements)) {
      const at = `/${list}/${place}`;
      if (found.has(at) || !mentions(element, key, name)) continue;
      found.add(at);
      if (list === 'conditions') seek(regulation, 'condition', place, found);
    }
  }
}

function mentions(part: unknown, key: string, name: string): boolean {
  if (Array.isArray(part)) return part.some((item) => mentions(item, key, name));
  if (!isObject(part)) return false;
  return part[key] === name || Object.values(part).some((value) => mentions(value, key, name));
}
