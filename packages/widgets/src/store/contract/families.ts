import type { CaseRecord, FactStatement } from '@semya/rules';

/** An invented family, different in every part that a store could lose. */
export function inventedCase(id: string, change: Partial<CaseRecord> = {}): CaseRecord {
  return {
    schemaVersion: 1,
    id,
    regulation: 'lgov-2024-70',
    title: 'Семья Выдумкиных «Ёлочка» 🌲',
    number: '17-В',
    subject: { type: 'family', id: `${id}-family` },
    events: [
      {
        id: 'e1',
        type: 'information-received',
        on: '2026-03-02',
        note: 'Звонок, "тихий" \\ ночной',
      },
      {
        id: 'e2',
        type: 'home-visit',
        on: '2026-03-05',
        time: '14:05',
        data: { present: [1, null] },
      },
    ],
    statements: [inventedStatement('2026-03-05', 3)],
    records: [
      {
        id: 'r1',
        document: 'living-conditions-act',
        edition: '1',
        status: 'draft',
        data: { address: 'Придуманск, ул. Сказочная, 1', rooms: 2, empty: {}, __list: [] },
        createdOn: '2026-03-05',
        finals: [],
      },
    ],
    ...change,
  };
}

export function inventedStatement(on: string, value: number): FactStatement {
  return {
    subject: { type: 'family', id: 'f' },
    fact: 'family.childrenCount',
    state: 'stated',
    value,
    on,
    source: { kind: 'answer' },
  };
}

/** A case with a history of many years: several hundred kilobytes. */
export function longCase(id: string, statements = 3000): CaseRecord {
  return inventedCase(id, {
    statements: Array.from({ length: statements }, (_, index) =>
      inventedStatement(`20${String(10 + (index % 80))}-01-15`, index),
    ),
  });
}
