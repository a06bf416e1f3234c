import type { CaseRecord, FactStatement, Json, SubjectRef } from '@semya/rules';
import { valueAt } from '../../documents/pointer.js';
import type { SchemaNode } from '../../documents/schema-node.js';
import { fieldValueOf } from '../fact-value.js';
import { speakingVersion } from '../final-version.js';
import { latestStatement } from '../latest-statement.js';
import { subjectOf } from '../subjects.js';
import type { Prefilled } from './prefill.js';

/** The value in force of the fact that a field states, as the field shows it. */
export function fromFact(
  schema: SchemaNode,
  caseRecord: CaseRecord,
  asOf: string,
  member?: SubjectRef,
): Prefilled | undefined {
  const fact = schema['x-fact'];
  if (fact === undefined || schema['x-prefill'] === false) return undefined;
  if (schema['x-fact-form'] === 'present') return undefined;
  const subject = member ?? subjectOf(fact, caseRecord);
  if (subject === undefined) return undefined;
  const statement = latestStatement(caseRecord, subject, fact, asOf);
  if (statement?.state !== 'stated' || statement.value === undefined) return undefined;
  const value = asTyped(schema, statement, caseRecord) ?? fieldValueOf(schema, statement.value);
  return value === undefined ? undefined : { value, source: statement.source };
}

/** What was stated as a text may have been typed in parts (an address); then the parts come back. */
function asTyped(
  schema: SchemaNode,
  { source }: FactStatement,
  { records }: CaseRecord,
): Json | undefined {
  if (schema['x-fact-form'] !== 'text' || source.kind !== 'document') return undefined;
  const record = records.find(({ id }) => id === source.record);
  const version = record && speakingVersion(record);
  const value = version && valueAt(version.data, source.path);
  return typeof value === 'object' && value !== null ? value : undefined;
}
