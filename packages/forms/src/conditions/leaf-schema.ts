import type { LeafCondition } from '@semya/rules/conditions';
import type { JsonSchema } from '../contracts/document.js';

type Translate = (value: unknown) => JsonSchema | undefined;

const number =
  (keyword: string): Translate =>
  (value) => ({ type: 'number', [keyword]: value });

/** What a stated value must be for the leaf to be met. */
const TRANSLATION: ReadonlyMap<string, Translate> = new Map<string, Translate>([
  ['equal', (value) => ({ const: value })],
  ['notEqual', (value) => ({ not: { const: value } })],
  ['in', (value) => ({ enum: value })],
  ['notIn', (value) => ({ not: { enum: value } })],
  ['contains', (value) => ({ type: 'array', contains: { const: value } })],
  ['doesNotContain', (value) => ({ type: 'array', not: { contains: { const: value } } })],
  ['lessThan', number('exclusiveMaximum')],
  ['lessThanInclusive', number('maximum')],
  ['greaterThan', number('exclusiveMinimum')],
  ['greaterThanInclusive', number('minimum')],
  // An emptied text field is not a value, whichever renderer left it.
  ['present', (value) => (value === true ? { not: { const: '' } } : undefined)],
]);

/**
 * The leaf as a draft-07 schema of the field's value, to be asked only of a value that is there.
 * Undefined when a schema cannot say it (comparison with another field, dates, paths).
 */
export function leafSchema(leaf: LeafCondition): JsonSchema | undefined {
  const { value } = leaf;
  const comparesFacts = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (comparesFacts || leaf.path !== undefined) return undefined;
  return TRANSLATION.get(leaf.operator)?.(value);
}
