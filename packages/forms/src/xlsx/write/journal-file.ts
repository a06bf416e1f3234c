import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { Problem, Result } from '@semya/rules/conditions';
import { problem, success } from '../../documents/problem.js';
import { valueAt } from '../../documents/pointer.js';
import { visibilityIn } from '../../documents/visibility.js';
import { fill } from '../../locale/fill.js';
import type { PrintableDocument } from '../../print/index.js';
import { cellAddress, columnLetters } from '../cells/cell-address.js';
import { writeCell } from '../cells/write-cell.js';
import type { SheetColumn } from '../columns/sheet-column.js';
import { sheetColumns } from '../columns/sheet-columns.js';
import { footer, form, sheets } from '../locale/ru.js';
import { aboutSheet } from './about-sheet.js';
import { columnStyle, FONT, HEAD, rowHeight } from './column-style.js';
import { optionLists } from './option-lists.js';

/** Media type of an Excel file, for a `Blob` or a `Content-Type`. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A journal as an Excel file: a column per field, a row per entry, the head frozen and repeated on
 * every printed page, A4 landscape, a wide table over several sheets; sheets with the volume's header and with
 * the choices. Answers that do not apply are left out, as in print.
 *
 * @param volume data of the header of the volume
 * @param entries data of the records, in the order in which they are to stand
 * @returns the file; warnings `xlsx-cut-off` name texts longer than a cell may hold
 */
export const journalFile = async (
  document: PrintableDocument,
  volume: unknown,
  entries: readonly unknown[],
): Promise<Result<Uint8Array<ArrayBuffer>>> => {
  const { definition, schema } = document;
  const columns = sheetColumns(schema, { rowsOf: (list) => longest(entries, list) });
  const problems: Problem[] = [];
  const rows = entries.map((entry, index) => {
    const isThere = visibilityIn(document, entry);
    return columns.map((column): CellValue => {
      const answer = isThere(column.path) ? valueAt(entry, column.path) : undefined;
      const { value, isCut } = writeCell(column, answer);
      if (isCut) problems.push(cutOff(column, index));
      return value;
    });
  });
  const options = optionLists(columns, entries.length);
  const file = await writeXlsx({
    sheets: [
      {
        ...entriesSheet(columns, rows, formText(definition)),
        dataValidations: [...options.validations],
      },
      aboutSheet(document, volume),
      ...(options.sheet ? [options.sheet] : []),
    ],
    properties: { title: definition.title },
    defaultFont: FONT,
  });
  return success(new Uint8Array(file), problems);
};

const cutOff = ({ title, path }: SheetColumn, index: number): Problem =>
  problem('xlsx-cut-off', `/${index}${path}`, { row: index + 2, title }, 'warning');

const longest = (entries: readonly unknown[], list: string): number =>
  entries.reduce<number>((most, entry) => {
    const rows = valueAt(entry, list);
    return Math.max(most, Array.isArray(rows) ? rows.length : 0);
  }, 0);

const formText = ({ shortTitle, id, edition }: PrintableDocument['definition']): string =>
  fill(form, { title: shortTitle, id, edition });

/** Characters that a landscape A4 sheet holds across while they can still be read. */
const ACROSS = 180;

/** A journal of many columns goes over several sheets, the numbers of its rows on each. */
const sheetsAcross = (columns: readonly SheetColumn[]): number => {
  const width = columns.reduce((sum, column) => sum + (columnStyle(column).width ?? 0), 0);
  return Math.max(1, Math.ceil(width / ACROSS));
};

const entriesSheet = (
  columns: readonly SheetColumn[],
  rows: readonly CellValue[][],
  origin: string,
): WriteSheet => {
  const titles = columns.map(({ title }) => title);
  return {
    name: sheets.entries,
    columns: columns.map(columnStyle),
    rows: [titles, ...rows],
    rowDefs: new Map(
      [titles, ...rows].map((row, index) => [index, { height: rowHeight(row, columns) }]),
    ),
    cells: new Map(columns.map((_column, index) => [`0,${index}`, { style: HEAD }])),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${cellAddress(rows.length, columns.length - 1)}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: sheetsAcross(columns),
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
      printTitlesColumn: '$A:$A',
      printArea: `$A$1:$${columnLetters(columns.length - 1)}$${rows.length + 1}`,
      margins: { top: 0.79, right: 0.39, bottom: 0.79, left: 0.79, header: 0.39, footer: 0.39 },
    },
    // An ampersand begins a code of Excel's.
    headerFooter: { oddFooter: fill(footer, { form: origin.replaceAll('&', '&&') }) },
  };
};
