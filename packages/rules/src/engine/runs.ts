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
 * With `metEarlier` a stop before the start counts, unless the case was closed in between.
 */
export function runsOf(
  starts: readonly Event[],
  stops: readonly Event[],
  closings: readonly Event[],
  metEarlier = false,
): readonly Run[] {
  const runs: Run[] = [];
  for (const start of starts) {
    const last = runs.at(-1);
    const end = last && (last.stop ?? last.closing);
    const ended = last !== undefined && end !== undefined && start.on > laterOf(end, last.start);
    if (last !== undefined && !ended) continue;
    const earlier = metEarlier ? stopBefore(start, stops, closings) : undefined;
    if (earlier !== undefined) {
      runs.push({ start, stop: earlier, closing: undefined });
      continue;
    }
    const stop = stops.find(({ on }) => on >= start.on);
    const closing = closings.find(({ on }) => on >= start.on);
    const stopped = stop !== undefined && (closing === undefined || stop.on <= closing.on);
    runs.push({ start, stop, closing: stopped ? undefined : closing });
  }
  return runs;
}

const laterOf = (left: Event, right: Event): string => (left.on > right.on ? left.on : right.on);

/** The last stop before a start; what was done before the case was closed is done with. */
function stopBefore(
  { on: start }: Event,
  stops: readonly Event[],
  closings: readonly Event[],
): Event | undefined {
  const last = stops.findLast(({ on }) => on < start);
  const closed = closings.some(({ on }) => last !== undefined && on >= last.on && on < start);
  return closed ? undefined : last;
}
