import type { DocumentRecord, Json } from '@semya/rules';
import type { CompiledDocument } from '../contracts/document.js';
import { fieldsOf, type FieldNode } from '../documents/fields.js';
import { pointersOf, valueAt } from '../documents/pointer.js';
import { isTable } from '../documents/schema-node.js';

/** Ids of the members that rows speak of, by the row's pointer. */
export type MemberOfRow = ReadonlyMap<string, string>;

/** Tables whose rows are people of the family; the list of the family itself comes first. */
export function memberTables(document: CompiledDocument): readonly FieldNode[] {
  const tables = [...fieldsOf(document.schema).values()].filter(
    ({ schema }) => isTable(schema) && schema['x-subject'] === 'member',
  );
  const isList = ({ schema }: FieldNode): boolean => schema['x-fact'] !== undefined;
  return [...tables.filter(isList), ...tables.filter((table) => !isList(table))];
}

/**
 * Finds who each row is: a member of the case that the row is linked to, else somebody of the same
 * name in another table of the record, else somebody new, whose id follows from the record's and
 * the row's and so stays the same through every later version.
 */
export function membersOfRows(
  document: CompiledDocument,
  record: DocumentRecord,
  data: unknown,
): MemberOfRow {
  const members = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const table of memberTables(document)) {
    const nameColumn = nameColumnOf(table);
    for (const row of pointersOf(data, `${table.path}/*`)) {
      const name =
        nameColumn === undefined ? undefined : nameKey(valueAt(data, `${row}/${nameColumn}`));
      const linked = textAt(data, `${row}/memberId`);
      const known = name === undefined ? undefined : byName.get(name);
      const id = linked ?? known ?? rowSubjectId(record, table, row, data);
      members.set(row, id);
      if (name !== undefined && known === undefined) byName.set(name, id);
    }
  }
  return members;
}

function nameColumnOf({ schema }: FieldNode): string | undefined {
  const columns = Object.entries(schema.items?.properties ?? {});
  return columns.find(([, column]) => column['x-fact'] === 'member.name')?.[0];
}

function nameKey(name: Json | undefined): string | undefined {
  if (typeof name !== 'object' || name === null) return undefined;
  const { lastName = '', firstName = '', patronymic = '' } = name as Readonly<Record<string, Json>>;
  return [lastName, firstName, patronymic]
    .map((part) => (typeof part === 'string' ? part.trim().toLowerCase() : ''))
    .join(' ');
}

function textAt(data: unknown, pointer: string): string | undefined {
  const value = valueAt(data, pointer);
  return typeof value === 'string' ? value : undefined;
}

/** An id that follows from the record's and the row's, and so stays through every later version. */
export function rowSubjectId(
  record: DocumentRecord,
  table: FieldNode,
  row: string,
  data: unknown,
): string {
  const rowId = textAt(data, `${row}/id`) ?? row.slice(row.lastIndexOf('/') + 1);
  return `${record.id}:${table.name}:${rowId}`;
}
