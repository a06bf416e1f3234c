import type { CaseRecord, DocumentRecord } from '@semya/rules';
import { openCaseSession, type CaseSession } from '@semya/widgets';
import { createMemoryCaseStore, type CaseStore } from '@semya/widgets/store';

/** The day on which the invented families are shown. */
export const storyDay = '2026-11-23';

export interface StoryCase {
  readonly store: CaseStore;
  readonly session: CaseSession;
}

/** An invented case in a memory store, opened and decided. */
export async function openStoryCase(
  record: CaseRecord,
  records: readonly DocumentRecord[] = [],
): Promise<StoryCase> {
  const store = createMemoryCaseStore();
  const saved = await store.save(
    { ...record, records: [...record.records, ...records] },
    { parent: undefined },
  );
  if (!saved.ok) throw new Error(`The case ${record.id} cannot be stored`);
  return { store, session: await openStored(store, record.id) };
}

/** A case of a store, once it is open or has turned out not to open. */
export async function openStored(store: CaseStore, caseId: string): Promise<CaseSession> {
  const session = openCaseSession({ store, caseId, asOf: storyDay });
  if (session.state.phase !== 'loading') return session;
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (session.state.phase === 'loading') return;
      stop();
      resolve(session);
    });
  });
}
