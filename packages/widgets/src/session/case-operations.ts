import {
  withEvent,
  withStatement,
  withWaiver,
  type CaseEvent,
  type CaseRecord,
  type DocumentRecord,
  type FactStatement,
  type Waiver,
} from '@semya/rules';
import type { CompiledDocument } from '@semya/forms';
import { applyRecord } from '@semya/forms';

/** A change of a case that can be applied again on top of somebody else's newer revision. */
export type CaseOperation = (record: CaseRecord) => CaseRecord;

/** Adds a statement: what a person answered. Earlier statements stay as history. */
export function stateFact(statement: FactStatement): CaseOperation {
  return (record) => withStatement(record, statement);
}

/** Adds an event; the same event twice (after a conflict) is added once. */
export function addEvent(event: CaseEvent): CaseOperation {
  return (record) => withEvent(record, event);
}

/** Cancels an event with a reason; it stays readable in the timeline. */
export function cancelEvent(id: string, on: string, reason: string): CaseOperation {
  return (record) => ({
    ...record,
    events: record.events.map((event) =>
      event.id === id ? { ...event, cancelled: { on, reason } } : event,
    ),
  });
}

/** Sets an obligation aside with a reason. */
export function waive(waiver: Waiver): CaseOperation {
  return (record) => withWaiver(record, waiver);
}

/** Puts a document into the case, with the facts and events that its final version states. */
export function putDocument(document: CompiledDocument, filled: DocumentRecord): CaseOperation {
  return (record) => applyRecord(record, document, filled);
}
