import { valueAt } from '../documents/pointer.js';
import { isList, isObject, type SchemaObject } from './check.js';

function withId(schema: unknown, id: string): unknown {
  if (isList(schema)) return schema.map((item) => withId(item, id)).find(Boolean);
  if (!isObject(schema)) return undefined;
  if (schema.$id === id) return schema;
  return Object.values(schema)
    .map((inner) => withId(inner, id))
    .find(Boolean);
}

/**
 * The schema that a `$ref` inside `root` names: by pointer or by `$id`.
 *
 * @throws Error when there is none; a schema that points nowhere is a fault of its author
 */
export function resolveReference(root: SchemaObject, ref: string): unknown {
  const own = typeof root.$id === 'string' && ref.startsWith(`${root.$id}#`);
  const local = own ? ref.slice(String(root.$id).length) : ref;
  const isPointer = local === '#' || local.startsWith('#/');
  const found = isPointer ? valueAt(root, decodeURIComponent(local.slice(1))) : withId(root, local);
  if (found === undefined) throw new Error(`Nothing in the schema is called ${ref}.`);
  return found;
}
