import type { Condition, Problem } from '@semya/rules/conditions';
import { compileInDocument } from '../src/conditions/compile-in-document.js';
import type { DocumentDefinition, FieldPath } from '../src/contracts/document.js';
import type { DocumentShape } from '../src/documents/compile/compile-source.js';
import { fieldsOf } from '../src/documents/fields.js';
import { factsOf, fieldsOfExpression } from '../src/documents/overlays/field-uses.js';
import { problem } from '../src/documents/problem.js';

/**
 * Whatever a document names among its own fields exists, and its conditions compile.
 *
 * Problems: `field-unknown`, `check-repeated`, and those of `compileCondition`.
 */
export function checkReferences({ definition, schema }: DocumentShape): readonly Problem[] {
  const fields = fieldsOf(schema);
  const conditions = conditionsOf(definition);
  const named = [
    ...namedFields(definition),
    ...conditions.flatMap(({ when, field }) => factsOf(when, field)),
  ];
  const unknown = named.filter((path) => !fields.has(path));
  const ids = definition.checks.map(({ id }) => id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...unknown.map((path) => problem('field-unknown', path)),
    ...repeated.map((id) => problem('check-repeated', '/checks', { check: id })),
    ...conditions.flatMap(({ when, field }) => compileInDocument(when, field).problems),
  ];
}

function conditionsOf({ checks, visibility, events }: DocumentDefinition) {
  const all: { readonly when: Condition | undefined; readonly field: FieldPath }[] = [
    ...checks.flatMap(({ conditions, when, field }) => [
      { when: conditions, field },
      { when, field },
    ]),
    ...visibility,
    ...events.map(({ when, on }) => ({ when, field: on })),
  ];
  return all.flatMap(({ when, field }) => (when === undefined ? [] : [{ when, field }]));
}

function namedFields(definition: DocumentDefinition): readonly FieldPath[] {
  const { dateField, volume, visibility, computed, checks, events, signatories } = definition;
  const inText = [...definition.recordTitle.matchAll(/\{(\/[^|}]+)/gu)].map(
    ([, path = '']) => path,
  );
  return [
    dateField,
    ...(volume === undefined ? [] : [volume.numberField]),
    ...visibility.map(({ field }) => field),
    ...computed.flatMap(({ field, expression }) => [field, ...fieldsOfExpression(expression)]),
    ...checks.map(({ field }) => field),
    ...events.flatMap(({ on, time, data = {} }) => [
      on,
      ...(time === undefined ? [] : [time]),
      ...Object.values(data).flatMap(fieldOfDatum),
    ]),
    ...signatories.map(({ field }) => field),
    ...inText,
  ];
}

function fieldOfDatum(datum: unknown): readonly FieldPath[] {
  const field = (datum as { readonly field?: unknown } | null)?.field;
  return typeof field === 'string' ? [field] : [];
}
