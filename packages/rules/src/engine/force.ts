import type { CaseEvent } from '../contracts/case.js';
import type { Body } from '../contracts/regulation.js';
import { hasData } from '../events/timeline.js';

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

/** Who decided, as the event says. */
export function decidedBy({ data }: CaseEvent): string | undefined {
  const name = data?.[DECIDED_BY];
  return typeof name === 'string' ? name : undefined;
}
