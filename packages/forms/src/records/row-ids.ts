import type { CompiledDocument } from '../contracts/document.js';
import { fieldsOf } from '../documents/fields.js';
import { pointersOf, valueAt, withValueAt, type RecordData } from '../documents/pointer.js';
import { isTable } from '../documents/schema-node.js';

const NUMBERED = /^r(\d{1,9})$/u;

/**
 * Gives rows without an id one that no row of the table has, nor had in an earlier version: facts
 * and links speak of rows by it. The very same data come back when every row has one.
 */
export function withRowIds(
  document: CompiledDocument,
  data: RecordData,
  earlier: readonly RecordData[] = [],
): RecordData {
  const tables = [...fieldsOf(document.schema).values()].filter(({ schema }) => isTable(schema));
  return tables
    .flatMap(({ path }) => pointersOf(data, path).map((pointer) => ({ path, pointer })))
    .reduce((current, { path, pointer }) => numberRows(current, path, pointer, earlier), data);
}

function numberRows(
  data: RecordData,
  path: string,
  pointer: string,
  earlier: readonly RecordData[],
): RecordData {
  const rows = pointersOf(data, `${pointer}/*`);
  const former = earlier.flatMap((version) =>
    pointersOf(version, `${path}/*`).map((row) => idAt(version, row)),
  );
  const ids = [...rows.map((row) => idAt(data, row)), ...former];
  let last = Math.max(0, ...ids.map((id) => Number(NUMBERED.exec(id ?? '')?.[1] ?? 0)));
  const seen = new Set<string>();
  return rows.reduce((current, row) => {
    const content = valueAt(current, row);
    if (typeof content !== 'object' || content === null) return current;
    const id = idAt(current, row);
    if (id !== undefined && !seen.has(id)) {
      seen.add(id);
      return current;
    }
    last += 1;
    return withValueAt(current, `${row}/id`, `r${last}`);
  }, data);
}

function idAt(data: unknown, row: string): string | undefined {
  const id = valueAt(data, `${row}/id`);
  return typeof id === 'string' && id !== '' ? id : undefined;
}
