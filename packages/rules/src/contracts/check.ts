import type { Condition } from './condition.js';
import type { Cited } from './cited.js';

/** What a check is of; groups checks on screen. */
export type CheckSubject =
  | 'program'
  | 'goal'
  | 'supplement'
  | 'assessment'
  | 'case-description'
  | 'agreement'
  | 'monitoring'
  | 'closure'
  | 'participation'
  | 'notification'
  | 'body'
  | 'case';

/**
 * Something that must be so of a programme, an assessment, a closure… Guards, conclusions and other
 * checks name it as the condition `check:<id>`.
 */
export interface Check extends Cited {
  readonly of: CheckSubject;
  readonly conditions: Condition;
  /** Asked only while this holds. */
  readonly when?: Condition;
  /** A warning can be passed with a reason, a block cannot. */
  readonly force: 'block' | 'warning';
  readonly document?: string;
  /** Checks that need not hold while this one is asked (its `when` is met). */
  readonly overrides?: readonly string[];
}
