import type { Dated } from '../case/checked-case.js';
import type { CaseEvent } from '../contracts/case.js';

type Event = Dated<CaseEvent>;

/** One run of a clock: started by an event, stopped by the first that meets the obligation. */
export interface Run {
  readonly start: Event;
  readonly stop: Event | undefined;
  /** The event that closed the case while the clock ran. */
  readonly closing: Event | undefined;
}

/**
 * Runs of a clock that may start more than once. While it runs, another starting event does not
 * start it anew: a repeated report about the family gives nobody more time. After it was stopped,
 * or the case was closed, a later one does: a programme approved again has to be sent out again.
 */
export function runsOf(
  starts: readonly Event[],
  stops: readonly Event[],
  closings: readonly Event[],
): readonly Run[] {
  const runs: Run[] = [];
  for (const start of starts) {
    const last = runs.at(-1);
    const end = last && (last.stop ?? last.closing);
    if (last !== undefined && (end === undefined || end.on >= start.on)) continue;
    const stop = stops.find(({ on }) => on >= start.on);
    const closing = closings.find(({ on }) => on >= start.on);
    const stopped = stop !== undefined && (closing === undefined || stop.on <= closing.on);
    runs.push({ start, stop, closing: stopped ? undefined : closing });
  }
  return runs;
}
