import type { Condition, Problem } from '@semya/rules/conditions';
import { compileInDocument } from '../src/conditions/compile-in-document.js';
import type { DocumentDefinition, FieldPath } from '../src/contracts/document.js';
import type { DocumentShape } from '../src/documents/compile/compile-source.js';
import { fieldsOf } from '../src/documents/fields.js';
import { factsOf } from '../src/documents/overlays/field-uses.js';
import { problem } from '../src/documents/problem.js';

interface Named {
  readonly field: FieldPath;
  readonly at: string;
}

/**
 * Whatever the rules over whole records (between records, extracts, consent) name exists, and their
 * conditions compile.
 *
 * Problems: `field-unknown`, `check-repeated`, and those of `compileCondition`.
 */
export function checkRecordRules({ definition, schema }: DocumentShape): readonly Problem[] {
  const fields = fieldsOf(schema);
  const conditions = conditionsOf(definition);
  const named = [
    ...acrossFields(definition),
    ...extractFields(definition),
    ...consentFields(definition),
    ...conditions.flatMap(({ when, field, at }) =>
      factsOf(when, field).map((fact) => ({ field: fact, at })),
    ),
  ];
  const ids = (definition.acrossRecords ?? []).map(({ id }) => id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...named
      .filter(({ field }) => !fields.has(field))
      .map(({ field, at }) => problem('field-unknown', at, { field })),
    ...repeated.map((id) => problem('check-repeated', '/acrossRecords', { check: id })),
    ...conditions.flatMap(({ when, field }) => compileInDocument(when, field).problems),
  ];
}

function acrossFields({ acrossRecords = [] }: DocumentDefinition): readonly Named[] {
  return acrossRecords.flatMap((check, index) => {
    const times =
      check.kind === 'no-overlap'
        ? [...(check.date === undefined ? [] : [check.date]), check.from, ...check.to]
        : [];
    const at = `/acrossRecords/${index}`;
    return [check.field, ...(check.by ?? []), ...times].map((field) => ({ field, at }));
  });
}

function extractFields({ extracts = [] }: DocumentDefinition): readonly Named[] {
  return extracts.flatMap(({ table, recipient, columns, along }, index) => {
    const inRow = [recipient, ...columns].map((path) => `${table}/*${path.slice(1)}`);
    return [table, ...inRow, ...along].map((field) => ({ field, at: `/extracts/${index}` }));
  });
}

function consentFields({ consent }: DocumentDefinition): readonly Named[] {
  if (consent === undefined) return [];
  const { recipients, organisation, purposes, from, to, revoked, signatures } = consent;
  const inRow = `${recipients}/*${organisation.slice(1)}`;
  const signed = signatures.map(({ field }) => field);
  return [recipients, inRow, purposes, from, to, revoked, ...signed].map((field) => ({
    field,
    at: '/consent',
  }));
}

function conditionsOf({ acrossRecords = [], consent }: DocumentDefinition) {
  const all: {
    readonly when: Condition | undefined;
    readonly field: FieldPath;
    readonly at: string;
  }[] = [
    ...acrossRecords.map(({ when, field }, index) => ({
      when,
      field,
      at: `/acrossRecords/${index}`,
    })),
    ...(consent?.signatures ?? []).map(({ when, field }) => ({ when, field, at: '/consent' })),
  ];
  return all.flatMap(({ when, ...rest }) => (when === undefined ? [] : [{ ...rest, when }]));
}
