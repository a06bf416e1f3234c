import type { DataValidation, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../cells/cell-address.js';
import type { SheetColumn } from '../columns/sheet-column.js';
import { sheets } from '../locale/ru.js';

export interface OptionLists {
  /** A hidden sheet, a list in each column; none when there are no choices. */
  readonly sheet?: WriteSheet;
  /** What offers the lists in the cells of the journal. */
  readonly validations: readonly DataValidation[];
}

/** Rows below the last entry that also offer the choices, for whoever goes on in Excel. */
const SPARE_ROWS = 500;

/** The choices of a journal's columns, so that Excel offers them; retired ones are not offered. */
export const optionLists = (columns: readonly SheetColumn[], entries: number): OptionLists => {
  const lists = columns.flatMap(({ kind, options }, index) =>
    kind === 'option'
      ? [
          {
            index,
            titles: options.filter((one) => one['x-retired'] !== true).map(({ title }) => title),
          },
        ]
      : [],
  );
  if (lists.length === 0) return { validations: [] };
  const height = Math.max(...lists.map(({ titles }) => titles.length));
  const rows = Array.from({ length: height }, (_row, row) =>
    lists.map(({ titles }) => titles[row] ?? null),
  );
  return {
    sheet: { name: sheets.options, rows, hidden: true },
    validations: lists.map(({ index, titles }, list): DataValidation => {
      const letters = columnLetters(list);
      const own = columnLetters(index);
      return {
        type: 'list',
        allowBlank: true,
        formula1: `'${sheets.options}'!$${letters}$1:$${letters}$${titles.length}`,
        range: `${own}2:${own}${entries + 1 + SPARE_ROWS}`,
      };
    }),
  };
};
