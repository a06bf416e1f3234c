import { atPointer } from './json-pointer.js';

export type SchemaObject = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is SchemaObject =>
  typeof value === 'object' && value !== null;

function withId(schema: unknown, id: string): unknown {
  if (!isSchema(schema)) return undefined;
  if (schema.$id === id) return schema;
  for (const inner of Object.values(schema)) {
    const found = withId(inner, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The schema that a `$ref` inside `root` names: by pointer or by `$id`. */
export function resolveRef(root: SchemaObject, ref: string): unknown {
  if (ref === '#') return root;
  const pointer = ref.startsWith('#/') ? decodeURIComponent(ref.slice(1)) : undefined;
  return pointer === undefined ? withId(root, ref) : atPointer(root, pointer);
}

/**
 * Finds the schema that holds a keyword by the way the validator went to it, `$ref`s included:
 * `#/properties/home/$ref/properties/city/type` is of the schema of `city`.
 */
export function createSchemaLocator(root: SchemaObject): (keywordLocation: string) => SchemaObject {
  const known = new Map<string, SchemaObject>();
  return (keywordLocation) => {
    const parent = keywordLocation.slice(0, keywordLocation.lastIndexOf('/'));
    let schema = known.get(parent);
    if (!schema) known.set(parent, (schema = walk(root, parent)));
    return schema;
  };
}

function walk(root: SchemaObject, location: string): SchemaObject {
  let current: unknown = root;
  for (const segment of location.split('/').slice(1)) {
    const ref = segment === '$ref' && isSchema(current) ? current.$ref : undefined;
    current = typeof ref === 'string' ? resolveRef(root, ref) : atPointer(current, `/${segment}`);
  }
  return isSchema(current) ? current : {};
}
