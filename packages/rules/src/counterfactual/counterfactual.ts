import type { SubjectRef } from '../contracts/case.js';
import type { Json, Truth } from '../contracts/condition.js';
import type { Missing } from '../contracts/decision.js';

/** One thing that would have to be otherwise, with an example that does it. */
export type Change =
  | {
      readonly kind: 'fact';
      readonly fact: string;
      readonly subject: SubjectRef;
      /** Absent: nobody has stated it. */
      readonly from?: Json;
      /** A value that does it; others may do as well. */
      readonly to: Json;
    }
  | {
      readonly kind: 'event';
      readonly event: string;
      readonly where?: Readonly<Record<string, Json>>;
    }
  /** To be stated or set; which value decides cannot be told beforehand. */
  | { readonly kind: 'need'; readonly need: Missing };

/** A smallest set of changes that leads to an answer: without any one of them it would not. */
export interface Way {
  readonly to: 'met' | 'not-met';
  readonly changes: readonly Change[];
  /** The engine has decided the changed case so; false: a `need` keeps it from being tried. */
  readonly tried: boolean;
}

/** Why ways may be missing. */
export type Limit =
  /** More sets than the bound were possible. */
  | 'too-many'
  /** Only sets up to a size were looked for. */
  | 'too-large'
  /** A fact that follows from others in a way that is not turned round. */
  | 'derived'
  /** A value of a kind for which no examples are made. */
  | 'no-example'
  /** What has happened would have to be undone. */
  | 'happened';

export interface Counterfactual {
  readonly outcome: string;
  readonly now: Truth;
  /** Smallest first; of one size, those of what would decide most first. */
  readonly ways: readonly Way[];
  /**
   * Whether these are all the smallest ways within the bound: facts get other values, events happen
   * today, nobody joins or leaves a list, and nothing that happened is undone.
   */
  readonly exact: boolean;
  readonly limits: readonly Limit[];
}
