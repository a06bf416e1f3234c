import type { JsonSchema } from '../../contracts/document.js';
import { fieldsOf, type FieldNode } from '../../documents/fields.js';
import { isTable, optionsOf } from '../../documents/schema-node.js';
import { fill } from '../../locale/fill.js';
import { titles } from '../locale/ru.js';
import { kindOf, type SheetColumn } from './sheet-column.js';

export interface ColumnOptions {
  /** How many rows a list inside an entry gets columns for, by the list's pointer. */
  readonly rowsOf: (list: string) => number;
  /** Whether a person's whole name is offered as one column, besides its parts. */
  readonly wholeNames?: boolean;
}

/** A place of the schema that is being walked, with what it is called on the sheet. */
interface Place {
  readonly node: FieldNode;
  readonly path: string;
  readonly title: string;
}

/**
 * Columns of a journal: one per field that a person fills in, the parts of shared objects and the
 * rows of lists each in their own, in the order of the schema. What is kept hidden (ids, links to
 * other records) has none.
 */
export const sheetColumns = (
  schema: JsonSchema,
  { rowsOf, wholeNames = false }: ColumnOptions,
): readonly SheetColumn[] => {
  const shown = [...fieldsOf(schema).values()].filter(({ hidden }) => !hidden);

  const columnsAt = ({ node, path, title }: Place): readonly SheetColumn[] => {
    if (isTable(node.schema)) {
      return Array.from({ length: rowsOf(path) }).flatMap((_row, index) =>
        partsOf(
          `${node.path}/*`,
          `${path}/${index}`,
          fill(titles.row, { list: title, row: index + 1 }),
        ),
      );
    }
    if (node.schema.properties === undefined) return [columnOf(node, path, title)];
    const isName = wholeNames && 'lastName' in node.schema.properties;
    return [
      ...(isName ? [{ path, title, kind: 'name' as const, options: [] }] : []),
      ...partsOf(node.path, path, title),
    ];
  };

  const partsOf = (parent: string, path: string, whole: string): readonly SheetColumn[] =>
    shown
      .filter((node) => node.parent === parent)
      .flatMap((node) => {
        const part = node.schema.title ?? node.name;
        const title = whole === '' ? part : fill(titles.part, { whole, part });
        return columnsAt({ node, path: `${path}/${node.name}`, title });
      });

  return withUniqueTitles(partsOf('', '', ''));
};

const columnOf = ({ schema }: FieldNode, path: string, title: string): SheetColumn => ({
  path,
  title,
  kind: kindOf(schema),
  options: optionsOf(schema) ?? [],
});

/** Two fields of one title are told apart by their names. */
const withUniqueTitles = (columns: readonly SheetColumn[]): readonly SheetColumn[] => {
  const seen = new Set<string>();
  return columns.map((column) => {
    const title = seen.has(column.title)
      ? `${column.title} (${column.path.slice(1)})`
      : column.title;
    seen.add(title);
    return { ...column, title };
  });
};
