import type { Condition } from './condition.js';
import type { Cited } from './cited.js';

export interface Category extends Cited {
  readonly conditions: Condition;
}

/** A classification that a person records because the text gives no criteria. */
export interface RecordedClassification extends Cited {
  /** Fact that holds the value, with its history. */
  readonly fact: string;
  readonly values: readonly (Cited & { readonly value: string })[];
}

/** One sign by which a level is recognised. */
export interface LevelSign extends Cited {
  readonly conditions: Condition;
}

/**
 * A level of accompaniment. The regulation proposes it from its signs; the level in force is what a
 * person recorded as `fact`, with its periods. A proposal never overwrites a record.
 */
export interface Level extends Cited {
  /** Fact that holds the level in force, with its history. */
  readonly fact: string;
  readonly value: string;
  /** Of several levels proposed the highest order is proposed. */
  readonly order: number;
  /** Help cannot wait. */
  readonly urgent?: boolean;
  readonly signs: readonly LevelSign[];
  /** When the level is proposed; absent: when any of the signs is met. Signs are named `sign:<level>/<id>`. */
  readonly conditions?: Condition;
  /** Kinds of help given at this level: values of a help classification. */
  readonly help?: readonly string[];
}

/**
 * A classification of help, recorded as several values of one fact. Kinds of help within
 * accompaniment and kinds of social services are two classifications and never one list.
 */
export interface HelpClassification extends Cited {
  /** Fact of type `options` that holds the values given. */
  readonly fact: string;
  readonly values: readonly (Cited & { readonly value: string })[];
}
