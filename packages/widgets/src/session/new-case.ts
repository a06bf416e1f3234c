import type { CaseRecord } from '@semya/rules';

export interface NewCase {
  readonly title: string;
  readonly regulation: string;
  /** Civil date on which the information came in. */
  readonly receivedOn: string;
}

/** A case of a family that has just become known: one event starts its clocks, everything else is unknown. */
export function newCase({ title, regulation, receivedOn }: NewCase): CaseRecord {
  return {
    schemaVersion: 1,
    id: crypto.randomUUID(),
    regulation,
    title,
    subject: { type: 'family', id: crypto.randomUUID() },
    events: [
      {
        id: crypto.randomUUID(),
        type: 'information-received',
        on: receivedOn,
        source: { kind: 'answer' },
      },
    ],
    statements: [],
    records: [],
  };
}
