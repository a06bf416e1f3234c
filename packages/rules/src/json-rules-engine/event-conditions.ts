import type { CompiledCondition } from '../conditions/node.js';
import type { EventCondition } from '../contracts/condition.js';
import { compiledConditions } from '../engine/compiled-conditions.js';
import type { CompiledRegulation } from '../engine/compiled-regulation.js';

/** Every event that conditions of a regulation ask about. */
export function eventConditionsOf(compiled: CompiledRegulation): readonly EventCondition[] {
  const seen = new Set<CompiledCondition>();
  const eventsIn = (condition: CompiledCondition): readonly EventCondition[] => {
    if (seen.has(condition)) return [];
    seen.add(condition);
    const { form } = condition;
    switch (form.kind) {
      case 'leaf':
        return [];
      case 'event':
        return [form.event];
      case 'not':
      case 'named':
        return eventsIn(form.part);
      default:
        return form.parts.flatMap(eventsIn);
    }
  };
  return compiledConditions(compiled).flatMap(({ condition }) => eventsIn(condition));
}
