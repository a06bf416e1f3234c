import type { Dated } from '../case/checked-case.js';
import type { CaseEvent } from '../contracts/case.js';
import type { EventMatch } from '../contracts/regulation.js';
import type { Timeline } from '../events/timeline.js';

/** The latest event that matches, among those that concern one document. */
export type EventPick = (match: EventMatch) => Dated<CaseEvent> | undefined;

/** Any matching event counts. */
export const pickAny =
  (timeline: Timeline): EventPick =>
  (match) =>
    timeline.all(match).at(-1);

/** Only events that name the record, by their source or in their data, count. */
export const pickOfRecord =
  (timeline: Timeline, record: string): EventPick =>
  (match) =>
    timeline
      .all(match)
      .findLast(
        ({ source, data }) =>
          (source?.kind === 'document' && source.record === record) || data?.record === record,
      );
