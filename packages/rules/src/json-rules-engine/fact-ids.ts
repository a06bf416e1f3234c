export { elementsFact, eventFact, parameterFact } from '../conditions/rule-set/fact-names.js';

/** Operators that decide `some` and `every` over the elements of a list. */
export const LIST_OPERATORS = { some: 'someElement', every: 'everyElement' } as const;
