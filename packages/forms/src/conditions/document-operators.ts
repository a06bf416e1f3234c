import { OPERATORS, type OperatorTable } from '@semya/rules/conditions';
import { distinctBy } from './distinct-by.js';
import { timeAfter } from './time-after.js';

/** The operators of conditions in documents: those of rules, and those that only documents need. */
export const DOCUMENT_OPERATORS: OperatorTable = new Map([
  ...OPERATORS,
  ...[distinctBy, timeAfter].map((operator) => [operator.id, operator] as const),
]);
