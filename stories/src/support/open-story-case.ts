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
  await store.save({ ...record, records: [...record.records, ...records] }, { parent: undefined });
  const session = openCaseSession({ store, caseId: record.id, asOf: storyDay });
  if (session.state.phase === 'loading')
    await new Promise<void>((resolve) => {
      const stop = session.subscribe(() => {
        if (session.state.phase === 'loading') return;
        stop();
        resolve();
      });
    });
  return { store, session };
}
