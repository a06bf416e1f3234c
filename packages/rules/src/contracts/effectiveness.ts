import type { Condition } from './condition.js';
import type { Cited } from './cited.js';
import type { EventMatch } from './term.js';

/** Which of two values is the better one; a list names options from the worst to the best. */
export type Better = 'higher' | 'lower' | 'yes' | 'no' | readonly string[];

/** How change is measured: the first statement of a fact against the last by the same method. */
export interface Measure {
  readonly fact: string;
  readonly betterWhen: Better;
  /** Documents that count as methods; absent: any source. Values of two methods are never compared. */
  readonly methods?: readonly string[];
  /** The repeat measurement must not be older than this many months; `{ "parameter": … }` as a rule. */
  readonly windowMonths?: number | { readonly parameter: string };
}

export interface Criterion extends Cited {
  readonly level: 'general' | 'specific' | 'strengths' | 'indirect';
  readonly conditions?: Condition;
  /** Compared with the first measurement by the same method; never used of an indirect criterion. */
  readonly measure?: Measure;
}

/** What follows for the case when its results are weighed; a person records the decision. */
export interface Conclusion extends Cited {
  readonly value: 'continue' | 'close' | 'refer';
  /** May name `criterion:<id>`, `check:<id>`, `category:<id>` and `level:<id>`. */
  readonly conditions: Condition;
  /** Event by which the conclusion is recorded. */
  readonly recordedBy?: EventMatch;
}
