import type { CheckedCase, Dated } from '../case/checked-case.js';
import { jsonEqual } from '../conditions/json-equal.js';
import type { EventFinding } from '../conditions/scope.js';
import type { CaseEvent } from '../contracts/case.js';
import type { EventCondition, Json } from '../contracts/condition.js';
import type { EventMatch } from '../contracts/regulation.js';

/** What has happened in a case by a day, in the order it happened. */
export interface Timeline {
  readonly asOf: string;
  /** false: an event that is not here may still have happened. */
  readonly complete: boolean;
  /** Matching events, oldest first. */
  readonly all: (match: EventMatch) => readonly Dated<CaseEvent>[];
  /** Every event that counts, oldest first. */
  readonly events: readonly Dated<CaseEvent>[];
  /** Events without the force that they claim: they are recorded and change nothing. */
  readonly withoutForce: readonly Dated<CaseEvent>[];
  /** Whether an event of a condition has happened, and when last. */
  readonly find: (condition: EventCondition) => EventFinding;
}

/**
 * Events of a case as of a day: those cancelled never count, those dated later do not count yet.
 * Events of one day keep the order of the record. Those without force are kept apart.
 */
export function timelineOn(
  record: Pick<CheckedCase, 'events' | 'eventsComplete'>,
  asOf: string,
  hasForce: (event: CaseEvent) => boolean = () => true,
): Timeline {
  const happened = record.events
    .map(({ part }) => part)
    .filter((event) => event.cancelled === undefined && event.on <= asOf)
    .sort(byDay);
  const events = happened.filter(hasForce);
  const byType = new Map<string, Dated<CaseEvent>[]>();
  for (const event of events) {
    const alike = byType.get(event.type);
    if (alike === undefined) byType.set(event.type, [event]);
    else alike.push(event);
  }
  const all = ({ event, where }: EventMatch): readonly Dated<CaseEvent>[] => {
    const alike = byType.get(event) ?? [];
    return where === undefined ? alike : alike.filter((candidate) => hasData(candidate, where));
  };
  return {
    asOf,
    complete: record.eventsComplete,
    events,
    withoutForce: happened.filter((event) => !hasForce(event)),
    all,
    find: (condition) => find(condition, all, record.eventsComplete),
  };
}

/** Sorting is stable, and the times of day are too rarely noted to be trusted with an order. */
function byDay(left: CaseEvent, right: CaseEvent): number {
  if (left.on === right.on) return 0;
  return left.on < right.on ? -1 : 1;
}

/** Whether the event's data hold all the values asked for. */
export function hasData(
  event: CaseEvent,
  where: Readonly<Record<string, Json>> | undefined,
): boolean {
  if (where === undefined) return true;
  const data = event.data ?? {};
  return Object.keys(where).every(
    (name) => Object.hasOwn(data, name) && jsonEqual(data[name], where[name]),
  );
}

/** With `since`, only events not earlier than the latest event of that type count. */
function find(
  { type, where, since }: EventCondition,
  all: Timeline['all'],
  complete: boolean,
): EventFinding {
  const latest = all({ event: type, ...(where === undefined ? {} : { where }) }).at(-1);
  const from = since === undefined ? undefined : all({ event: since }).at(-1)?.on;
  const happened = latest !== undefined && (from === undefined || latest.on >= from);
  // In an incomplete record a later `since` may be absent too, which would set the event aside.
  if (!complete && (!happened || since !== undefined)) return { truth: 'unknown' };
  return happened ? { truth: 'met', on: latest.on } : { truth: 'not-met' };
}
