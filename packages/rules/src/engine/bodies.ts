import type { CaseEvent } from '../contracts/case.js';
import type { BodyOutcome } from '../contracts/decision.js';
import type { Body } from '../contracts/regulation.js';
import { hasData } from '../events/timeline.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';
import { eventRef } from './obligation.js';

/** Key of an event's data that names the body whose decision it was. */
const DECIDED_BY = 'decidedBy';

/**
 * Whether an event has the force it claims: one that names a body of the regulation counts only if
 * the body may decide it. What an advisory body decided is advice and changes nothing.
 */
export function hasForce(event: CaseEvent, bodies: readonly Body[]): boolean {
  const name = event.data?.[DECIDED_BY];
  const body = bodies.find(({ id }) => id === name);
  return (
    body === undefined ||
    body.decides.some(({ event: type, where }) => event.type === type && hasData(event, where))
  );
}

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
        .filter(({ data }) => data?.[DECIDED_BY] === body.id)
        .map(eventRef),
    }));
}

/** Who decided, as the event says. */
export function decidedBy({ data }: CaseEvent): string | undefined {
  const name = data?.[DECIDED_BY];
  return typeof name === 'string' ? name : undefined;
}
