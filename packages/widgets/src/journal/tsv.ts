/**
 * The cells of a block that Excel put on the clipboard: tabs between cells, a line per row; a cell
 * with a tab, a line break or a quote stands in quotes. The line break at the end is no row.
 */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
  for (;;) {
    const [, cell = '', end = ''] =
      /^("(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*)([\t\n]?)/u.exec(rest) ?? [];
    const isQuoted = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
    row.push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    rest = rest.slice(cell.length + end.length);
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '') return rows;
  }
}

const NEEDS_QUOTES = /[\t\n"]/u;

/** Cells as Excel takes them from the clipboard. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string =>
    NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}
