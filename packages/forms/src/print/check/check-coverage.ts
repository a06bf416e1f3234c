import type { Problem } from '@semya/rules/conditions';
import type { FieldPath, JsonSchema } from '../../contracts/document.js';
import { fieldsOf } from '../../documents/fields.js';
import { describeField, isList } from '../fields/field.js';
import { covers } from './covers.js';
import { fieldsOfTemplate, pathOf } from './check-template.js';
import { layoutProblem } from './layout-problem.js';
import type { LayoutUses } from './layout-uses.js';

/** Every field that a person fills in must come to paper somewhere in the filled document. */
export const checkCoverage = (uses: LayoutUses, schema: JsonSchema): readonly Problem[] => {
  const printed = [
    ...uses.templates.filter(({ blankOnly }) => !blankOnly).flatMap(fieldsOfTemplate),
    ...uses.signatures
      .filter(({ blankOnly }) => !blankOnly)
      .flatMap(({ field, row }) => pathOf(field, row) ?? []),
  ];
  const isPrinted = (path: FieldPath): boolean =>
    printed.some((other) => covers(other, path) || covers(path, other));
  return valuePaths(schema)
    .filter((path) => !isPrinted(path))
    .map((field) => layoutProblem('print-field-missing', '/blocks', { field }));
};

/** Fields that hold one value: a person or an address counts as one, a table by its cells. */
const valuePaths = (schema: JsonSchema): readonly FieldPath[] => {
  const nodes = [...fieldsOf(schema).values()];
  const values = nodes.filter(({ schema: node, hidden }) => {
    const field = describeField(node);
    const isContainer = isList(field) || (node.properties && field.format === 'text');
    return !hidden && !isContainer;
  });
  const paths = values.map(({ path }) => path);
  return paths.filter((path) => !paths.some((other) => other !== path && covers(other, path)));
};
