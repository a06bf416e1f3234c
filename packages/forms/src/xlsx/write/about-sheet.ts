import type { CellValue, WriteSheet } from 'hucre/xlsx';
import type { PrintableDocument } from '../../print/index.js';
import { valueAt } from '../../documents/pointer.js';
import { writeCell } from '../cells/write-cell.js';
import { columnStyle } from './column-style.js';
import { sheetColumns } from '../columns/sheet-columns.js';
import { about, sheets } from '../locale/ru.js';

/** Which form the file came from, and the header of the volume. */
export const aboutSheet = (
  { definition, volume }: PrintableDocument,
  data: unknown,
): WriteSheet => {
  const columns = volume
    ? sheetColumns(volume.schema, { rowsOf: (list) => rowsAt(data, list) })
    : [];
  const told: readonly (readonly [string, CellValue])[] = [
    [about.document, definition.title],
    [about.id, definition.id],
    [about.edition, definition.edition],
    ...columns.map(
      (column) => [column.title, writeCell(column, valueAt(data, column.path)).value] as const,
    ),
  ];
  const date = columnStyle({ kind: 'date' }).style;
  const dates = columns.flatMap(({ kind }, index) => (kind === 'date' ? [index + 3] : []));
  return {
    name: sheets.about,
    columns: [
      { width: 40, style: { alignment: { vertical: 'top', wrapText: true } } },
      { ...columnStyle({ kind: 'text' }), width: 70 },
    ],
    pageSetup: { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    rows: told.map((line) => [...line]),
    cells: new Map(
      dates.map((row) => [`${row},1`, { style: { ...date, alignment: { horizontal: 'left' } } }]),
    ),
  };
};

const rowsAt = (data: unknown, list: string): number => {
  const rows = valueAt(data, list);
  return Array.isArray(rows) ? rows.length : 0;
};
