import type { Problem } from '@semya/rules/conditions';
import { compileInDocument } from '../../conditions/compile-in-document.js';
import { factsOfLeaf, leavesOf } from '../../conditions/walk.js';
import type { JsonSchema, Visibility } from '../../contracts/document.js';
import type { PrintLayout } from '../../contracts/print-layout.js';
import { fieldAt, isList } from '../fields/field.js';
import { checkCoverage } from './check-coverage.js';
import { checkTemplate, pathOf } from './check-template.js';
import { layoutProblem } from './layout-problem.js';
import { layoutUses, type ConditionUse, type ListUse, type SignatureUse } from './layout-uses.js';

/**
 * Holds a layout against the fields of its document: every template parses and speaks of fields
 * that are there in a format that fits, lists are lists, signatures are signatures, conditions
 * compile, and no field that a person fills in is forgotten. For a journal give `journalSchema`.
 *
 * @returns problems with JSON pointers into the layout; none when the layout is sound
 */
export const checkPrintLayout = (
  layout: PrintLayout,
  schema: JsonSchema,
  { visibility = [] }: { readonly visibility?: readonly Visibility[] } = {},
): readonly Problem[] => {
  const uses = layoutUses(layout);
  return [
    ...checkBlockIds(layout),
    ...uses.lists.flatMap((use) => checkList(use, schema)),
    ...uses.templates.flatMap((use) => checkTemplate(use, schema, visibility)),
    ...uses.conditions.flatMap((use) => checkCondition(use, schema)),
    ...uses.signatures.flatMap((use) => checkSignature(use, schema)),
    ...checkCoverage(uses, schema),
  ];
};

const checkBlockIds = ({ blocks }: PrintLayout): readonly Problem[] => {
  const seen = new Set<string>();
  return blocks.flatMap(({ id }, index) => {
    if (id === undefined) return [];
    if (seen.has(id)) {
      return [layoutProblem('print-duplicate-block-id', `/blocks/${index}/id`, { id })];
    }
    seen.add(id);
    return [];
  });
};

const checkList = ({ list, at }: ListUse, schema: JsonSchema): readonly Problem[] => {
  const field = fieldAt(schema, list);
  if (!field) return [layoutProblem('print-unknown-field', at, { field: list })];
  return isList(field) ? [] : [layoutProblem('print-not-a-list', at, { field: list })];
};

const checkSignature = (
  { field, at, row }: SignatureUse,
  schema: JsonSchema,
): readonly Problem[] => {
  const path = pathOf(field, row);
  if (path === undefined) return [layoutProblem('print-row-outside-list', at, { field })];
  const found = fieldAt(schema, path);
  if (!found) return [layoutProblem('print-unknown-field', at, { field: path })];
  return found.format === 'signature' || found.format === 'name'
    ? []
    : [layoutProblem('print-not-a-signature', at, { field: path })];
};

const checkCondition = (
  { condition, at, row }: ConditionUse,
  schema: JsonSchema,
): readonly Problem[] => {
  const compiled = compileInDocument(condition, `${row}/`);
  if (!compiled.ok) {
    return compiled.problems.map((problem) => ({ ...problem, path: `${at}${problem.path}` }));
  }
  return leavesOf(condition)
    .flatMap(factsOfLeaf)
    .flatMap((fact) => {
      const path = pathOf(fact, row);
      if (path === undefined) return [layoutProblem('print-row-outside-list', at, { field: fact })];
      return fieldAt(schema, path)
        ? []
        : [layoutProblem('print-unknown-field', at, { field: path })];
    });
};
