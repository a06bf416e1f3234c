import { addDays, type CivilDate } from '../civil/index.js';
import type { Dated } from '../case/checked-case.js';
import type { CaseEvent } from '../contracts/case.js';
import type { EventMatch, Regulation, Stage } from '../contracts/regulation.js';
import { hasData, type Timeline } from '../events/timeline.js';

/** A stage that the case was in, and the events that began and ended it. */
export interface StagePeriod {
  readonly stage: Stage;
  readonly entered: Dated<CaseEvent>;
  readonly left: Dated<CaseEvent> | undefined;
  /** It ended because the case was closed. */
  readonly closed: boolean;
}

/**
 * Stages in the order they were entered; entering the current one again changes nothing. An event
 * that closes the case ends the stage; the case may be taken up again by entering one.
 */
export function stageHistory(
  { stages, closedBy = [] }: Pick<Regulation, 'stages' | 'closedBy'>,
  timeline: Timeline,
): readonly StagePeriod[] {
  const periods: StagePeriod[] = [];
  for (const event of timeline.events) {
    const current = periods.at(-1);
    const open = current !== undefined && current.left === undefined;
    const stage = stages.find(({ enteredBy }) => matches(event, enteredBy));
    const entered = stage !== undefined && !(open && current.stage === stage);
    const closed = closedBy.some((match) => matches(event, match));
    if (open && (entered || closed)) {
      periods[periods.length - 1] = { ...current, left: event, closed: !entered };
    }
    if (entered) periods.push({ stage, entered: event, left: undefined, closed: false });
  }
  return periods;
}

function matches(event: CaseEvent, { event: type, where }: EventMatch): boolean {
  return event.type === type && hasData(event, where);
}

/** Last day of a stage: the day before the next one, or the day it began if they share it. */
export function lastDayOf({ entered, left }: StagePeriod): CivilDate | undefined {
  if (left === undefined) return undefined;
  return left.on > entered.on ? addDays(left.on, -1) : entered.on;
}
