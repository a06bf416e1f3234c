import type { EventCondition } from '../contracts/condition.js';

/** Runtime fact that holds a parameter of the regulation. */
export const parameterFact = (id: string): string => `parameter:${id}`;

/** Runtime fact that holds a list's elements, each an object of its facts. */
export const elementsFact = (list: string): string => `elements:${list}`;

/** Runtime fact that says whether an event has happened. */
export const eventFact = ({ type, where, since }: EventCondition): string =>
  `event:${JSON.stringify([type, where ?? null, since ?? null])}`;

/** Operators that decide `some` and `every` over the elements of a list. */
export const LIST_OPERATORS = { some: 'someElement', every: 'everyElement' } as const;
