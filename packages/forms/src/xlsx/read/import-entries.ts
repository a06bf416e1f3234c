import type { Json, Problem, Result } from '@semya/rules/conditions';
import type { CompiledDocument } from '../../contracts/document.js';
import { failure, problem, success } from '../../documents/problem.js';
import type { RecordData } from '../../documents/pointer.js';
import { validateDraft } from '../../validation/index.js';
import { cellAddress, columnLetters } from '../cells/cell-address.js';
import { readCell } from '../cells/read-cell.js';
import type { SheetColumn } from '../columns/sheet-column.js';
import { buildEntry } from './build-entry.js';
import { importColumns } from './import-columns.js';
import { suggestedMapping, type ColumnMapping, type JournalSheet } from './journal-sheet.js';
import { isWithin } from './suggest-fields.js';

/** A column of the file that goes to a field. */
interface Source extends SheetColumn {
  readonly index: number;
}

/** Options that an error names; more of them would not be read. */
const NAMED_OPTIONS = 8;

/**
 * Takes the rows of a sheet over as data of entries, each of which passes as a draft. All or
 * nothing: one wrong cell, and there are only problems, one for each cell, with its address.
 *
 * Problems: `xlsx-field-unknown`, `xlsx-field-repeated`, `xlsx-no-rows`; of cells `xlsx-formula`,
 * `xlsx-error-value`, `xlsx-not-a-date`, `xlsx-not-a-time`, `xlsx-not-a-number`, `xlsx-not-whole`,
 * `xlsx-not-yes-no`, `xlsx-not-an-option`, `xlsx-not-a-name`, `xlsx-was-cut-off`, and
 * `xlsx-finding` for what the form's own checks say; their `path` leads to the entry and field.
 */
export const importEntries = (
  sheet: JournalSheet,
  document: CompiledDocument,
  mapping: ColumnMapping = suggestedMapping(sheet),
): Result<readonly RecordData[]> => {
  const sources = sourcesOf(sheet, document, mapping);
  if (!sources.ok) return sources;
  const read = sheet.rows.flatMap((row, at) => {
    const isEmpty = sources.value.every(({ index }) => {
      const cell = row[index];
      return !cell || (cell.value === null && cell.fault === undefined);
    });
    return isEmpty ? [] : [{ row, line: sheet.head + 1 + at }];
  });
  if (read.length === 0) return failure(problem('xlsx-no-rows', ''));
  const entries = read.map(({ row, line }, entry) =>
    readEntry(row, { sources: sources.value, document, line, entry }),
  );
  const problems = entries.flatMap((entry) => entry.problems);
  return problems.some(({ severity }) => severity === 'error')
    ? failure(...problems)
    : success(
        entries.map(({ data }) => data),
        problems,
      );
};

const sourcesOf = (
  sheet: JournalSheet,
  { schema }: CompiledDocument,
  mapping: ColumnMapping,
): Result<readonly Source[]> => {
  const titles = sheet.columns.map(({ title }) => title);
  const known = new Map(importColumns(schema, [titles]).map((one) => [one.path, one]));
  const problems: Problem[] = [];
  const sources: Source[] = [];
  for (const [index, path] of mapping) {
    const column = columnLetters(index);
    const field = known.get(path);
    const before = sources.find((source) => isWithin(source.path, path));
    if (!field) problems.push(problem('xlsx-field-unknown', path, { column }));
    else if (before) {
      const columns = `${columnLetters(before.index)}, ${column}`;
      problems.push(problem('xlsx-field-repeated', path, { columns, title: before.title }));
    } else sources.push({ ...field, index });
  }
  return problems.length > 0 ? failure(...problems) : success(sources);
};

interface EntryPlace {
  readonly sources: readonly Source[];
  readonly document: CompiledDocument;
  /** Row of the sheet, counted from 0. */
  readonly line: number;
  /** Which entry it will be, counted from 0. */
  readonly entry: number;
}

const readEntry = (
  row: JournalSheet['rows'][number],
  { sources, document, line, entry }: EntryPlace,
): { readonly data: RecordData; readonly problems: readonly Problem[] } => {
  const answers = new Map<string, Json>();
  const problems: Problem[] = [];
  for (const source of sources) {
    const { value = null, fault } = row[source.index] ?? {};
    const read = fault === undefined ? readCell(source, value) : { wrong: fault };
    if (read && 'answer' in read) answers.set(source.path, read.answer);
    if (read && 'wrong' in read) {
      problems.push(
        problem(read.wrong, `/${entry}${source.path}`, {
          cell: cellAddress(line, source.index),
          title: source.title,
          options: optionsOf(source),
        }),
      );
    }
  }
  const data = buildEntry(answers);
  if (problems.length > 0) return { data, problems };
  const findings = validateDraft(document, data).map(({ path, message, severity }) => {
    const source = sources.find((one) => isWithin(one.path, path));
    const cell = source ? cellAddress(line, source.index) : `${line + 1}`;
    return problem('xlsx-finding', `/${entry}${path}`, { cell, message }, severity);
  });
  return { data, problems: findings };
};

const optionsOf = ({ options }: Source): string => {
  const titles = options.filter((one) => one['x-retired'] !== true).map(({ title }) => title);
  const named = titles.slice(0, NAMED_OPTIONS).join(', ');
  return titles.length > NAMED_OPTIONS ? `${named}…` : named;
};
