import type { CaseRecord, DocumentRecord, Json } from '@semya/rules';
import { entries } from '../../generated/catalogue.js';
import { valueAt } from '../../documents/pointer.js';
import type { PrefillRule, SchemaNode } from '../../documents/schema-node.js';
import { speakingVersion } from '../final-version.js';
import { latestEvent } from '../latest-statement.js';
import type { Prefilled } from './prefill.js';

/** Who works with the document, as far as the host tells. */
export interface PrefillContext {
  readonly user?: { readonly name: Readonly<Record<string, string>>; readonly position?: string };
}

/** A value from the case's own requisites, its events and records, or the host. */
export function fromCase(
  schema: SchemaNode,
  caseRecord: CaseRecord,
  asOf: string,
  context: PrefillContext,
): Prefilled | undefined {
  const rule = schema['x-prefill'];
  if (rule === undefined || rule === false) return undefined;
  if (rule.record !== undefined || rule.number !== undefined) {
    return reference(rule, caseRecord, asOf);
  }
  const value = plainValue(rule, caseRecord, asOf, context);
  if (value === undefined) return undefined;
  return { value: rule.into === undefined ? value : { [rule.into]: value } };
}

function plainValue(
  rule: PrefillRule,
  caseRecord: CaseRecord,
  asOf: string,
  { user }: PrefillContext,
): Json | undefined {
  if (rule.case !== undefined) return caseRecord[rule.case];
  const happened = rule.event === undefined ? undefined : latestEvent(caseRecord, rule.event, asOf);
  if (happened !== undefined) return happened.on;
  if (rule.context === 'today') return asOf;
  if (rule.context !== 'user' || user === undefined) return undefined;
  const { name, position } = user;
  return { name, ...(position !== undefined && { position }) };
}

/** A reference to the latest record of a document; without records, to what an event tells of it. */
function reference(rule: PrefillRule, caseRecord: CaseRecord, asOf: string): Prefilled | undefined {
  const event = rule.event === undefined ? undefined : latestEvent(caseRecord, rule.event, asOf);
  const record = caseRecord.records.findLast(
    ({ document, status, createdOn }) =>
      document === rule.record && status !== 'annulled' && createdOn <= asOf,
  );
  const found = record && requisites(record);
  if (record !== undefined && found?.number !== undefined) {
    const date = event?.on ?? found.date;
    const value = { record: record.id, number: found.number, ...(date !== undefined && { date }) };
    const source = {
      kind: 'document',
      document: record.document,
      record: record.id,
      path: found.path,
    } as const;
    return { value, source };
  }
  const number = event?.data?.[rule.number ?? 'number'];
  if (event === undefined || typeof number !== 'string') return undefined;
  return { value: { number, date: event.on }, ...(event.source && { source: event.source }) };
}

function requisites(record: DocumentRecord) {
  const entry = entries.find(({ id }) => id === record.document);
  if (entry?.numberField === undefined) return undefined;
  const data = speakingVersion(record)?.data ?? record.data;
  const number = valueAt(data, entry.numberField);
  const date = valueAt(data, entry.issuedField ?? entry.dateField);
  return {
    path: entry.numberField,
    number: typeof number === 'string' || typeof number === 'number' ? String(number) : undefined,
    date: typeof date === 'string' ? date : undefined,
  };
}
