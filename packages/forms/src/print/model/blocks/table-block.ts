import type { PrintColumn } from '../../../contracts/print-layout.js';
import { empty, table as words } from '../../locale/ru.js';
import { fillParts, fillTemplate } from '../../template/fill-template.js';
import { parseTemplate, type TemplatePart } from '../../template/parse-template.js';
import { inRow, pointerOf, rowsOf, type Scope } from '../scope.js';
import type { BlockBuilder } from './block-builder.js';

/** Share of the width that row numbers take. */
const NUMBER_WIDTH = 0.05;
const BLANK_ROWS = 3;

interface Cell {
  readonly parts: readonly TemplatePart[];
  readonly empty: string;
}

/** Rows of a list as a table; a list without rows says so in words, a hidden one says nothing. */
export const tableBlock: BlockBuilder<'table'> = (block, scope) => {
  const { of, caption, columns, numbered = false, total, columnNumbers, blankRows } = block;
  if (!scope.isVisible(pointerOf(scope, of))) return [];
  const cells = columns.map((column): Cell => ({
    parts: parseTemplate(column.text).parts,
    empty: scope.blank ? '' : (column.empty ?? empty.cell),
  }));
  const filled = rowsOf(scope, of).map((row) =>
    cells.map((cell) => fillCell(cell, inRow(scope, row))),
  );
  const blank = scope.blank ? Math.max((blankRows ?? BLANK_ROWS) - filled.length, 0) : 0;
  const rows = [...filled, ...Array.from({ length: blank }, () => columns.map(() => ''))];
  const totals = total && fillTemplate(total.text, scope, scope.blank ? { words: '' } : undefined);
  return [
    {
      kind: 'table',
      ...(caption !== undefined && { caption }),
      columns: withWidths(numbered ? [NUMBER_COLUMN, ...columns] : columns),
      rows: numbered ? rows.map((row, index) => [String(index + 1), ...row]) : rows,
      ...(columnNumbers && { columnNumbers }),
      ...(rows.length === 0 && { empty: block.empty }),
      ...(total &&
        totals &&
        !totals.hidden &&
        rows.length > 0 && { total: { label: total.label, text: totals.text } }),
    },
  ];
};

const NUMBER_COLUMN: PrintColumn = {
  title: words.rowNumber,
  text: '',
  width: NUMBER_WIDTH,
  align: 'center',
};

const fillCell = (cell: Cell, scope: Scope): string => {
  if (cell.parts.length === 0) return '';
  const filled = fillParts(cell.parts, scope, { words: cell.empty });
  const text = filled.text.trim();
  return filled.empty || text === '' ? cell.empty : text;
};

/** Shares of the width, 1 in all: columns without one part the rest equally. */
const withWidths = (columns: readonly PrintColumn[]) => {
  const told = columns.reduce((sum, { width = 0 }) => sum + width, 0);
  const untold = columns.filter(({ width }) => width === undefined).length;
  const share = untold === 0 ? 0 : Math.max(1 - told, 0.05 * untold) / untold;
  const whole = told + share * untold;
  return columns.map(({ title, width = share, align = 'start' }) => ({
    title,
    width: width / whole,
    align,
  }));
};
