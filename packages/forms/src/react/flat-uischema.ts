import type { UiSchema } from '../contracts/document.js';
import { asUi, type UiCondition, type UiNode } from '../documents/compile/ui-node.js';
import { keysOf } from '../documents/pointer.js';
import { isTable, type SchemaNode } from '../documents/schema-node.js';

const ROOT = '#';

/**
 * The UI schema with every shared object (a person, an address, a signature) laid out as a group of
 * its own fields. Not every renderer set has one for objects; all have one for groups.
 */
export const flatUiSchema = (uischema: UiSchema, schema: SchemaNode): UiNode =>
  flatten(asUi(uischema), schema, ROOT);

/** @param schema of the record or row that the element is rendered in @param base scope of the object around it */
function flatten(element: UiNode, schema: SchemaNode, base: string): UiNode {
  const { scope, elements, options, rule } = element;
  const ruled = rule && { rule: { ...rule, condition: within(rule.condition, base) } };
  if (scope === undefined) {
    const children = elements?.map((child) => flatten(child, schema, base));
    return { ...element, ...ruled, ...(children && { elements: children }) };
  }
  const full = joined(base, scope);
  const node = nodeAt(schema, full);
  const detail = options?.detail;
  if (node === undefined || detail === undefined) return { ...element, ...ruled, scope: full };
  if (isTable(node)) {
    const inRow = flatten(detail, node.items ?? {}, ROOT);
    // Some renderers name a table by its property when the element does not name it.
    const label = element.label ?? node.title ?? '';
    return { ...element, ...ruled, label, scope: full, options: { ...options, detail: inRow } };
  }
  return {
    type: 'Group',
    ...(element.id !== undefined && { id: element.id }),
    label: element.label ?? node.title ?? '',
    ...ruled,
    elements: [flatten(detail, schema, full)],
  };
}

const joined = (base: string, scope: string): string => `${base}${scope.slice(1)}`;

function within(condition: UiCondition, base: string): UiCondition {
  if ('scope' in condition) return { ...condition, scope: joined(base, condition.scope) };
  return { ...condition, conditions: condition.conditions.map((part) => within(part, base)) };
}

const nodeAt = (schema: SchemaNode, scope: string): SchemaNode | undefined =>
  keysOf(scope.slice(1).replaceAll('/properties/', '/')).reduce<SchemaNode | undefined>(
    (node, name) => node?.properties?.[name],
    schema,
  );
