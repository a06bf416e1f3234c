import type { Truth } from '../contracts/condition.js';
import type { Explanation } from '../contracts/decision.js';
import type { Scope } from './scope.js';

/** A condition ready to be decided, again and again, in any scope. */
export interface CompiledCondition {
  /** Decides; allocates nothing. */
  readonly truth: (scope: Scope) => Truth;
  /** Decides and says why, every part of it. */
  readonly explain: (scope: Scope) => Explanation;
  /** Facts and lists that it reads, each once, named conditions and lists' elements included. */
  readonly facts: readonly string[];
  /** Leaves and connectives, named conditions written out. */
  readonly size: number;
  /** Levels, named conditions written out; a leaf has one. */
  readonly height: number;
}

/** Measures of a connective over its parts; `own` are facts that it reads itself. */
export function measure(
  parts: readonly CompiledCondition[],
  ...own: readonly string[]
): Pick<CompiledCondition, 'facts' | 'size' | 'height'> {
  return {
    facts: [...new Set([...own, ...parts.flatMap((part) => part.facts)])],
    size: parts.reduce((sum, part) => sum + part.size, 1),
    height: Math.max(0, ...parts.map((part) => part.height)) + 1,
  };
}
