import type { Condition, EventCondition } from '../contracts/condition.js';
import type { Regulation } from '../contracts/regulation.js';
import { conditionsByName } from '../engine/named-outcomes.js';

/** Every event that conditions of categories, guards and named conditions ask about. */
export function eventConditionsOf(regulation: Regulation): readonly EventCondition[] {
  const conditions = [
    ...Object.values(conditionsByName(regulation)),
    ...regulation.categories.map((category) => category.conditions),
    ...regulation.stages.flatMap(({ guards }) => guards.map((guard) => guard.conditions)),
  ];
  return conditions.flatMap(eventsIn);
}

function eventsIn(condition: Condition): readonly EventCondition[] {
  if ('event' in condition) return [condition.event];
  return partsOf(condition).flatMap(eventsIn);
}

function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('not' in condition) return [condition.not];
  if ('some' in condition) return condition.some.all ?? condition.some.any ?? [];
  if ('every' in condition) return condition.every.all ?? condition.every.any ?? [];
  return [];
}
