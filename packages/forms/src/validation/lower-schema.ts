import type { JsonSchema } from '../contracts/document.js';
import { optionsOf, type SchemaNode } from '../documents/schema-node.js';

/** Below this many characters a reference costs more than the schema that it saves. */
const WORTH_SHARING = 60;

/**
 * The same demands in fewer words, for validators only: annotations dropped, options as `enum`,
 * and equal parts (every person, every signature) once, under `definitions`. What an error says of
 * the original schema is found again by its place in the data (`liftErrors`). Choices between
 * shapes stay as they are.
 */
export function lowerSchema(schema: JsonSchema): JsonSchema {
  const plain = withoutAnnotations(schema);
  const seen = new Map<string, number>();
  count(plain, seen);
  const definitions = new Map<string, { name: string; schema: JsonSchema }>();
  const lowered = share(plain, seen, definitions, true);
  const shared = [...definitions.values()].map(({ name, schema: part }) => [name, part] as const);
  return { ...lowered, definitions: Object.fromEntries(shared) };
}

function withoutAnnotations(node: SchemaNode): JsonSchema {
  const plain: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(node)) {
    if (keyword.startsWith('x-') || ANNOTATIONS.has(keyword)) continue;
    const options = keyword === 'oneOf' ? optionsOf(node) : undefined;
    if (options !== undefined) {
      plain.enum = options.map((option) => option.const);
    } else if (keyword === 'properties') {
      plain[keyword] = mapValues(value as Readonly<Record<string, SchemaNode>>);
    } else if (keyword === 'items') {
      plain[keyword] = withoutAnnotations(value as SchemaNode);
    } else {
      plain[keyword] = value;
    }
  }
  return plain;
}

const ANNOTATIONS = new Set(['$schema', 'title', 'description', 'default', 'readOnly', 'examples']);

function mapValues(properties: Readonly<Record<string, SchemaNode>>) {
  const entries = Object.entries(properties).map(
    ([name, child]) => [name, withoutAnnotations(child)] as const,
  );
  return Object.fromEntries(entries);
}

function childrenOf(node: SchemaNode): readonly SchemaNode[] {
  return [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : [])];
}

function count(node: JsonSchema, seen: Map<string, number>): void {
  const text = JSON.stringify(node);
  const times = (seen.get(text) ?? 0) + 1;
  seen.set(text, times);
  if (times === 1)
    childrenOf(node).forEach((child) => {
      count(child, seen);
    });
}

function share(
  node: JsonSchema,
  seen: ReadonlyMap<string, number>,
  definitions: Map<string, { name: string; schema: JsonSchema }>,
  isRoot = false,
): JsonSchema {
  const text = JSON.stringify(node);
  if (isRoot || (seen.get(text) ?? 0) < 2 || text.length < WORTH_SHARING) {
    return shareInside(node, seen, definitions);
  }
  const known = definitions.get(text);
  if (known !== undefined) return { $ref: `#/definitions/${known.name}` };
  const name = `d${definitions.size.toString()}`;
  definitions.set(text, { name, schema: node });
  definitions.set(text, { name, schema: shareInside(node, seen, definitions) });
  return { $ref: `#/definitions/${name}` };
}

function shareInside(
  node: SchemaNode,
  seen: ReadonlyMap<string, number>,
  definitions: Map<string, { name: string; schema: JsonSchema }>,
): JsonSchema {
  const { properties, items } = node;
  return {
    ...node,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, child]) => [name, share(child, seen, definitions)]),
      ),
    }),
    ...(items && { items: share(items, seen, definitions) }),
  };
}
