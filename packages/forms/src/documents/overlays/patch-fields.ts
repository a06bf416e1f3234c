import { asUi, scopeOfPath, type UiNode } from '../compile/ui-node.js';
import { updateAt } from '../compile/update-schema.js';
import type { DocumentSource } from '../document-source.js';
import { fieldsOf } from '../fields.js';
import { omit } from '../omit.js';
import { problem } from '../problem.js';
import { asNode, type SchemaNode } from '../schema-node.js';
import { fieldsInUse } from './field-uses.js';
import type { Patched, PatchOf } from './patched.js';
import { printWithout } from './print-without.js';
import { isCalled, mapElements } from './ui-places.js';

/** Takes a field out of the document, with its own visibility, numbers and checks. */
export function dropField(source: DocumentSource, { field }: PatchOf<'drop-field'>): Patched {
  const fields = fieldsOf(source.schema);
  const node = fields.get(field);
  if (node === undefined) return misfit('overlay-field', { field });
  const isWithin = (path: string): boolean => path === field || path.startsWith(`${field}/`);
  const { definition } = source;
  const rest = {
    ...definition,
    visibility: definition.visibility.filter((entry) => !isWithin(entry.field)),
    computed: definition.computed.filter((entry) => !isWithin(entry.field)),
    checks: definition.checks.filter((check) => !isWithin(check.field)),
    print: printWithout(definition.print, isWithin),
  };
  if ([...fieldsInUse(rest)].some(isWithin)) return misfit('overlay-in-use', { field });
  const schema = updateAt(asNode(source.schema), node.parent, (parent) =>
    withoutProperty(parent, node.name),
  );
  const uischema = mapElements(asUi(source.uischema), fields, (element, path) =>
    path === field ? [] : [element],
  );
  const example = node.parent === '' ? omit(source.example, node.name) : source.example;
  return { source: { ...source, definition: rest, schema, uischema, example } };
}

function withoutProperty(parent: SchemaNode, name: string): SchemaNode {
  const properties = omit(parent.properties ?? {}, name);
  const required = parent.required?.filter((other) => other !== name);
  return { ...parent, properties, ...(required && { required }) };
}

/**
 * Adds a field and a control for it after a named element. In a table without a layout of its own
 * the field becomes its last column.
 */
export function addField(source: DocumentSource, patch: PatchOf<'add-field'>): Patched {
  const { field, after, required = false } = patch;
  const fields = fieldsOf(source.schema);
  const parent = field.slice(0, field.lastIndexOf('/'));
  const name = field.slice(parent.length + 1);
  const holder = parent === '' ? asNode(source.schema) : fields.get(parent)?.schema;
  if (fields.has(field)) return misfit('overlay-duplicate', { field });
  if (holder?.properties === undefined) return misfit('overlay-field', { field });
  const schema = updateAt(asNode(source.schema), parent, (node) => ({
    ...node,
    properties: { ...node.properties, [name]: asNode(patch.schema) },
    ...(required && { required: [...(node.required ?? []), name] }),
  }));
  const places: string[] = [];
  const uischema = mapElements(asUi(source.uischema), fields, (element, path, base) => {
    if (!isCalled(after, element, path)) return [element];
    const isTable = `${path ?? ''}/*` === parent;
    const isInReach = field.startsWith(`${base}/`) && !field.slice(base.length).includes('/*');
    if (isTable || isInReach) places.push(base);
    const control: UiNode = { type: 'Control', scope: scopeOfPath(field, base) };
    return isTable || !isInReach ? [element] : [element, control];
  });
  return places.length === 1
    ? { source: { ...source, schema, uischema } }
    : { problems: [problem('overlay-element', '/after', { element: after })] };
}

const misfit = (code: string, params: Readonly<Record<string, string>>): Patched => ({
  problems: [problem(code, '/field', params)],
});
