import type { Condition, ListScope } from '../contracts/condition.js';
import type { ConditionContext } from './check/checking.js';
import { connect, named, opposite } from './connectives.js';
import { overList } from './list-scope.js';
import type { CompiledCondition } from './node.js';
import { openEvent } from './open-event.js';
import { openLeaf } from './open-leaf.js';

/** Makes a condition ready to be decided. It must have been checked: an unsound one throws. */
export type OpenCondition = (condition: Condition) => CompiledCondition;

/**
 * Opens sound conditions that share named conditions and the numbers of their leaves. Nothing is
 * checked here, so that a page which decides by shipped regulations does not load the checks.
 */
export function createConditionOpener({
  operators,
  named: conditions,
}: Pick<ConditionContext, 'operators' | 'named'>): OpenCondition {
  const leaves = new Map<string, number>();
  const opened = new Map<string, CompiledCondition>();

  const numberOf = (key: string): number => {
    const known = leaves.get(key) ?? leaves.size;
    leaves.set(key, known);
    return known;
  };

  const openNamed = (name: string): CompiledCondition => {
    const condition = conditions[name];
    if (condition === undefined) throw new RangeError(name);
    const known = opened.get(name) ?? open(condition);
    opened.set(name, known);
    return named(name, known);
  };

  const openList = (
    kind: 'some' | 'every',
    { of, all, any }: ListScope,
    name: string | undefined,
  ): CompiledCondition => {
    const join = any === undefined ? 'all' : 'any';
    return overList({ kind, of, join, parts: (any ?? all ?? []).map(open), name });
  };

  const open = (node: Condition): CompiledCondition => {
    if ('fact' in node) return openLeaf(node, operators, numberOf);
    if ('event' in node) return openEvent(node.event);
    if ('condition' in node) return openNamed(node.condition);
    const name = typeof node.name === 'string' ? node.name : undefined;
    if ('all' in node) return connect('all', node.all.map(open), name);
    if ('any' in node) return connect('any', node.any.map(open), name);
    if ('not' in node) return opposite(open(node.not), name);
    return 'some' in node ? openList('some', node.some, name) : openList('every', node.every, name);
  };
  return open;
}
