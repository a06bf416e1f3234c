import type { FactDefinition } from '../../contracts/vocabulary.js';
import type { ConditionContext, Position } from './checking.js';
import { AS_OF_FACT } from '../scope.js';
import { refuse } from './shape.js';

/** A fact that may be read here; its definition only where there is a vocabulary. */
export interface ReachableFact {
  readonly definition: FactDefinition | undefined;
}

/**
 * Finds a fact and checks that its subject is in reach: a member's fact can only be read of one
 * member, inside `some` or `every`. `position` is that of the fact's id.
 */
export function checkReach(
  { vocabulary }: ConditionContext,
  id: string,
  position: Position,
): ReachableFact | null {
  if (vocabulary === undefined || id === AS_OF_FACT) return { definition: undefined };
  const definition = vocabulary.facts.get(id);
  if (definition === undefined) return refuse(position, 'fact-unknown', { value: id });
  if (position.subjects?.has(definition.subject) === false) {
    return refuse(position, 'fact-out-of-reach', { value: id, subject: definition.subject });
  }
  return { definition };
}
