import { readXlsx, type Cell, type Sheet, type Workbook } from 'hucre/xlsx';
import type { Problem, Result } from '@semya/rules/conditions';
import { failure, problem, success } from '../../documents/problem.js';
import { printableText } from '../../print/formats/text-format.js';
import type { PrintableDocument } from '../../print/index.js';
import { columnLetters } from '../cells/cell-address.js';
import { comparable } from '../cells/plain-text.js';
import type { SheetColumn } from '../columns/sheet-column.js';
import { about, sheets } from '../locale/ru.js';
import { importColumns } from './import-columns.js';
import type { JournalSheet, SourceCell } from './journal-sheet.js';
import { suggestFields } from './suggest-fields.js';

/** A journal kept by hand has its name above the head of the table. */
const ROWS_BEFORE_HEAD = 15;

/**
 * Opens an Excel file as entries of a journal, ours or one kept by hand: finds the head of the
 * table and suggests which column stands for which field. Nothing is taken over yet.
 *
 * Problems: `xlsx-unreadable`, `xlsx-other-document`, `xlsx-no-rows`; warnings
 * `xlsx-other-edition`, `xlsx-column-unused`.
 */
export const openJournalFile = async (
  file: Uint8Array | ArrayBuffer,
  document: PrintableDocument,
): Promise<Result<JournalSheet>> => {
  const workbook = await read(file);
  const sheet = workbook && entriesSheet(workbook);
  if (!workbook || !sheet) return failure(problem('xlsx-unreadable', ''));
  const origin = originProblems(workbook, document);
  if (origin.some(({ severity }) => severity === 'error')) return failure(...origin);

  const fields = importColumns(document.schema, sheet.rows.slice(0, ROWS_BEFORE_HEAD));
  const head = headOf(sheet, fields);
  const titles = (sheet.rows[head] ?? []).map((title) => (title === null ? '' : String(title)));
  const suggestions = suggestFields(titles, fields);
  const columns = titles.flatMap((title, index) =>
    title.trim() === ''
      ? []
      : [{ index, letters: columnLetters(index), title, candidates: [], ...suggestions[index] }],
  );
  const rows = sheet.rows
    .slice(head + 1)
    .map((row, at) => row.map((_value, index) => sourceCell(sheet, head + 1 + at, index)));
  if (!rows.some((row) => row.some(({ value, fault }) => value !== null || fault !== undefined))) {
    return failure(problem('xlsx-no-rows', ''));
  }
  const unused = columns
    .filter(({ field }) => field === undefined)
    .map(({ letters, title }) =>
      problem('xlsx-column-unused', '', { column: letters, title }, 'warning'),
    );
  const named = fields.map(({ path, title }) => ({ path, title }));
  return success({ head, columns, rows, fields: named }, [...origin, ...unused]);
};

/** What is no Excel file makes the reader throw. */
const read = async (file: Uint8Array | ArrayBuffer): Promise<Workbook | undefined> => {
  try {
    return await readXlsx(file);
  } catch {
    return undefined;
  }
};

const entriesSheet = ({ sheets: all }: Workbook): Sheet | undefined =>
  all.find(({ name }) => name === sheets.entries) ??
  all.find(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true);

/** A file that we wrote says which form it is of. */
const originProblems = (
  { sheets: all }: Workbook,
  { definition }: PrintableDocument,
): readonly Problem[] => {
  const rows = all.find(({ name }) => name === sheets.about)?.rows ?? [];
  const told = (label: string): string | undefined => {
    const said = rows.find(([name]) => name === label)?.[1];
    return said === undefined || said === null ? undefined : String(said);
  };
  const [id, edition] = [told(about.id), told(about.edition)];
  if (id !== undefined && id !== definition.id) {
    return [problem('xlsx-other-document', '', { found: id, title: definition.title })];
  }
  return edition === undefined || edition === definition.edition
    ? []
    : [
        problem(
          'xlsx-other-edition',
          '',
          { found: edition, edition: definition.edition },
          'warning',
        ),
      ];
};

/** The row that names most fields; the first one when none names any. */
const headOf = ({ rows }: Sheet, fields: readonly SheetColumn[]): number => {
  const titles = new Set(fields.map(({ title }) => comparable(title)));
  const named = rows
    .slice(0, ROWS_BEFORE_HEAD)
    .map((row) => row.filter((text) => typeof text === 'string' && titles.has(comparable(text))));
  const most = Math.max(0, ...named.map((row) => row.length));
  return most === 0 ? 0 : named.findIndex((row) => row.length === most);
};

const sourceCell = ({ rows, cells }: Sheet, row: number, column: number): SourceCell => {
  const cell: Cell | undefined = cells?.get(`${row},${column}`);
  if (cell?.formula !== undefined || cell?.type === 'formula') {
    return { value: null, fault: 'xlsx-formula' };
  }
  if (cell?.type === 'error') return { value: null, fault: 'xlsx-error-value' };
  const value = rows[row]?.[column] ?? null;
  return { value: typeof value === 'string' && printableText(value) === '' ? null : value };
};
