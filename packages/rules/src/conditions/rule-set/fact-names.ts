import type { EventCondition } from '../../contracts/condition.js';

/** Name under which plain facts hold a parameter of the regulation. */
export const parameterFact = (id: string): string => `parameter:${id}`;

/** Name under which plain facts hold a list's elements, each an object of its facts. */
export const elementsFact = (list: string): string => `elements:${list}`;

/** Name under which plain facts say whether an event has happened. */
export const eventFact = ({ type, where, since }: EventCondition): string =>
  `event:${JSON.stringify([type, where ?? null, since ?? null])}`;
