import type { DocumentRecord } from '@semya/rules';
import { applyComputed, validateDraft, type CompiledDocument } from '@semya/forms';
import { journalTexts } from '../locale/journal.ru.js';
import { cellText } from './cell-text.js';
import type { JournalColumn } from './columns.js';
import { readText } from './read-text.js';
import { valueAt, withValueAt, type RowData } from './value-at.js';

/** What a block would make of its rows, or why it cannot be taken in: a sentence for each cell. */
export type PasteResult =
  | { readonly ok: true; readonly rows: readonly RowData[] }
  | { readonly ok: false; readonly report: readonly string[] };

export interface PasteTarget {
  readonly document: CompiledDocument;
  /** Columns in view from the one that the block begins in. */
  readonly columns: readonly JournalColumn[];
  /** Rows in view from the one that the block begins in; a longer block adds rows. */
  readonly rows: readonly DocumentRecord[];
}

/** Sentences of a report; more of them would not be read. */
const MOST_TOLD = 50;

/**
 * Lays a block of cells over rows. All or nothing: a block of another shape, one cell that cannot be
 * read or one wrong row, and nothing is taken in.
 */
export function pasteBlock(
  block: readonly (readonly string[])[],
  { document, columns, rows }: PasteTarget,
): PasteResult {
  const width = block[0]?.length ?? 0;
  const ragged = block.findIndex((cells) => cells.length !== width);
  if (ragged >= 0) return { ok: false, report: [journalTexts.paste.ragged(ragged + 1, width)] };
  if (width > columns.length)
    return { ok: false, report: [journalTexts.paste.wide(width, columns.length)] };
  const report: string[] = [];
  const pasted = block.map((cells, index) => {
    const before = rows[index]?.data ?? {};
    const data = cells.reduce<RowData>((current, text, place) => {
      const column = columns[place];
      if (!column || text === cellText(column, valueAt(before, column.path))) return current;
      const where = journalTexts.paste.cell(index + 1, column.title);
      if (column.readonly) {
        report.push(`${where}: ${journalTexts.wrong.readonly}`);
        return current;
      }
      const read = readText(column, text);
      if (read.ok) return withValueAt(current, column.path, read.value);
      report.push(`${where}: ${read.message}`);
      return current;
    }, before);
    return applyComputed(document, data);
  });
  for (const [index, data] of report.length === 0 ? pasted.entries() : []) {
    for (const { message, severity } of validateDraft(document, data))
      if (severity === 'error') report.push(`${journalTexts.paste.row(index + 1)}: ${message}`);
  }
  return report.length === 0
    ? { ok: true, rows: pasted }
    : { ok: false, report: report.slice(0, MOST_TOLD) };
}
