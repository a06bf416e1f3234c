import type { InstitutionOrderOutcome } from '../../contracts/decision.js';
import type { InstitutionOrder } from '../../contracts/regulation.js';
import { citedOutcome, type Evaluation } from '../evaluation.js';
import { eventRef } from '../obligation.js';

/** Whether a standing order is in force: issued, and not ended since. */
export function decideOrder(
  order: InstitutionOrder,
  { today: { timeline } }: Evaluation,
): InstitutionOrderOutcome {
  const { document, approvedBy, preparedBy, agreedWith = [], metBy, endedBy } = order;
  const issued = timeline.all(metBy).at(-1);
  const ended = endedBy && timeline.all(endedBy).at(-1);
  const over = ended && !(issued && issued.on >= ended.on);
  const base = {
    ...citedOutcome(order),
    document,
    approvedBy,
    ...(preparedBy === undefined ? {} : { preparedBy }),
    agreedWith,
    ...(issued === undefined ? {} : { issued: eventRef(issued) }),
  };
  if (over === true) return { ...base, state: 'ended', ended: eventRef(ended) };
  if (issued !== undefined) return { ...base, state: 'in-force' };
  return { ...base, state: timeline.complete ? 'absent' : 'unknown' };
}
