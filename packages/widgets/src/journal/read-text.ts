import type { Json } from '@semya/rules';
import { readCell } from '@semya/forms';
import { journalTexts } from '../locale/journal.ru.js';
import type { JournalColumn } from './columns.js';

export type ReadText =
  | { readonly ok: true; readonly value: Json | undefined }
  | { readonly ok: false; readonly message: string };

/** What a person typed or pasted into a cell, as the value of its column; empty takes the value out. */
export function readText(column: JournalColumn, text: string): ReadText {
  if (column.kind === 'list') return { ok: false, message: journalTexts.wrong.list };
  const read = readCell({ ...column, kind: column.kind }, text);
  if (read === undefined) return { ok: true, value: undefined };
  if ('answer' in read) return { ok: true, value: read.answer };
  const wrong: Readonly<Record<string, string>> = journalTexts.wrong;
  return { ok: false, message: wrong[read.wrong] ?? journalTexts.wrong.other };
}
