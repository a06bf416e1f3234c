import type {
  CompiledDocument,
  FieldPath,
  JsonSchema,
  Sensitivity,
} from '../contracts/document.js';
import { fieldsOf } from '../documents/fields.js';
import { asNode, type SchemaNode } from '../documents/schema-node.js';

/** What of a document guards its fields. */
export type GuardedDocument = Pick<CompiledDocument, 'schema'>;

/** How one place of a document is guarded, what lies around it taken into account. */
export interface FieldGuard {
  readonly sensitivity: Sensitivity;
  /** Roles that may see the value; undefined: nobody said who. */
  readonly read: readonly string[] | undefined;
  /** Roles that may change it; undefined: nobody said who. */
  readonly write: readonly string[] | undefined;
}

const UNGUARDED: FieldGuard = { sensitivity: 'ordinary', read: undefined, write: undefined };

const known = new WeakMap<JsonSchema, ReadonlyMap<FieldPath, FieldGuard>>();

/** The guard of every place of a schema by its path; '' is the record itself. */
export function guardsOfFields(schema: JsonSchema): ReadonlyMap<FieldPath, FieldGuard> {
  const cached = known.get(schema);
  if (cached !== undefined) return cached;
  const guards = new Map([['', guardWithin(UNGUARDED, asNode(schema))]]);
  // Parents come before their children.
  for (const { path, parent, schema: node } of fieldsOf(schema).values()) {
    guards.set(path, guardWithin(guards.get(parent) ?? UNGUARDED, node));
  }
  known.set(schema, guards);
  return guards;
}

/** What a part says for itself, and for the rest what holds around it. */
export function guardWithin(around: FieldGuard, node: SchemaNode): FieldGuard {
  const access = node['x-access'];
  return {
    sensitivity: node['x-sensitivity'] ?? around.sensitivity,
    read: access?.read ?? around.read,
    write: access?.write ?? around.write,
  };
}

/**
 * Whether a role may see what is guarded so. Where nobody said who may see it, all may see what is
 * ordinary and nobody the rest.
 */
export const isReadable = ({ read, sensitivity }: FieldGuard, role: string): boolean =>
  read === undefined ? sensitivity === 'ordinary' : read.includes(role);

/** Whether a role may see a field. @param path of the field, `*` for rows; an unknown path is not seen */
export function mayRead({ schema }: GuardedDocument, path: FieldPath, role: string): boolean {
  const guard = guardsOfFields(schema).get(path);
  return guard !== undefined && isReadable(guard, role);
}

/** Whether a role may change a field; who may change it may see it, or could not know what. */
export function mayWrite({ schema }: GuardedDocument, path: FieldPath, role: string): boolean {
  const guard = guardsOfFields(schema).get(path);
  return guard !== undefined && (guard.write?.includes(role) ?? isReadable(guard, role));
}
