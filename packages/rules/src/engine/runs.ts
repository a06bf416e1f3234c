import type { Placed } from '../case/checked-case.js';
import type { CaseEvent } from '../contracts/case.js';

/** One run of a clock: started by an event, stopped by the first that meets the obligation. */
export interface Run {
  readonly start: Placed<CaseEvent>;
  readonly stop: Placed<CaseEvent> | undefined;
}

/**
 * Runs of a clock that may start more than once. While it runs, another starting event does not
 * start it anew: a repeated report about the family gives nobody more time. After it was stopped,
 * a later one does: a programme approved again has to be sent out again.
 */
export function runsOf(
  starts: readonly Placed<CaseEvent>[],
  stops: readonly Placed<CaseEvent>[],
): readonly Run[] {
  const runs: Run[] = [];
  for (const start of starts) {
    const last = runs.at(-1);
    const running = last !== undefined && (last.stop === undefined || last.stop.on >= start.on);
    if (!running) runs.push({ start, stop: stops.find(({ on }) => on >= start.on) });
  }
  return runs;
}
