import type { CellValue } from 'hucre/xlsx';
import type { JsonSchema } from '../../contracts/document.js';
import type { SheetColumn } from '../columns/sheet-column.js';
import { sheetColumns } from '../columns/sheet-columns.js';

/** Rows of a list inside an entry, when the file's titles name none, and at most. */
const FEWEST_ROWS = 3;
const MOST_ROWS = 50;

/**
 * What the columns of a file may stand for. Lists inside an entry get as many rows as the highest
 * number that a title has, as in «Свидетели 4: фамилия».
 */
export const importColumns = (
  schema: JsonSchema,
  titles: readonly (readonly CellValue[])[],
): readonly SheetColumn[] => {
  const numbers = titles
    .flat()
    .flatMap((title) => (typeof title === 'string' ? [...title.matchAll(/ (\d{1,2}):/g)] : []))
    .map(([, number]) => Number(number));
  const rows = Math.min(Math.max(FEWEST_ROWS, ...numbers), MOST_ROWS);
  return sheetColumns(schema, { rowsOf: () => rows, wholeNames: true });
};
