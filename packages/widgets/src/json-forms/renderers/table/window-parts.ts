/** Rows from `from` up to, not including, `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** What stands in a windowed table's body: a row, or a gap in place of the rows of a range. */
export type WindowPart =
  { readonly row: number; readonly gap?: never } | { readonly row?: never; readonly gap: RowRange };

const spare = 8;
const near = 2;

/** Rows to draw for those in view: some more on both sides, so that not every step draws anew. */
export const drawnFor = (view: RowRange, count: number): RowRange => ({
  from: Math.max(0, view.from - spare),
  to: Math.min(count, view.to + spare),
});

/** Whether the rows in view are so near to the ends of those drawn that more should be drawn. */
export const isNearEnd = (drawn: RowRange, view: RowRange, count: number): boolean =>
  (drawn.from > 0 && view.from < drawn.from + near) ||
  (drawn.to < count && view.to > drawn.to - near);

/**
 * The rows of a window and those that are kept besides (the one with focus in it), in their order,
 * with gaps in place of all others.
 */
export function windowParts(
  count: number,
  drawn: RowRange,
  kept: readonly number[],
): readonly WindowPart[] {
  const rows = new Set(kept.filter((row) => row >= 0 && row < count));
  for (let row = drawn.from; row < Math.min(drawn.to, count); row += 1) rows.add(row);
  const parts: WindowPart[] = [];
  let next = 0;
  for (const row of [...rows].sort((a, b) => a - b)) {
    if (row > next) parts.push({ gap: { from: next, to: row } });
    parts.push({ row });
    next = row + 1;
  }
  if (next < count) parts.push({ gap: { from: next, to: count } });
  return parts;
}
