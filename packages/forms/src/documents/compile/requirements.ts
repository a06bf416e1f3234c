import type { Condition, Problem } from '@semya/rules/conditions';
import { conjunction } from '../../conditions/conjuncts.js';
import { leafSchema } from '../../conditions/leaf-schema.js';
import { isLeaf, leavesOf } from '../../conditions/walk.js';
import type { FieldPath, JsonSchema } from '../../contracts/document.js';
import type { FieldNode } from '../fields.js';
import { problem } from '../problem.js';
import type { SchemaNode } from '../schema-node.js';
import type { Guards } from './guards.js';
import { updateAt } from './update-schema.js';

interface Requirement {
  readonly if: JsonSchema;
  readonly then: JsonSchema;
}

/**
 * Writes "required while visible" into the schema as `if`/`then`, each at the smallest object that
 * holds both the field and what its condition asks, so that it works for rows as well.
 *
 * Problems: `requirement-not-expressible`.
 */
export function withRequirements(
  schema: SchemaNode,
  fields: ReadonlyMap<FieldPath, FieldNode>,
  guards: Guards,
  required: ReadonlySet<FieldPath>,
): { readonly schema: SchemaNode; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const groups = new Map<string, { base: FieldPath; condition: Condition; fields: FieldNode[] }>();
  let next = schema;
  for (const path of required) {
    const field = fields.get(path);
    if (field === undefined) continue;
    const condition = conjunction(guards.byPath.get(path)?.own ?? new Map<string, Condition>());
    if (condition === undefined) {
      next = updateAt(next, field.parent, (parent) => requireIn(parent, field.name));
      continue;
    }
    next = updateAt(next, path, (node) => ({ ...node, 'x-required': true }));
    const base = commonObject([field.path, ...leavesOf(condition).map(({ fact }) => fact)]);
    const key = `${base} ${field.parent} ${JSON.stringify(condition)}`;
    const group = groups.get(key) ?? { base, condition, fields: [] };
    group.fields.push(field);
    groups.set(key, group);
  }
  for (const { base, condition, fields: together } of groups.values()) {
    const met = metSchema(condition, base);
    if (met === undefined) {
      problems.push(...together.map(({ path }) => problem('requirement-not-expressible', path)));
      continue;
    }
    const then = thenSchema(together, base);
    next = updateAt(next, base, (node) => addRequirement(node, { if: met, then }, base === ''));
  }
  return { schema: next, problems };
}

function requireIn(parent: SchemaNode, name: string): SchemaNode {
  return { ...parent, required: [...new Set([...(parent.required ?? []), name])] };
}

function commonObject(paths: readonly FieldPath[]): FieldPath {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1));
  let length = first.length;
  for (const other of others) {
    let same = 0;
    while (same < length && first[same] === other[same]) same += 1;
    length = same;
  }
  return first.slice(0, length).join('/');
}

const segments = (path: FieldPath, base: FieldPath): readonly string[] =>
  path.slice(base.length).split('/').slice(1);

/** A schema that the object at `base` satisfies exactly when the condition is met. */
function metSchema(condition: Condition, base: FieldPath): JsonSchema | undefined {
  if (isLeaf(condition)) {
    const value = leafSchema(condition);
    const path = segments(condition.fact, base);
    if (value === undefined || path.includes('*')) return undefined;
    return path.reduceRight<JsonSchema>(
      (inner, name) => ({ required: [name], properties: { [name]: inner } }),
      value,
    );
  }
  if (!('all' in condition) && !('any' in condition)) return undefined;
  const conjunctive = 'all' in condition;
  const parts = (conjunctive ? condition.all : condition.any).map((part) => metSchema(part, base));
  if (parts.includes(undefined)) return undefined;
  return conjunctive ? { allOf: parts } : { anyOf: parts };
}

function thenSchema(fields: readonly FieldNode[], base: FieldPath): JsonSchema {
  const [first] = fields;
  const required: JsonSchema = { required: fields.map(({ name }) => name) };
  return segments(first?.parent ?? '', base).reduceRight<JsonSchema>(
    (inner, name) => (name === '*' ? { items: inner } : { properties: { [name]: inner } }),
    required,
  );
}

/**
 * Inside the record `allOf` stays behind `then`: on an object that a control shows, JSON Forms
 * would take a bare `allOf` for a choice of shapes.
 */
function addRequirement(node: SchemaNode, requirement: Requirement, isRoot: boolean): SchemaNode {
  if (isRoot) {
    return { ...node, allOf: [...(node.allOf ?? []), requirement as unknown as SchemaNode] };
  }
  const then = node.then as { allOf?: readonly JsonSchema[] } | undefined;
  return { ...node, if: true, then: { allOf: [...(then?.allOf ?? []), requirement] } };
}
