import type { SubjectType } from '../contracts/vocabulary.js';
import type { Compilation, Position } from './compilation.js';
import { compileEvent } from './compile-event.js';
import { compileLeaf } from './compile-leaf.js';
import { compileNamed } from './compile-named.js';
import { connect, opposite } from './connectives.js';
import { checkReach } from './fact-check.js';
import { overList } from './list-scope.js';
import type { CompiledCondition } from './node.js';
import { hasOnlyKeys, inside, isObject, kindOf, nameOf, refuse, type JsonObject } from './shape.js';

/** Nesting past this is a mistake of a generator, not a rule somebody reads. */
export const DEEPEST_CONDITION = 64;
/** Named conditions can multiply: each may use the next twice. Past this deciding would take long. */
export const LARGEST_CONDITION = 20_000;

/** Compiles any node; null when it has problems, which are in `position.problems`. */
export function compileNode(
  compilation: Compilation,
  node: unknown,
  position: Position,
): CompiledCondition | null {
  if (position.depth > DEEPEST_CONDITION) {
    return refuse(position, 'condition-too-deep', { max: DEEPEST_CONDITION });
  }
  const kind = kindOf(node, position);
  if (kind === null || !isObject(node)) return null;
  const compiled = COMPILERS[kind](compilation, node, position);
  if (compiled === null) return null;
  if (compiled.height > DEEPEST_CONDITION) {
    return refuse(position, 'condition-too-deep', { max: DEEPEST_CONDITION });
  }
  if (compiled.size > LARGEST_CONDITION) {
    return refuse(position, 'condition-too-large', { max: LARGEST_CONDITION });
  }
  return compiled;
}

type NodeCompiler = (
  compilation: Compilation,
  node: JsonObject,
  position: Position,
) => CompiledCondition | null;

const COMPILERS: Readonly<Record<NonNullable<ReturnType<typeof kindOf>>, NodeCompiler>> = {
  fact: compileLeaf,
  event: compileEvent,
  condition: (compilation, node, position) =>
    compileNamed(compilation, node, position, compileNode),
  all: (compilation, node, position) => compileConnective('all', compilation, node, position),
  any: (compilation, node, position) => compileConnective('any', compilation, node, position),
  not: (compilation, node, position) => {
    const part = compileNode(compilation, node.not, inside(position, 'not'));
    return part === null ? null : opposite(part, nameOf(node));
  },
  some: (compilation, node, position) => compileList('some', compilation, node, position),
  every: (compilation, node, position) => compileList('every', compilation, node, position),
};

function compileConnective(
  kind: 'all' | 'any',
  compilation: Compilation,
  node: JsonObject,
  position: Position,
): CompiledCondition | null {
  const parts = compileParts(kind, compilation, node, position);
  return parts === null ? null : connect(kind, parts, nameOf(node));
}

function compileParts(
  kind: 'all' | 'any',
  compilation: Compilation,
  node: JsonObject,
  position: Position,
): readonly CompiledCondition[] | null {
  const listed = node[kind];
  if (!Array.isArray(listed)) return refuse(position, 'condition-list', { value: kind }, kind);
  if (listed.length === 0) return refuse(position, 'condition-empty', { value: kind }, kind);
  const parts = listed.map((part: unknown, index) =>
    compileNode(compilation, part, inside(position, kind, index)),
  );
  const compiled = parts.filter((part) => part !== null);
  return compiled.length === parts.length ? compiled : null;
}

function compileList(
  kind: 'some' | 'every',
  compilation: Compilation,
  node: JsonObject,
  outer: Position,
): CompiledCondition | null {
  const position = inside(outer, kind);
  const scope = node[kind];
  if (!isObject(scope) || typeof scope.of !== 'string') {
    return refuse(position, 'list-shape', { value: kind });
  }
  if (!hasOnlyKeys(scope, ['of', 'all', 'any'], position)) return null;
  if (scope.all !== undefined && scope.any !== undefined) {
    return refuse(position, 'condition-mixed', { value: 'all, any' });
  }
  const join = scope.any === undefined ? 'all' : 'any';
  const subject = listSubject(compilation, scope.of, inside(position, 'of'));
  if (subject === 'refused') return null;
  const parts = compileParts(join, compilation, scope, enter(position, subject));
  if (parts === null) return null;
  return overList({ kind, of: scope.of, join, parts, name: nameOf(node) });
}

/** Inside a list the facts of its elements are in reach too. */
function enter(position: Position, subject: SubjectType | undefined): Position {
  if (subject === undefined || position.subjects === undefined) return position;
  return { ...position, subjects: new Set([...position.subjects, subject]) };
}

function listSubject(
  { context }: Compilation,
  list: string,
  position: Position,
): SubjectType | 'refused' | undefined {
  const found = checkReach(context, list, position);
  if (found === null) return 'refused';
  const { definition } = found;
  if (definition === undefined) return undefined;
  if (definition.type === 'list') return definition.of;
  refuse(position, 'list-expected', { value: list, type: definition.type });
  return 'refused';
}
