import type { Condition } from './condition.js';
import type { Cited } from './cited.js';
import type { EventMatch } from './term.js';

/** How many cases of a class one specialist may hold at once. */
export interface CaseloadLimit extends Cited {
  readonly role: string;
  readonly fact: string;
  readonly value: string;
  readonly max: number | { readonly parameter: string };
}

export interface RequiredDocument {
  readonly document: string;
  readonly title?: string;
  readonly stage: string;
  readonly clause: readonly string[];
  readonly norm: readonly string[];
  readonly when?: Condition;
  readonly force: 'required' | 'reminder';
  /** Event that shows that the document was issued when it is not kept as a record here. */
  readonly metBy?: EventMatch;
  /** Role that keeps or prepares it. */
  readonly keptBy?: string;
}

/**
 * What a role must, may or answers for, when a person and not a rule judges whether it is done: a
 * reminder shown with its clause. With `metBy` it is told to be done by an event of the case.
 */
export interface Duty extends Cited {
  readonly kind: 'duty' | 'responsibility' | 'right';
  readonly role: string;
  /** Stages in which it is shown; absent: throughout the case. */
  readonly stages?: readonly string[];
  readonly when?: Condition;
  readonly document?: string;
  readonly metBy?: EventMatch;
  /** Whom it is owed to: bodies and authorities that must be told. */
  readonly addressees?: readonly string[];
}

/** A value of a list that the text gives: a form of work, a kind of help, an organisation that takes part. */
export interface CatalogueEntry extends Cited {
  readonly group: string;
  readonly value?: string;
  readonly mandatory?: boolean;
  readonly document?: string;
}

/** Text that informs and decides nothing: principles, terms, aims. */
export interface DescriptionEntry extends Cited {
  readonly text: string;
}
