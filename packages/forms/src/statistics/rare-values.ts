/** One value at one place of a coarsened record, e.g. `/familyMembers/*\/sex` «female». */
export interface Cell {
  readonly path: string;
  readonly value: string | number | boolean;
}

const keyOf = ({ path, value }: Cell): string => `${path}\n${JSON.stringify(value)}`;

/**
 * Which values fewer than `k` records have. A value is counted once a record, however many rows of
 * it say the same: twins do not hide each other.
 */
export function rareValues(
  records: readonly (readonly Cell[])[],
  k: number,
): (cell: Cell) => boolean {
  const counts = new Map<string, number>();
  for (const cells of records) {
    for (const key of new Set(cells.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (cell) => (counts.get(keyOf(cell)) ?? 0) < k;
}
