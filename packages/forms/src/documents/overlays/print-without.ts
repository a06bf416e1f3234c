import type { FieldPath } from '../../contracts/document.js';
import type { PrintBlock, PrintColumn, PrintLayout } from '../../contracts/print-layout.js';
import { omit } from '../omit.js';

/** The rest of the columns share what has become free. */
const shareWidth = (column: PrintColumn): PrintColumn => omit(column, 'width');

type IsDropped = (field: FieldPath) => boolean;

/**
 * The layout without lines, columns, tables and signatures that say nothing but a dropped field. A
 * place in the middle of other words stays: the check then asks the region for words of its own.
 */
export const printWithout = (print: PrintLayout, isDropped: IsDropped): PrintLayout => ({
  ...print,
  blocks: print.blocks.flatMap((block) => blockWithout(block, isDropped)),
});

function blockWithout(block: PrintBlock, isDropped: IsDropped): readonly PrintBlock[] {
  switch (block.kind) {
    case 'lines': {
      const lines = block.lines.filter(({ text }) => !saysOnly(text, '', isDropped));
      return lines.length === 0 && block.lines.length > 0 ? [] : [{ ...block, lines }];
    }
    case 'table': {
      if (isDropped(block.of)) return [];
      const row = `${block.of}/*`;
      const columns = block.columns.filter(({ text }) => !saysOnly(text, row, isDropped));
      return columns.length === block.columns.length
        ? [block]
        : [{ ...block, columns: columns.map(shareWidth) }];
    }
    case 'signatures': {
      const rows = block.rows.filter(({ field }) => !isDropped(field));
      return rows.length === 0 && block.rows.length > 0 ? [] : [{ ...block, rows }];
    }
    default:
      return [block];
  }
}

const PLACE = /\{(\.?\/[^|}]*)[^}]*\}/gu;

/** Whether all places of a text are of dropped fields, and there is one. */
function saysOnly(text: string, row: FieldPath, isDropped: IsDropped): boolean {
  const places = [...text.matchAll(PLACE)].map(([, place = '']) =>
    place.startsWith('./') ? `${row}${place.slice(1)}` : place,
  );
  return places.length > 0 && places.every(isDropped);
}
