import { isObject, type JsonObject } from '../shape.js';
import { pointer, problemAt } from '../problem-at.js';
import type { Position } from './checking.js';

export type ConditionKind = keyof typeof KEYS;

/** Keys of each kind of node; the first one names the kind. */
const KEYS = {
  fact: ['fact', 'operator', 'value', 'path', 'params'],
  all: ['all', 'name'],
  any: ['any', 'name'],
  not: ['not', 'name'],
  condition: ['condition'],
  some: ['some', 'name'],
  every: ['every', 'name'],
  event: ['event'],
} as const;

const KINDS = Object.keys(KEYS) as ConditionKind[];

/** The one kind a node is of; two kinds in one node (`all` beside `any`) are a problem, as is none. */
export function kindOf(node: unknown, position: Position): ConditionKind | null {
  if (!isObject(node)) return refuse(position, 'condition-shape');
  const kinds = KINDS.filter((kind) => Object.hasOwn(node, kind));
  const [kind, other] = kinds;
  if (kind === undefined) return refuse(position, 'condition-shape');
  if (other !== undefined) {
    return refuse(position, 'condition-mixed', { value: kinds.join(', ') });
  }
  return hasOnlyKeys(node, KEYS[kind], position) ? kind : null;
}

/** Reports every key that is not among those allowed: json-rules-engine would ignore it silently. */
export function hasOnlyKeys(
  node: JsonObject,
  allowed: readonly string[],
  position: Position,
): boolean {
  const extra = Object.keys(node).filter((key) => !allowed.includes(key));
  for (const key of extra) {
    position.problems.push(
      problemAt(pointer(position.pointer, key), 'key-unknown', {
        value: key,
        expected: allowed.join(', '),
      }),
    );
  }
  return extra.length === 0;
}

/** Reports and gives null, so that a compiler can return it. */
export function refuse(
  position: Position,
  code: string,
  params: Readonly<Record<string, string | number>> = {},
  ...segments: readonly string[]
): null {
  position.problems.push(problemAt(pointer(position.pointer, ...segments), code, params));
  return null;
}

/** A position one level deeper. */
export function inside(position: Position, ...segments: readonly (string | number)[]): Position {
  return {
    ...position,
    pointer: pointer(position.pointer, ...segments),
    depth: position.depth + 1,
  };
}
