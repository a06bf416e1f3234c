/** A table of a document: cells are plain text, several lines of one cell are its parts. */
export interface DocTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DocCell[])[];
}

export type DocCell = string | readonly string[];

/** A regulation as tables for people. */
export interface Doc {
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly DocTable[];
}

/** A column: its heading and what stands in it for an element. */
export type Column<Element> = readonly [heading: string, cell: (element: Element) => DocCell];

/** A table of elements; none when there are no elements. Columns in which nothing stands are left out. */
export function tableOf<Element>(
  title: string,
  elements: readonly Element[],
  columns: readonly Column<Element>[],
): readonly DocTable[] {
  if (elements.length === 0) return [];
  const cells = elements.map((element) => columns.map(([, cell]) => cell(element)));
  const used = columns.map((_, index) => cells.some((row) => !isEmpty(row[index] ?? '')));
  return [
    {
      title,
      columns: columns.filter((_, index) => used[index]).map(([heading]) => heading),
      rows: cells.map((row) => row.filter((_, index) => used[index])),
    },
  ];
}

const isEmpty = (cell: DocCell): boolean => cell === '' || cell.length === 0;
