import { calculateRowHeight, type CellStyle, type CellValue, type ColumnDef } from 'hucre/xlsx';
import type { ColumnKind, SheetColumn } from '../columns/sheet-column.js';

/** Formats of cells; `@` is text, which Excel takes as it stands also after an edit. */
const FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  name: '@',
  option: '@',
  options: '@',
  'yes-no': '@',
  date: 'dd.mm.yyyy',
  time: 'hh:mm',
  number: '0.##########',
  integer: '0',
};

/** Characters that a column has room for. */
const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 28,
  name: 28,
  option: 20,
  options: 24,
  'yes-no': 10,
  date: 12,
  time: 8,
  number: 12,
  integer: 10,
};

export const FONT = { name: 'Times New Roman', size: 11 } as const;

const LINE = { style: 'thin' } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;

/** The head of the table: bold, framed, its long titles on several lines. */
export const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  numFmt: '@',
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

/** Type, width and look of the cells of a column. */
export const columnStyle = ({ kind }: Pick<SheetColumn, 'kind'>): ColumnDef => ({
  width: WIDTHS[kind],
  style: {
    numFmt: FORMATS[kind],
    border: BORDER,
    alignment: { vertical: 'top', wrapText: true },
  },
});

/** Words are not broken, so a line holds less than its width; Excel allows no row over 409 pt. */
const FILLED = 0.8;
const HIGHEST = 409;

/** Height that the texts of a row need, in points: programs differ in whether they see to it. */
export const rowHeight = (values: readonly CellValue[], columns: readonly SheetColumn[]): number =>
  Math.min(
    HIGHEST,
    calculateRowHeight([...values], {
      fontSize: FONT.size,
      wrapText: true,
      columnWidths: columns.map(({ kind }) => WIDTHS[kind] * FILLED),
    }),
  );
