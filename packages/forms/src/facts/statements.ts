import type { CaseRecord, DocumentRecord, FactStatement, SubjectRef } from '@semya/rules';
import type { CompiledDocument } from '../contracts/document.js';
import { fieldsOf, type FieldNode } from '../documents/fields.js';
import { pointersOf, valueAt } from '../documents/pointer.js';
import { isTable, optionsOf } from '../documents/schema-node.js';
import { visibilityIn } from '../documents/visibility.js';
import { withoutBlanks } from '../documents/without-blanks.js';
import { finalData } from '../migrations/migrate.js';
import { answerOf, type FactAnswer } from './fact-value.js';
import { speakingVersion } from './final-version.js';
import { subjectsOfRows, type SubjectOfRow } from './row-subjects.js';
import { subjectOf } from './subjects.js';

/**
 * What the latest final version of a record says, field by field: dated by the document's date,
 * about the family, the case, or the member, problem, goal or measure whose row it is. Hidden answers say nothing; «не
 * выяснено» and «отказались сообщить» are statements of their own, without a value.
 */
export function statementsOf(
  document: CompiledDocument,
  record: DocumentRecord,
  caseRecord: CaseRecord,
): readonly FactStatement[] {
  const version = speakingVersion(record);
  if (version === undefined) return [];
  const data = withoutBlanks(finalData(document.definition, record, version));
  const rows = subjectsOfRows(document, record, data);
  const dated = valueAt(data, document.definition.dateField);
  const speaker: Speaker = {
    document,
    record,
    caseRecord,
    data,
    rows,
    on: typeof dated === 'string' ? dated : version.on,
    isThere: visibilityIn(document, data),
  };
  return [...fieldsOf(document.schema).values()].flatMap((field) => [
    ...ownStatements(field, speaker),
    ...statementsForOthers(field, speaker),
  ]);
}

interface Speaker {
  readonly document: CompiledDocument;
  readonly record: DocumentRecord;
  readonly caseRecord: CaseRecord;
  readonly data: unknown;
  readonly rows: SubjectOfRow;
  readonly on: string;
  readonly isThere: (pointer: string) => boolean;
}

function ownStatements(field: FieldNode, speaker: Speaker): readonly FactStatement[] {
  const fact = field.schema['x-fact'];
  if (fact === undefined) return [];
  return pointersOf(speaker.data, field.path)
    .filter(speaker.isThere)
    .flatMap((pointer) => {
      const subject = subjectAt(fact, pointer, speaker);
      const answer =
        isTable(field.schema) && field.schema['x-subject'] !== undefined
          ? listAnswer(field, pointer, speaker)
          : answerOf(field.schema, valueAt(speaker.data, pointer));
      return subject === undefined || answer === undefined
        ? []
        : [statement(fact, subject, answer, pointer, speaker)];
    });
}

/** A question like «сообщены ли доходы» that says, for other fields, why there is no value. */
function statementsForOthers(field: FieldNode, speaker: Speaker): readonly FactStatement[] {
  const targets = field.schema['x-states'] ?? [];
  if (targets.length === 0 || !speaker.isThere(field.path)) return [];
  const value = valueAt(speaker.data, field.path);
  const state = optionsOf(field.schema)?.find((option) => option.const === value)?.['x-state'];
  if (state === undefined) return [];
  const fields = fieldsOf(speaker.document.schema);
  return targets.flatMap((target) => {
    const fact = fields.get(target)?.schema['x-fact'];
    const subject = fact === undefined ? undefined : subjectAt(fact, target, speaker);
    return fact === undefined || subject === undefined
      ? []
      : [statement(fact, subject, { state }, field.path, speaker)];
  });
}

function listAnswer(
  field: FieldNode,
  pointer: string,
  { data, rows: subjects }: Speaker,
): (FactAnswer & Pick<FactStatement, 'complete'>) | undefined {
  const rows = valueAt(data, pointer);
  if (!Array.isArray(rows)) return undefined;
  const ids = rows.flatMap((_row, index) => subjects.get(`${pointer}/${index}`)?.id ?? []);
  const complete = field.schema['x-complete'] === true;
  return { state: 'stated', value: [...new Set(ids)], ...(complete && { complete }) };
}

function subjectAt(
  fact: string,
  pointer: string,
  { rows, caseRecord }: Speaker,
): SubjectRef | undefined {
  if (!/^(?:member|problem|goal|measure)\./u.test(fact)) return subjectOf(fact, caseRecord);
  const row = /^.*\/\d+(?=\/)/u.exec(pointer)?.[0];
  const subject = row === undefined ? undefined : rows.get(row);
  return subject !== undefined && fact.startsWith(`${subject.type}.`) ? subject : undefined;
}

function statement(
  fact: string,
  subject: SubjectRef,
  answer: Pick<FactStatement, 'state' | 'value' | 'complete'>,
  path: string,
  { record, on }: Speaker,
): FactStatement {
  const source = { kind: 'document', document: record.document, record: record.id, path } as const;
  return { subject, fact, ...answer, on, source };
}
