const INDENT = '  ';

/** A heading with lines under it; nothing when there are no lines. */
export function section(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `\n${heading}\n${indented(lines).join('\n')}\n`;
}

export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `${INDENT}${line}`);
}

/** Widths at which lines of different sections stand under one another. */
const WIDTHS = [13, 14];

/** Lines of columns; the last one is as wide as it is. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.map((cells) =>
    cells
      .map((cell, index) => (index === cells.length - 1 ? cell : cell.padEnd(WIDTHS[index] ?? 0)))
      .join(''),
  );
}
