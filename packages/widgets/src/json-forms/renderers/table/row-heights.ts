/** Where rows of different heights stand, one below another, in CSS pixels. */
export interface RowHeights {
  readonly count: number;
  /** Height of a row that nobody has measured. */
  readonly estimate: number;
  /** Takes in what a row measures; gives by how much it differs from what was known. */
  measure(index: number, height: number): number;
  /** Rows that were measured, with their heights. */
  measured(): Iterable<readonly [index: number, height: number]>;
  /** Distance from the first row's top to the top of a row. */
  top(index: number): number;
  /** The row at a distance from the first row's top. */
  rowAt(distance: number): number;
}

/**
 * Heights of many rows as a Fenwick tree of differences from the estimate: any row is measured or
 * found in a number of steps that grows with the logarithm of their count.
 */
export function createRowHeights(count: number, estimate: number): RowHeights {
  const measured = new Map<number, number>();
  const tree = new Float64Array(count + 1);
  const highest = count === 0 ? 0 : 2 ** Math.floor(Math.log2(count));

  const top = (index: number): number => {
    let difference = 0;
    for (let node = Math.min(index, count); node > 0; node -= node & -node) {
      difference += tree[node] ?? 0;
    }
    return Math.min(index, count) * estimate + difference;
  };

  return {
    count,
    estimate,
    measure: (index, height) => {
      const change = height - (measured.get(index) ?? estimate);
      if (change === 0 || index >= count) return 0;
      measured.set(index, height);
      for (let node = index + 1; node <= count; node += node & -node) {
        tree[node] = (tree[node] ?? 0) + change;
      }
      return change;
    },
    measured: () => measured,
    top,
    rowAt: (distance) => {
      let rows = 0;
      let covered = 0;
      for (let step = highest; step >= 1; step /= 2) {
        const next = rows + step;
        const height = step * estimate + (tree[next] ?? 0);
        if (next <= count && covered + height <= distance) {
          rows = next;
          covered += height;
        }
      }
      return Math.max(0, Math.min(rows, count - 1));
    },
  };
}
