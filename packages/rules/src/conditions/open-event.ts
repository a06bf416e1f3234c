import type { EventCondition } from '../contracts/condition.js';
import type { Explanation } from '../contracts/decision.js';
import type { CompiledCondition } from './node.js';
import type { Scope } from './scope.js';

/** "Such an event has happened by the day of evaluation", ready to be decided. */
export function openEvent(event: EventCondition): CompiledCondition {
  return {
    form: { kind: 'event', event },
    truth: (scope) => scope.event(event).truth,
    explain: (scope) => explainEvent(event, scope),
  };
}

function explainEvent(match: EventCondition, scope: Scope): Explanation {
  const { truth, on } = scope.event(match);
  return {
    kind: 'event',
    truth,
    event: match.type,
    ...(match.where === undefined ? {} : { where: match.where }),
    ...(on === undefined ? {} : { on }),
  };
}
