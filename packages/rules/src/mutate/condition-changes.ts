import { isObject, type JsonObject } from '../conditions/shape.js';
import { isCondition, isListScope } from '../logic/is-condition.js';
import { removal, type Change, type Path } from './change.js';
import { eventConditionChanges } from './event-changes.js';
import { leafChanges } from './leaf-changes.js';
import type { Neighbours } from './neighbours.js';

/** Every change of a condition and of the conditions inside it. */
export function conditionChanges(
  node: JsonObject,
  path: Path,
  neighbours: Neighbours,
): readonly Change[] {
  if (typeof node.fact === 'string') {
    const changes = leafChanges(node, path, neighbours);
    const opposed = changes.some(({ kind }) => kind === 'operator');
    return opposed ? changes : [...changes, negation(node, path)];
  }
  if (typeof node.condition === 'string') return [negation(node, path)];
  if (isObject(node.event)) {
    return [
      negation(node, path),
      ...eventConditionChanges(node.event, [...path, 'event'], neighbours),
    ];
  }
  if (isObject(node.not)) {
    const inner = conditionChanges(node.not, [...path, 'not'], neighbours);
    // To negate what is negated is to take the outer negation away, which is one change.
    return [
      { path, kind: 'negation', label: 'not removed', to: node.not },
      ...inner.filter(({ kind, path: at }) => kind !== 'negation' || at.length > path.length + 1),
    ];
  }
  if (isListScope(node.some)) return listChanges(node, 'some', path, neighbours);
  if (isListScope(node.every)) return listChanges(node, 'every', path, neighbours);
  return connectiveChanges(node, path, neighbours);
}

function negation(node: JsonObject, path: Path): Change {
  return { path, kind: 'negation', label: 'not', to: { not: node } };
}

/** `all` beside `any` swapped, and every branch left out in turn; with one branch neither matters. */
function connectiveChanges(
  node: JsonObject,
  path: Path,
  neighbours: Neighbours,
): readonly Change[] {
  const kind = Array.isArray(node.all) ? 'all' : 'any';
  const branches = (node[kind] ?? []) as readonly unknown[];
  const inner = branches.flatMap((branch, index) =>
    isCondition(branch) ? conditionChanges(branch, [...path, kind, index], neighbours) : [],
  );
  if (branches.length < 2) return inner;
  return [
    swap(node, kind, kind === 'all' ? 'any' : 'all', path),
    ...branches.map((_, index) => removal([...path, kind, index], 'branch')),
    ...inner,
  ];
}

function listChanges(
  node: JsonObject,
  kind: 'some' | 'every',
  path: Path,
  neighbours: Neighbours,
): readonly Change[] {
  const scope = node[kind] as JsonObject;
  const other = neighbours.otherList(String(scope.of));
  const list: readonly Change[] =
    other === undefined
      ? []
      : [
          {
            path: [...path, kind, 'of'],
            kind: 'reference',
            label: `${String(scope.of)} → ${other}`,
            to: other,
          },
        ];
  return [
    swap(node, kind, kind === 'some' ? 'every' : 'some', path),
    negation(node, path),
    ...list,
    ...connectiveChanges(scope, [...path, kind], neighbours),
  ];
}

/** The same node with one of its keys under another name. */
function swap(node: JsonObject, from: string, to: string, path: Path): Change {
  const renamed = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key === from ? to : key, value]),
  );
  return { path, kind: 'connective', label: `${from} → ${to}`, to: renamed };
}
