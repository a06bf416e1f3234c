import type { ColumnKind, JournalColumn } from '../../journal/columns.js';

/** Widths in `em`, by what a column holds. */
const widths: Readonly<Record<ColumnKind, number>> = {
  text: 13,
  date: 8,
  time: 6,
  number: 7,
  integer: 6,
  'yes-no': 6,
  option: 12,
  options: 14,
  name: 15,
  list: 8,
};

const MULTILINE = 18;

/** Tracks of the grid: the column of selection, then the columns in view. */
export const columnTracks = (columns: readonly JournalColumn[]): string =>
  [
    '3em',
    ...columns.map((one) => `${String(one.multiline ? MULTILINE : widths[one.kind])}em`),
  ].join(' ');
