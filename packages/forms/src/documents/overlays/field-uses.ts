import type { Condition } from '@semya/rules/conditions';
import { absoluteCondition, rowAround } from '../../conditions/field-reference.js';
import { readShift } from '../../conditions/shifted-date.js';
import { factsOfLeaf, leavesOf } from '../../conditions/walk.js';
import type { DocumentDefinition, Expression, FieldPath } from '../../contracts/document.js';

/** Fields that a document cannot do without: its date, and what visibility, numbers and events read. */
export function fieldsInUse(definition: DocumentDefinition): ReadonlySet<FieldPath> {
  const { visibility, computed, events, signatories, volume, dateField } = definition;
  return new Set([
    dateField,
    ...(volume === undefined ? [] : [volume.numberField]),
    ...visibility.flatMap(({ when, field }) => factsOf(when, field)),
    ...computed.flatMap(({ expression }) => fieldsOfExpression(expression)),
    ...events.flatMap(({ on, when }) => [on, ...(when === undefined ? [] : factsOf(when, on))]),
    ...signatories.map(({ field }) => field),
  ]);
}

/** Fields that a condition of `field` reads, from the root, without the periods of dates. */
export const factsOf = (condition: Condition, field: FieldPath): readonly FieldPath[] =>
  leavesOf(absoluteCondition(condition, rowAround(field)))
    .flatMap(factsOfLeaf)
    .map((fact) => readShift(fact).field);

export function fieldsOfExpression(expression: Expression): readonly FieldPath[] {
  if ('field' in expression) return [expression.field];
  if ('sum' in expression) return [expression.sum];
  if ('count' in expression) return [expression.count];
  if ('years' in expression) return expression.years;
  if ('months' in expression) return expression.months;
  if ('days' in expression) return expression.days;
  if ('divide' in expression) return expression.divide.flatMap(fieldsOfExpression);
  if ('multiply' in expression) return expression.multiply.flatMap(fieldsOfExpression);
  return 'subtract' in expression ? expression.subtract.flatMap(fieldsOfExpression) : [];
}
