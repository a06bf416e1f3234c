/** A cell by its place: row -1 is the head, column 0 selects rows. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page goes on by. */
  readonly page: number;
}

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Where a key leads to, as the grid pattern of ARIA has it; `undefined`: the key is not of moving. */
export function moved(
  { row, column }: CellPlace,
  { key, ctrlKey, metaKey, altKey }: Keys,
  { rows, columns, page }: GridSize,
): CellPlace | undefined {
  if (altKey) return undefined;
  const far = ctrlKey || metaKey;
  const within = (place: CellPlace): CellPlace => ({
    row: Math.max(-1, Math.min(rows - 1, place.row)),
    column: Math.max(0, Math.min(columns - 1, place.column)),
  });
  switch (key) {
    case 'ArrowUp':
      return within({ row: far ? 0 : row - 1, column });
    case 'ArrowDown':
      return within({ row: far ? rows - 1 : row + 1, column });
    case 'ArrowLeft':
      return within({ row, column: far ? 0 : column - 1 });
    case 'ArrowRight':
      return within({ row, column: far ? columns - 1 : column + 1 });
    case 'Home':
      return within({ row: far ? 0 : row, column: 0 });
    case 'End':
      return within({ row: far ? rows - 1 : row, column: columns - 1 });
    case 'PageUp':
      return within({ row: row < 0 ? row : Math.max(0, row - page), column });
    case 'PageDown':
      return within({ row: row + page, column });
    default:
      return undefined;
  }
}
