import type { CellStyle, ColumnDef } from 'hucre/xlsx';
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

const LINE = { style: 'thin' } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;

/** The head of the table: bold, framed, its long titles on several lines. */
export const HEAD: CellStyle = {
  font: { bold: true },
  numFmt: '@',
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

/** Type, width and look of the cells of a column. */
export const columnStyle = ({ kind }: SheetColumn): ColumnDef => ({
  width: WIDTHS[kind],
  style: {
    numFmt: FORMATS[kind],
    border: BORDER,
    alignment: { vertical: 'top', wrapText: true },
  },
});
