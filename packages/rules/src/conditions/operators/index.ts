import { DATE_OPERATORS } from './dates.js';
import type { OperatorDefinition, OperatorTable } from './definition.js';
import { EQUALITY_OPERATORS } from './equality.js';
import { ORDER_OPERATORS } from './order.js';
import { PRESENCE_OPERATORS } from './presence.js';
import { SET_OPERATORS } from './sets.js';

export type { Growth, OperandKind, OperatorDefinition, OperatorTable } from './definition.js';
export { readPeriod, type Period as LookBack } from './period.js';

/** json-rules-engine's ten operators, with its exact answers on stated values. */
export const NATIVE_OPERATORS: readonly OperatorDefinition[] = [
  ...EQUALITY_OPERATORS,
  ...ORDER_OPERATORS,
  ...SET_OPERATORS.filter(({ id }) => id === 'contains' || id === 'doesNotContain'),
];

/** Every operator of conditions by id: json-rules-engine's and ours. */
export const OPERATORS: OperatorTable = new Map(
  [
    ...EQUALITY_OPERATORS,
    ...ORDER_OPERATORS,
    ...SET_OPERATORS,
    ...DATE_OPERATORS,
    ...PRESENCE_OPERATORS,
  ].map((operator) => [operator.id, operator]),
);
