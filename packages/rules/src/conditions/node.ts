import type { EventCondition, Truth } from '../contracts/condition.js';
import type { Explanation } from '../contracts/decision.js';
import type { Leaf } from './explain-leaf.js';
import type { Scope } from './scope.js';

/** What a compiled condition is made of, for those who read it otherwise than by its closures. */
export type ConditionForm =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'event'; readonly event: EventCondition }
  | { readonly kind: 'not'; readonly name?: string; readonly part: CompiledCondition }
  | { readonly kind: 'named'; readonly name: string; readonly part: CompiledCondition }
  | {
      readonly kind: 'all' | 'any';
      readonly name?: string;
      readonly parts: readonly CompiledCondition[];
    }
  | {
      readonly kind: 'some' | 'every';
      readonly name?: string;
      readonly of: string;
      /** How the conditions of one element are joined. */
      readonly join: 'all' | 'any';
      readonly parts: readonly CompiledCondition[];
    };

/** A condition ready to be decided, again and again, in any scope. */
export interface CompiledCondition {
  readonly form: ConditionForm;
  /** Decides; allocates nothing. */
  readonly truth: (scope: Scope) => Truth;
  /** Decides and says why, every part of it. */
  readonly explain: (scope: Scope) => Explanation;
}
