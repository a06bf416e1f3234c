import type { Json } from '@semya/rules/conditions';
import type { CompiledDocument, ExtractRule } from '../contracts/document.js';
import { pointersOf, valueAt, withValueAt, type RecordData } from '../documents/pointer.js';

type Extractable = Pick<CompiledDocument, 'definition'>;

/** The extracts that a document allows: parts of it that one recipient gets. */
export const extractsOf = ({ definition }: Extractable): readonly ExtractRule[] =>
  definition.extracts ?? [];

/** Who has rows of its own in the table of an extract, each named once, in the order of the rows. */
export function recipientsOf(rule: ExtractRule, data: unknown): readonly string[] {
  const names = rowsOf(rule, data).flatMap((row) => {
    const name = nameOf(valueAt(row, rule.recipient.slice(1)));
    return name === undefined ? [] : [name];
  });
  const keys = names.map(keyOf);
  return names.filter((_name, index) => keys.indexOf(keyOf(names[index] ?? '')) === index);
}

/**
 * What one recipient gets of a record: the rows that name it, with the columns that it needs, and the
 * fields that go along. Nothing of the family beyond, nor of what others do; no rows: no extract.
 */
export function extractFor(
  rule: ExtractRule,
  data: RecordData,
  recipient: string,
): RecordData | undefined {
  const own = rowsOf(rule, data).filter((row) => {
    const name = nameOf(valueAt(row, rule.recipient.slice(1)));
    return name !== undefined && keyOf(name) === keyOf(recipient);
  });
  if (own.length === 0) return undefined;
  const rows = own.map((row) =>
    ['./id', ...rule.columns].reduce<RecordData>(
      (kept, path) => copied(kept, row, path.slice(1)),
      {},
    ),
  );
  const along = rule.along.reduce<RecordData>((kept, path) => copied(kept, data, path), {});
  return withValueAt(along, rule.table, rows);
}

function copied(kept: RecordData, from: RecordData, pointer: string): RecordData {
  const value = valueAt(from, pointer);
  return value === undefined ? kept : withValueAt(kept, pointer, value);
}

const rowsOf = ({ table }: ExtractRule, data: unknown): readonly RecordData[] =>
  pointersOf(data, `${table}/*`)
    .map((row) => valueAt(data, row))
    .filter((row): row is RecordData => typeof row === 'object' && row !== null);

/** A recipient is a name, or a person by all parts of the name. */
function nameOf(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = Object.values(value).filter(
    (part): part is string => typeof part === 'string' && part !== '',
  );
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** One organisation, however its name was quoted, spaced and capitalised. */
export const keyOf = (name: string): string =>
  name
    .replace(/[«»"„“”']/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase('ru');
