import type { Problem } from '@semya/rules/conditions';
import { asUi, pathOfScope, type UiNode } from '../src/documents/compile/ui-node.js';
import type { DocumentShape } from '../src/documents/compile/compile-source.js';
import { fieldsOf, type FieldNode } from '../src/documents/fields.js';
import { problem } from '../src/documents/problem.js';

/**
 * Every field that is not kept hidden has exactly one control.
 *
 * Problems: `ui-missing-field`, `ui-repeated-field`.
 */
export function checkCoverage({ schema, uischema }: DocumentShape): readonly Problem[] {
  const fields = fieldsOf(schema);
  const shown = controlPaths(asUi(uischema), '', fields);
  const repeated = shown.filter((path, index) => shown.indexOf(path) !== index);
  const leaves = [...fields.values()].filter(
    ({ path, hidden }) => !hidden && !hasParts(path, fields),
  );
  const missing = leaves.filter(({ path }) => !shown.includes(path));
  return [
    ...missing.map(({ path }) => problem('ui-missing-field', path)),
    ...repeated.map((path) => problem('ui-repeated-field', path)),
  ];
}

const hasParts = (path: string, fields: ReadonlyMap<string, FieldNode>): boolean =>
  [...fields.values()].some(({ parent }) => parent === path);

function controlPaths(
  element: UiNode,
  base: string,
  fields: ReadonlyMap<string, FieldNode>,
): readonly string[] {
  const path = element.scope === undefined ? undefined : pathOfScope(element.scope, base);
  const row = `${path ?? base}/*`;
  const inside = fields.has(row) ? row : (path ?? base);
  const detail = element.options?.detail;
  return [
    ...(path === undefined ? [] : [path]),
    ...(element.elements ?? []).flatMap((child) => controlPaths(child, base, fields)),
    ...(detail === undefined ? [] : controlPaths(detail, inside, fields)),
  ];
}
