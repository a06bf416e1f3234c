import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { SchemaNode } from '../src/documents/schema-node.js';
import { omit } from '../src/documents/omit.js';
import { readJson } from './read-json.js';

/**
 * Puts every shared definition in the place that refers to it: JSON Forms, prints and checks then
 * see plain schemas. Keywords beside the `$ref` win over the definition's own. A definition's
 * layout (`<name>.ui.json`) comes along as `x-detail`.
 */
export async function bundleReferences(file: string): Promise<SchemaNode> {
  return inline(await readJson<SchemaNode>(file), file, [file]);
}

async function inline(
  node: SchemaNode,
  file: string,
  underWay: readonly string[],
): Promise<SchemaNode> {
  const { $ref, ...own } = node;
  if (typeof $ref === 'string') {
    const shared = await readDefinition(resolve(dirname(file), $ref), underWay);
    return { ...shared, ...(await inline(own, file, underWay)) };
  }
  const { properties, items } = node;
  const inlined: { properties?: Record<string, SchemaNode>; items?: SchemaNode } = {};
  if (properties !== undefined) {
    inlined.properties = {};
    for (const [name, child] of Object.entries(properties)) {
      inlined.properties[name] = await inline(child, file, underWay);
    }
  }
  if (items !== undefined) inlined.items = await inline(items, file, underWay);
  return { ...node, ...inlined };
}

async function readDefinition(file: string, underWay: readonly string[]): Promise<SchemaNode> {
  if (underWay.includes(file))
    throw new Error(`${file}: definitions refer to each other in a circle`);
  const definition = omit(await readJson<SchemaNode>(file), '$schema') as SchemaNode;
  const layout = file.replace(/\.schema\.json$/u, '.ui.json');
  const detail = existsSync(layout) ? { 'x-detail': await readJson<SchemaNode>(layout) } : {};
  return { ...(await inline(definition, file, [...underWay, file])), ...detail };
}
