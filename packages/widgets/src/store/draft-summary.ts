import type { Draft, DraftKey, DraftSummary } from './draft-store.js';

/** A draft without what was typed. */
export function summaryOfDraft(key: DraftKey, draft: Omit<Draft, 'data'>): DraftSummary {
  return {
    key: { case: key.case, record: key.record, document: key.document },
    edition: draft.edition,
    savedAt: draft.savedAt,
    ...(draft.basedOn !== undefined && { basedOn: draft.basedOn }),
  };
}

/** Latest first. */
export function bySavedAt(first: DraftSummary, second: DraftSummary): number {
  if (first.savedAt === second.savedAt) return 0;
  return first.savedAt < second.savedAt ? 1 : -1;
}
