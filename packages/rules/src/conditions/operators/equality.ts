import type { Json } from '../../contracts/condition.js';
import { SCALAR_FACTS, type OperatorDefinition } from './definition.js';

/** As in json-rules-engine: identity of scalars, never of lists or objects. */
const isIn = (actual: Json, expected: Json): boolean | undefined =>
  Array.isArray(expected) ? expected.includes(actual) : undefined;

const isNotIn = (actual: Json, expected: Json): boolean | undefined =>
  Array.isArray(expected) ? !expected.includes(actual) : undefined;

export const EQUALITY_OPERATORS: readonly OperatorDefinition[] = [
  {
    id: 'equal',
    facts: SCALAR_FACTS,
    operand: 'scalar',
    growth: 'exact',
    lookup: 'identity',
    apply: (actual, expected) => actual === expected,
  },
  {
    id: 'notEqual',
    facts: SCALAR_FACTS,
    operand: 'scalar',
    growth: 'not-exact',
    lookup: 'identity',
    apply: (actual, expected) => actual !== expected,
  },
  {
    id: 'in',
    facts: SCALAR_FACTS,
    operand: 'scalars',
    growth: 'exact',
    lookup: 'identity',
    apply: isIn,
  },
  {
    id: 'notIn',
    facts: SCALAR_FACTS,
    operand: 'scalars',
    growth: 'not-exact',
    lookup: 'identity',
    apply: isNotIn,
  },
];
