import type { CaseRecord, Regulation } from '@semya/rules';
import { openingOf } from './opening.js';

export interface NewCase {
  readonly title: string;
  /** Civil date of the event with which the case begins. */
  readonly openedOn: string;
}

/**
 * A case that has just become known: the regulation's own first event starts its clocks, everything
 * else is unknown. Its subject is the family or the child, as the regulation says.
 */
export function newCase(
  { title, openedOn }: NewCase,
  regulation: Pick<Regulation, 'id' | 'caseSubject' | 'stages'>,
): CaseRecord {
  const { subject, enteredBy } = openingOf(regulation);
  return {
    schemaVersion: 1,
    id: crypto.randomUUID(),
    regulation: regulation.id,
    title,
    subject: { type: subject, id: crypto.randomUUID() },
    events:
      enteredBy === undefined
        ? []
        : [
            {
              id: crypto.randomUUID(),
              type: enteredBy.event,
              on: openedOn,
              ...(enteredBy.where === undefined ? {} : { data: enteredBy.where }),
              source: { kind: 'answer' },
            },
          ],
    statements: [],
    records: [],
  };
}
