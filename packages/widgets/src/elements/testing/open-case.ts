import { expect } from 'vitest';
import type { CaseRecord } from '@semya/rules';
import { openCaseSession, type CaseSession } from '../../session/case-session.js';
import { createMemoryCaseStore, type CaseStore } from '../../store/index.js';

/** A visibly invented case on which the elements are tried. */
export const inventedCase: CaseRecord = {
  schemaVersion: 1,
  id: 'invented',
  regulation: 'lgov-2024-70',
  title: 'Семья Примеровых',
  number: 'ДЕМО-1',
  subject: { type: 'family', id: 'family' },
  events: [
    { id: 'received', type: 'information-received', on: '2026-09-01' },
    { id: 'registered', type: 'family-registered', on: '2026-09-04' },
  ],
  statements: [],
  records: [],
};

export interface OpenedCase {
  readonly store: CaseStore;
  readonly session: CaseSession;
}

/** A session over a memory store that holds the case, ready to show. */
export async function openCase(
  record: CaseRecord = inventedCase,
  asOf = '2026-11-23',
): Promise<OpenedCase> {
  const store = createMemoryCaseStore();
  await store.save(record, { parent: undefined });
  const session = openCaseSession({ store, caseId: record.id, asOf });
  await expect.poll(() => session.state.phase).toBe('ready');
  return { store, session };
}
