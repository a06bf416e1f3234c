import type { CaseEvent, CaseRecord, FactStatement, SubjectRef } from '@semya/rules';

/** The statement in force on a day: the latest, of one day the one recorded last. */
export function latestStatement(
  { statements }: CaseRecord,
  subject: SubjectRef,
  fact: string,
  asOf: string,
): FactStatement | undefined {
  return statements
    .filter(
      (statement) =>
        statement.fact === fact &&
        statement.on <= asOf &&
        statement.subject.type === subject.type &&
        statement.subject.id === subject.id,
    )
    .reduce<FactStatement | undefined>(
      (latest, statement) =>
        latest === undefined || statement.on >= latest.on ? statement : latest,
      undefined,
    );
}

/** The latest event of a type by a day; cancelled ones did not happen. */
export function latestEvent(
  { events }: CaseRecord,
  type: string,
  asOf: string,
): CaseEvent | undefined {
  return events
    .filter((event) => event.type === type && event.on <= asOf && event.cancelled === undefined)
    .reduce<CaseEvent | undefined>(
      (latest, event) => (latest === undefined || event.on >= latest.on ? event : latest),
      undefined,
    );
}
