import type { CaseEvent, CaseRecord, FactStatement, Waiver } from '../contracts/case.js';

/** The case with one more statement; the record itself stays as it is. For "what if" too. */
export function withStatement(record: CaseRecord, statement: FactStatement): CaseRecord {
  return { ...record, statements: [...record.statements, statement] };
}

/** The case with one more event; one of the same id is replaced, as when it is cancelled. */
export function withEvent(record: CaseRecord, event: CaseEvent): CaseRecord {
  const known = record.events.some(({ id }) => id === event.id);
  const events = known
    ? record.events.map((other) => (other.id === event.id ? event : other))
    : [...record.events, event];
  return { ...record, events };
}

/** The case with an obligation set aside for a reason. */
export function withWaiver(record: CaseRecord, waiver: Waiver): CaseRecord {
  return { ...record, waivers: [...(record.waivers ?? []), waiver] };
}
