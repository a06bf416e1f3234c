import { pointer } from '../conditions/problem-at.js';
import type { Condition, Truth } from '../contracts/condition.js';
import { TRUTHS } from './leaf-coverage.js';

/** A comparison or an event, where it stands, and the truths that it can have. */
export interface PlacedLeaf {
  readonly at: string;
  readonly truths: readonly Truth[];
}

/** Leaves written in a condition itself; those of named conditions stand with their names. */
export function leavesOf(condition: Condition, at: string): readonly PlacedLeaf[] {
  if ('all' in condition) return leavesIn(condition.all, pointer(at, 'all'));
  if ('any' in condition) return leavesIn(condition.any, pointer(at, 'any'));
  if ('not' in condition) return leavesOf(condition.not, pointer(at, 'not'));
  if ('condition' in condition) return [];
  if ('event' in condition) return [{ at, truths: TRUTHS }];
  if ('some' in condition) return leavesInScope(condition.some, pointer(at, 'some'));
  if ('every' in condition) return leavesInScope(condition.every, pointer(at, 'every'));
  return [{ at, truths: OF_RECORD.has(condition.operator) ? DECIDED : TRUTHS }];
}

/** Whether the record holds a value is always known. */
const OF_RECORD: ReadonlySet<string> = new Set(['present', 'absent']);
const DECIDED: readonly Truth[] = ['met', 'not-met'];

function leavesIn(parts: readonly Condition[], at: string): readonly PlacedLeaf[] {
  return parts.flatMap((part, index) => leavesOf(part, pointer(at, index)));
}

function leavesInScope(
  { all, any }: Extract<Condition, { some: unknown }>['some'],
  at: string,
): readonly PlacedLeaf[] {
  return any === undefined
    ? leavesIn(all ?? [], pointer(at, 'all'))
    : leavesIn(any, pointer(at, 'any'));
}
