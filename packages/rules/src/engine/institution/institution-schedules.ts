import type { CivilDate } from '../../civil/index.js';
import type { Obligation } from '../../contracts/decision.js';
import type { InstitutionSchedule, Schedule } from '../../contracts/regulation.js';
import type { Evaluation } from '../evaluation.js';
import { spansOf } from '../schedule-periods.js';
import { decideInSpans } from '../schedules.js';

/**
 * Obligations of the institution that come back; without a starting event from the day since which
 * it is asked at all. What was due before its record is kept is left out.
 */
export function decideInstitutionSchedule(
  element: InstitutionSchedule,
  since: string,
  evaluation: Evaluation,
): readonly Obligation[] {
  const { from, until = [], ...rest } = element;
  const schedule: Schedule = { ...rest, from: from ?? NO_EVENT, until };
  const { timeline } = evaluation.today;
  if (from !== undefined) {
    const spans = spansOf(schedule, [], timeline);
    return decideInSpans({ element: schedule, when: undefined }, spans, evaluation).filter(
      ({ due, period }) => (period?.to ?? due ?? since) >= since,
    );
  }
  if (since > evaluation.asOf) return [];
  const start = { id: '', type: '', on: since as CivilDate };
  const end = until
    .flatMap((match) => timeline.all(match))
    .filter(({ on }) => on >= since)
    .toSorted((left, right) => (left.on < right.on ? -1 : 1))[0];
  return decideInSpans({ element: schedule, when: undefined }, [{ start, end }], evaluation).map(
    withoutFrom,
  );
}

const NO_EVENT = { event: '' };

/** No event started the clock, so none is shown. */
function withoutFrom(obligation: Obligation): Obligation {
  return Object.fromEntries(
    Object.entries(obligation).filter(([key]) => key !== 'from'),
  ) as unknown as Obligation;
}
