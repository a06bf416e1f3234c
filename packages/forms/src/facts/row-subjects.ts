import type { DocumentRecord, SubjectRef } from '@semya/rules';
import type { CompiledDocument } from '../contracts/document.js';
import { fieldsOf } from '../documents/fields.js';
import { pointersOf } from '../documents/pointer.js';
import { isTable } from '../documents/schema-node.js';
import { membersOfRows, rowSubjectId } from './members.js';

/** What rows speak of, by the row's pointer. */
export type SubjectOfRow = ReadonlyMap<string, SubjectRef>;

/**
 * The subject of each row of a table that has one (`x-subject`): a member of the family, who is
 * known from elsewhere, or a problem, goal or measure, which is the row itself and nothing else.
 */
export function subjectsOfRows(
  document: CompiledDocument,
  record: DocumentRecord,
  data: unknown,
): SubjectOfRow {
  const subjects = new Map<string, SubjectRef>();
  for (const [row, id] of membersOfRows(document, record, data)) {
    subjects.set(row, { type: 'member', id });
  }
  for (const table of fieldsOf(document.schema).values()) {
    const type = table.schema['x-subject'];
    if (type === undefined || type === 'member' || !isTable(table.schema)) continue;
    for (const row of pointersOf(data, `${table.path}/*`)) {
      subjects.set(row, { type, id: rowSubjectId(record, table, row, data) });
    }
  }
  return subjects;
}
