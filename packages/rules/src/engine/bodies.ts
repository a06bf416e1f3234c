import type { BodyOutcome } from '../contracts/decision.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';
import { decidedBy } from './force.js';
import { eventRef } from './obligation.js';

/** The bodies of the regulation, the force of their decisions, and what they merely advised. */
export function decideBodies(evaluation: Evaluation): readonly BodyOutcome[] {
  const { bodies } = evaluation.compiled.regulation;
  return bodies
    .filter((body) => inForce(evaluation, body))
    .map((body) => ({
      ...citedOutcome(body),
      force: body.force,
      composition: body.composition,
      ...(body.minMembers === undefined ? {} : { minMembers: body.minMembers }),
      perFamily: body.perFamily === true,
      advice: evaluation.today.timeline.withoutForce
        .filter((event) => decidedBy(event) === body.id)
        .map(eventRef),
    }));
}
