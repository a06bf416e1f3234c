import type { Json } from '../../contracts/condition.js';
import { SET_FACTS, type OperatorDefinition } from './definition.js';

const asList = (value: Json): readonly Json[] | undefined =>
  Array.isArray(value) ? (value as readonly Json[]) : undefined;

/** Operators over facts that hold several values. A fact that is no list meets none of them. */
export const SET_OPERATORS: readonly OperatorDefinition[] = [
  {
    id: 'contains',
    facts: SET_FACTS,
    operand: 'option',
    growth: 'rising',
    lookup: 'membership',
    apply: (actual, expected) => asList(actual)?.includes(expected) ?? false,
  },
  {
    id: 'doesNotContain',
    facts: SET_FACTS,
    operand: 'option',
    growth: 'falling',
    lookup: 'membership',
    apply: (actual, expected) => !(asList(actual)?.includes(expected) ?? true),
  },
  {
    id: 'containsAny',
    facts: SET_FACTS,
    operand: 'scalars',
    growth: 'rising',
    lookup: 'membership',
    apply: (actual, expected) =>
      asList(expected)?.some((value) => asList(actual)?.includes(value) ?? false),
  },
  {
    id: 'containsAll',
    facts: SET_FACTS,
    operand: 'scalars',
    growth: 'rising',
    apply: (actual, expected) =>
      asList(expected)?.every((value) => asList(actual)?.includes(value) ?? false),
  },
];
