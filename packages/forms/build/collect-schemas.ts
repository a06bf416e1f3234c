import type { JsonSchema } from '../src/contracts/document.js';
import type { DocumentShape } from '../src/documents/compile/compile-source.js';
import { asUi, type UiCondition, type UiNode } from '../src/documents/compile/ui-node.js';
import { asNode, type SchemaNode } from '../src/documents/schema-node.js';
import { schemaKey } from '../src/validation/schema-key.js';

/**
 * Every schema that JSON Forms hands to a validator while it shows the document: the root, the
 * conditions of rules, and the branches of choices between shapes. Choices of constants (options)
 * are left out: they are shown as lists and never compiled one by one.
 */
export function schemasToCompile(document: DocumentShape): ReadonlyMap<string, JsonSchema> {
  const schemas = new Map<string, JsonSchema>();
  const add = (schema: JsonSchema) => schemas.set(schemaKey(schema), schema);
  for (const part of [document, document.volume]) {
    if (part === undefined) continue;
    add(part.schema);
    branches(asNode(part.schema)).forEach(add);
    ruleSchemas(asUi(part.uischema)).forEach(add);
  }
  return schemas;
}

function branches(node: SchemaNode): readonly JsonSchema[] {
  const choices = [...(node.oneOf ?? []), ...(node.anyOf ?? [])];
  const shapes = choices.filter((choice) => !('const' in choice));
  const children = [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : [])];
  return [...shapes, ...[...shapes, ...children].flatMap(branches)];
}

function ruleSchemas(element: UiNode): readonly JsonSchema[] {
  const own = element.rule === undefined ? [] : conditionSchemas(element.rule.condition);
  const detail = element.options?.detail;
  const inner = [...(element.elements ?? []), ...(detail === undefined ? [] : [detail])];
  return [...own, ...inner.flatMap(ruleSchemas)];
}

function conditionSchemas(condition: UiCondition): readonly JsonSchema[] {
  return 'scope' in condition ? [condition.schema] : condition.conditions.flatMap(conditionSchemas);
}
