import { pointersOf, valueAt } from '../documents/pointer.js';

/** A row of one table before and after, by pointers; one of them is missing for a row that came or went. */
export interface MatchedRow {
  readonly before?: string;
  readonly after?: string;
  /** It stands elsewhere among the rows that both have. */
  readonly moved: boolean;
}

/** Matches rows of a table by their ids, those without an id by their place. */
export function matchRows(
  before: unknown,
  beforeTable: string | undefined,
  after: unknown,
  afterTable: string | undefined,
): readonly MatchedRow[] {
  const former = keyed(before, beforeTable);
  const latter = keyed(after, afterTable);
  const shared = [...latter.keys()].filter((key) => former.has(key));
  const order = [...former.keys()].filter((key) => latter.has(key));
  const moved = new Set(movedKeys(order, shared));
  const present = [...latter].map(([key, row]): MatchedRow => {
    const old = former.get(key);
    return { after: row, moved: moved.has(key), ...(old !== undefined && { before: old }) };
  });
  const gone = [...former]
    .filter(([key]) => !latter.has(key))
    .map(([, row]): MatchedRow => ({ before: row, moved: false }));
  return [...present, ...gone];
}

function keyed(data: unknown, table: string | undefined): ReadonlyMap<string, string> {
  const rows = table === undefined ? [] : pointersOf(data, `${table}/*`);
  const keys = new Map<string, string>();
  for (const [index, row] of rows.entries()) {
    const id = valueAt(data, `${row}/id`);
    const key = typeof id === 'string' && !keys.has(id) ? id : `\u0000${index}`;
    keys.set(key, row);
  }
  return keys;
}

/** Keys that are out of the longest run that kept its order: as few rows as possible are called moved. */
function movedKeys(before: readonly string[], after: readonly string[]): readonly string[] {
  const place = new Map(before.map((key, index) => [key, index]));
  const runs: { readonly length: number; readonly previous: number }[] = [];
  let best = -1;
  after.forEach((key, index) => {
    let longest = { length: 1, previous: -1 };
    for (let other = 0; other < index; other += 1) {
      const run = runs[other];
      const isBefore = (place.get(after[other] ?? '') ?? 0) < (place.get(key) ?? 0);
      if (run !== undefined && isBefore && run.length + 1 > longest.length) {
        longest = { length: run.length + 1, previous: other };
      }
    }
    runs.push(longest);
    if (longest.length > (runs[best]?.length ?? 0)) best = index;
  });
  const kept = new Set<string>();
  for (let at = best; at !== -1; at = runs[at]?.previous ?? -1) kept.add(after[at] ?? '');
  return after.filter((key) => !kept.has(key));
}
