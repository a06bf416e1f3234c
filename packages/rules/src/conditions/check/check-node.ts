import type { SubjectType } from '../../contracts/vocabulary.js';
import { isObject, type JsonObject } from '../shape.js';
import { checkEvent } from './check-event.js';
import { checkLeaf } from './check-leaf.js';
import { checkNamed } from './check-named.js';
import type { Checking, CheckNode, Position } from './checking.js';
import { checkReach } from './fact-check.js';
import { measureOver, type Measure } from './measure.js';
import { hasOnlyKeys, inside, kindOf, refuse, type ConditionKind } from './shape.js';

/** Nesting past this is a mistake of a generator, not a rule somebody reads. */
export const DEEPEST_CONDITION = 64;
/** Named conditions can multiply: each may use the next twice. Past this deciding would take long. */
export const LARGEST_CONDITION = 20_000;

/** Checks any node; null when it has problems, which are in `position.problems`. */
export const checkNode: CheckNode = (checking, node, position) => {
  if (position.depth > DEEPEST_CONDITION) {
    return refuse(position, 'condition-too-deep', { max: DEEPEST_CONDITION });
  }
  const kind = kindOf(node, position);
  if (kind === null || !isObject(node)) return null;
  const measure = CHECKS[kind](checking, node, position);
  if (measure === null) return null;
  if (measure.height > DEEPEST_CONDITION) {
    return refuse(position, 'condition-too-deep', { max: DEEPEST_CONDITION });
  }
  if (measure.size > LARGEST_CONDITION) {
    return refuse(position, 'condition-too-large', { max: LARGEST_CONDITION });
  }
  return measure;
};

const CHECKS: Readonly<Record<ConditionKind, CheckNode<JsonObject>>> = {
  fact: checkLeaf,
  event: checkEvent,
  condition: (checking, node, position) => checkNamed(checking, node, position, checkNode),
  all: (checking, node, position) => checkConnective('all', checking, node, position),
  any: (checking, node, position) => checkConnective('any', checking, node, position),
  not: (checking, node, position) => {
    const part = checkNode(checking, node.not, inside(position, 'not'));
    return part && measureOver([part]);
  },
  some: (checking, node, position) => checkList('some', checking, node, position),
  every: (checking, node, position) => checkList('every', checking, node, position),
};

function checkConnective(
  kind: 'all' | 'any',
  checking: Checking,
  node: JsonObject,
  position: Position,
): Measure | null {
  const parts = checkParts(kind, checking, node, position);
  return parts && measureOver(parts);
}

function checkParts(
  kind: 'all' | 'any',
  checking: Checking,
  node: JsonObject,
  position: Position,
): readonly Measure[] | null {
  const listed = node[kind];
  if (!Array.isArray(listed)) return refuse(position, 'condition-list', { value: kind }, kind);
  if (listed.length === 0) return refuse(position, 'condition-empty', { value: kind }, kind);
  const parts = listed.map((part: unknown, index) =>
    checkNode(checking, part, inside(position, kind, index)),
  );
  const sound = parts.filter((part) => part !== null);
  return sound.length === parts.length ? sound : null;
}

function checkList(
  kind: 'some' | 'every',
  checking: Checking,
  node: JsonObject,
  outer: Position,
): Measure | null {
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
  const subject = listSubject(checking, scope.of, inside(position, 'of'));
  if (subject === 'refused') return null;
  const parts = checkParts(join, checking, scope, enter(position, subject));
  return parts && measureOver(parts, scope.of);
}

/** Inside a list the facts of its elements are in reach too. */
function enter(position: Position, subject: SubjectType | undefined): Position {
  if (subject === undefined || position.subjects === undefined) return position;
  return { ...position, subjects: new Set([...position.subjects, subject]) };
}

function listSubject(
  { context }: Checking,
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
