import type { RowData } from './value-at.js';

export interface MergedRow {
  readonly data: RowData;
  /** Fields that both sides changed, each in its own way; `data` holds ours. */
  readonly clashes: readonly string[];
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Two changes of one row put together field by field. */
export function mergeRows(base: RowData, ours: RowData, theirs: RowData): MergedRow {
  const clashes: string[] = [];
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  const merged = [...names].flatMap((name) => {
    const [before, mine, other] = [base[name], ours[name], theirs[name]];
    const takeTheirs = same(before, mine);
    if (!takeTheirs && !same(before, other) && !same(mine, other)) clashes.push(name);
    const value = takeTheirs ? other : mine;
    return value === undefined ? [] : [[name, value] as const];
  });
  return { data: Object.fromEntries(merged), clashes };
}
