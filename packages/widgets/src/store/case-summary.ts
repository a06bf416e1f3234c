import type { CaseRecord } from '@semya/rules';
import type { CaseSummary } from './case-store.js';

/** The line that a list shows for a stored case. */
export function summaryOf(record: CaseRecord, revision: string, updated: string): CaseSummary {
  return {
    id: record.id,
    title: record.title,
    ...(record.number !== undefined && { number: record.number }),
    regulation: record.regulation,
    updated,
    revision,
  };
}

/** Latest first; equal instants by id, so that a list never flickers. */
export function byUpdated(first: CaseSummary, second: CaseSummary): number {
  if (first.updated !== second.updated) return first.updated < second.updated ? 1 : -1;
  return first.id < second.id ? -1 : 1;
}
