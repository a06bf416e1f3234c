import type { CaseEvent, CaseRecord, DocumentRecord, StatementSource } from '@semya/rules';
import type { CompiledDocument } from '../contracts/document.js';
import { eventsOf } from './events.js';
import { statementsOf } from './statements.js';

/**
 * Puts a record into a case, with what its latest final version states. What an earlier version
 * stated is replaced; an event that a person cancelled stays cancelled while it is the same event.
 */
export function applyRecord(
  caseRecord: CaseRecord,
  document: CompiledDocument,
  record: DocumentRecord,
): CaseRecord {
  const isOurs = (source: StatementSource | undefined): boolean =>
    source?.kind === 'document' && source.record === record.id;
  const isKnown = caseRecord.records.some(({ id }) => id === record.id);
  const records = isKnown
    ? caseRecord.records.map((other) => (other.id === record.id ? record : other))
    : [...caseRecord.records, record];
  const former = new Map(
    caseRecord.events.filter(({ source }) => isOurs(source)).map((event) => [event.id, event]),
  );
  const events = eventsOf(document, record).map((event) => withCancellation(event, former));
  return {
    ...caseRecord,
    records,
    events: [...caseRecord.events.filter(({ source }) => !isOurs(source)), ...events],
    statements: [
      ...caseRecord.statements.filter(({ source }) => !isOurs(source)),
      ...statementsOf(document, record, caseRecord),
    ],
  };
}

function withCancellation(event: CaseEvent, former: ReadonlyMap<string, CaseEvent>): CaseEvent {
  const before = former.get(event.id);
  return before?.cancelled !== undefined && before.on === event.on
    ? { ...event, cancelled: before.cancelled }
    : event;
}
