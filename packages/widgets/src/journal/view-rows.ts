import type { DocumentRecord, Json } from '@semya/rules';
import { cellText } from './cell-text.js';
import type { JournalColumn } from './columns.js';
import { valueAt } from './value-at.js';

export interface JournalSort {
  readonly path: string;
  readonly direction: 'ascending' | 'descending';
}

/** Rows whose cell holds the text; of a choice, exactly that title. An empty text: nothing is written. */
export interface JournalFilter {
  readonly path: string;
  readonly text: string;
}

export interface JournalQuery {
  readonly search: string;
  readonly filters: readonly JournalFilter[];
  /** Without one, rows stand as they were entered. */
  readonly sort?: JournalSort | undefined;
}

export const everything: JournalQuery = { search: '', filters: [] };

/** Rows looked at before the page may breathe. */
const SLICE = 4_000;

const comparable = (text: string): string => text.toLocaleLowerCase('ru').replaceAll('ё', 'е');

// Texts of a row are made once: a record that changed is another object.
const searched = new WeakMap<DocumentRecord, string>();

const textOf = (row: DocumentRecord, columns: readonly JournalColumn[]): string => {
  const known = searched.get(row);
  if (known !== undefined) return known;
  const text = comparable(
    columns.map((column) => cellText(column, valueAt(row.data, column.path))).join('\n'),
  );
  searched.set(row, text);
  return text;
};

/**
 * Ids of the rows that a query asks for, in its order. Looks through them in slices, so that typing
 * goes on meanwhile.
 *
 * @param breathe resolves when the page has had its turn; false: nobody needs the answer any more
 * @returns `undefined` when it was broken off
 */
export async function viewRows(
  rows: readonly DocumentRecord[],
  columns: readonly JournalColumn[],
  { search, filters, sort }: JournalQuery,
  breathe: () => Promise<boolean>,
): Promise<readonly string[] | undefined> {
  const words = comparable(search).split(/\s+/u).filter(Boolean);
  const matches = filters.flatMap((filter) => {
    const column = columns.find(({ path }) => path === filter.path);
    return column ? [matcher(column, filter.text)] : [];
  });
  const found: DocumentRecord[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % SLICE === SLICE - 1 && !(await breathe())) return undefined;
    const text = words.length === 0 ? '' : textOf(row, columns);
    if (words.every((word) => text.includes(word)) && matches.every((matching) => matching(row)))
      found.push(row);
  }
  const column = sort && columns.find(({ path }) => path === sort.path);
  return (sort && column ? sorted(found, column, sort) : found).map(({ id }) => id);
}

function matcher(column: JournalColumn, wanted: string): (row: DocumentRecord) => boolean {
  const text = comparable(wanted.trim());
  const isChoice = column.kind === 'option' || column.kind === 'yes-no';
  return (row) => {
    const held = comparable(cellText(column, valueAt(row.data, column.path)));
    return isChoice || text === '' ? held === text : held.includes(text);
  };
}

/** Dates and numbers by what they are, the rest by the alphabet; empty cells last either way. */
function sorted(
  rows: readonly DocumentRecord[],
  column: JournalColumn,
  { direction }: JournalSort,
): readonly DocumentRecord[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const collator = new Intl.Collator('ru', { numeric: true });
  const isPlain = ['date', 'time', 'number', 'integer'].includes(column.kind);
  const keyed = rows.map((row) => {
    const value = valueAt(row.data, column.path);
    return { row, key: isPlain ? value : cellText(column, value) || undefined };
  });
  const compare = (one: Json, other: Json): number => {
    if (typeof one === 'string' && typeof other === 'string')
      return isPlain ? Number(one > other) - Number(one < other) : collator.compare(one, other);
    // What is no number in a column of numbers goes last.
    return (
      Number(typeof one !== 'number') - Number(typeof other !== 'number') ||
      Number(one) - Number(other)
    );
  };
  return keyed
    .sort((one, other) => {
      if (one.key === undefined || other.key === undefined)
        return Number(one.key === undefined) - Number(other.key === undefined);
      return sign * compare(one.key, other.key);
    })
    .map(({ row }) => row);
}
