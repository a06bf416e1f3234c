import { ageInYears, isCivilDate } from '@semya/rules/civil';
import type { CaseRecord, Json, StatementSource, SubjectRef } from '@semya/rules';
import type { FieldNode } from '../../documents/fields.js';
import type { RecordData } from '../../documents/pointer.js';
import type { RowsOf } from '../../documents/schema-node.js';
import { latestStatement } from '../latest-statement.js';
import { subjectOf } from '../subjects.js';
import { fromFact } from './from-fact.js';
import type { Prefilled } from './prefill.js';

/** Filled rows of a table, with the source of each cell by its pointer. */
export interface PrefilledRows {
  readonly value: readonly RecordData[];
  readonly marks: ReadonlyMap<string, StatementSource>;
}

/** Rows of a table about people: one for each member of the case that belongs into it. */
export function rowsFromCase(
  table: FieldNode,
  caseRecord: CaseRecord,
  asOf: string,
): PrefilledRows | undefined {
  const rule = rowsOf(table);
  const family = rule && subjectOf(rule.of, caseRecord);
  const list = family && latestStatement(caseRecord, family, rule.of, asOf);
  if (rule === undefined || list?.state !== 'stated' || !Array.isArray(list.value))
    return undefined;
  const members = list.value
    .map((id): SubjectRef => ({ type: 'member', id: String(id) }))
    .filter((member) => belongs(rule, member, caseRecord, asOf));
  if (members.length === 0) return undefined;
  const marks = new Map([[table.path, list.source]]);
  const value = members.map((member, index) => {
    const row: Record<string, Json> = { id: `r${index + 1}`, memberId: member.id };
    for (const [name, cell] of cellsOf(table, member, caseRecord, asOf)) {
      row[name] = cell.value;
      if (cell.source !== undefined) marks.set(`${table.path}/${index}/${name}`, cell.source);
    }
    return row;
  });
  return { value, marks };
}

function rowsOf({ schema }: FieldNode): RowsOf | undefined {
  const rule = schema['x-rows'];
  const list = schema['x-fact'];
  return rule ?? (list === undefined ? undefined : { of: list });
}

function belongs(
  { relations, youngerThan }: RowsOf,
  member: SubjectRef,
  caseRecord: CaseRecord,
  asOf: string,
): boolean {
  const relation = latestStatement(caseRecord, member, 'member.relation', asOf)?.value;
  const born = latestStatement(caseRecord, member, 'member.birthDate', asOf)?.value;
  const fits =
    relations === undefined || (typeof relation === 'string' && relations.includes(relation));
  const isAdult =
    youngerThan !== undefined &&
    isCivilDate(born) &&
    isCivilDate(asOf) &&
    ageInYears(born, asOf) >= youngerThan;
  return fits && !isAdult;
}

function cellsOf(
  { schema }: FieldNode,
  member: SubjectRef,
  caseRecord: CaseRecord,
  asOf: string,
): readonly (readonly [string, Prefilled])[] {
  return Object.entries(schema.items?.properties ?? {}).flatMap(([name, column]) => {
    const found = fromFact(column, caseRecord, asOf, member);
    return found === undefined ? [] : [[name, found] as const];
  });
}
