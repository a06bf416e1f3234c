import { addDays, type CivilDate } from '../civil/index.js';
import type { Placed } from '../case/checked-case.js';
import type { CaseEvent } from '../contracts/case.js';
import type { Stage } from '../contracts/regulation.js';
import { hasData, type Timeline } from '../events/timeline.js';

/** A stage that the case was in, and the events that began and ended it. */
export interface StagePeriod {
  readonly stage: Stage;
  readonly entered: Placed<CaseEvent>;
  readonly left: Placed<CaseEvent> | undefined;
}

/** Stages in the order they were entered; entering the current one again changes nothing. */
export function stageHistory(stages: readonly Stage[], timeline: Timeline): readonly StagePeriod[] {
  const entries: { stage: Stage; entered: Placed<CaseEvent> }[] = [];
  for (const event of timeline.events) {
    const stage = stages.find(
      ({ enteredBy }) => enteredBy.event === event.type && hasData(event, enteredBy.where),
    );
    if (stage !== undefined && stage !== entries.at(-1)?.stage) {
      entries.push({ stage, entered: event });
    }
  }
  return entries.map((entry, index) => ({ ...entry, left: entries[index + 1]?.entered }));
}

/** Last day of a stage: the day before the next one, or the day it began if they share it. */
export function lastDayOf({ entered, left }: StagePeriod): CivilDate | undefined {
  if (left === undefined) return undefined;
  return left.on > entered.on ? addDays(left.on, -1) : entered.on;
}
