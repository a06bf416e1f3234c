import type { Problem } from '../../contracts/problem.js';
import { checkNode } from './check-node.js';
import type { Checking, ConditionContext } from './checking.js';
import type { Measure } from './measure.js';

/** A condition's problems, and its measure where it is sound. */
export interface CheckedCondition {
  readonly measure: Measure | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Checks a condition that may be anything at all.
 * @param pointer JSON pointer of the condition in its file, the base of its problems' pointers
 */
export type ConditionChecker = (
  condition: unknown,
  pointer?: string,
  subjects?: ConditionContext['subjects'],
) => CheckedCondition;

/** Starts a checker for all the conditions of one regulation or one document. */
export function createConditionChecker(context: ConditionContext): ConditionChecker {
  const checking: Checking = { context, named: new Map() };
  return (condition, pointer = '', subjects = context.subjects) => {
    const problems: Problem[] = [];
    const measure = checkNode(checking, condition, {
      pointer,
      depth: 0,
      subjects: subjects === undefined ? undefined : new Set(subjects),
      resolving: [],
      problems,
    });
    const sound = measure !== null && problems.every(({ severity }) => severity !== 'error');
    return { measure: sound ? measure : undefined, problems };
  };
}
