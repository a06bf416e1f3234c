import type { Json } from './condition.js';
import type { SubjectType } from './vocabulary.js';

export interface SubjectRef {
  readonly type: SubjectType;
  readonly id: string;
}

/** Where a statement comes from: a field of a document, a person's answer, or a host's own system. */
export type StatementSource =
  | {
      readonly kind: 'document';
      readonly document: string;
      readonly record: string;
      readonly path: string;
    }
  | { readonly kind: 'answer'; readonly by?: string }
  | { readonly kind: 'import'; readonly system: string };

/** Stated, or why there is no value: refused, not applicable and "looked, could not establish" differ. */
export type StatementState = 'stated' | 'refused' | 'not-applicable' | 'not-established';

/** A dated statement about an identified subject. The latest as of the date counts. */
export interface FactStatement {
  readonly subject: SubjectRef;
  readonly fact: string;
  readonly state: StatementState;
  readonly value?: Json;
  /** For lists: whether everybody is named. */
  readonly complete?: boolean;
  /** Civil date from which the statement speaks. */
  readonly on: string;
  readonly source: StatementSource;
}

/** Something that happened in a case on a civil date. Corrected by cancelling, never by deleting. */
export interface CaseEvent {
  readonly id: string;
  readonly type: string;
  readonly on: string;
  readonly time?: string;
  readonly data?: Readonly<Record<string, Json>>;
  readonly note?: string;
  readonly source?: StatementSource;
  readonly cancelled?: { readonly on: string; readonly reason: string };
}

/** A frozen, signed state of a document. */
export interface FinalVersion {
  readonly on: string;
  readonly by?: string;
  /** Edition under which it was signed, when the working copy has moved on to a later one. */
  readonly edition?: string;
  readonly data: Readonly<Record<string, Json>>;
}

/** A filled document: the working copy and every version that was made final. */
export interface DocumentRecord {
  readonly id: string;
  readonly document: string;
  /** Edition of the document's schema under which `data` was written. */
  readonly edition: string;
  readonly status: 'draft' | 'final' | 'annulled';
  readonly data: Readonly<Record<string, Json>>;
  readonly createdOn: string;
  readonly finals: readonly FinalVersion[];
}

/** An obligation that a person set aside, with the reason. */
export interface Waiver {
  readonly obligation: string;
  readonly on: string;
  readonly by?: string;
  readonly reason: string;
}

/** A case: one family accompanied under one regulation. Everything in it is dated; nothing is overwritten. */
export interface CaseRecord {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly regulation: string;
  /** Shown name of the family. Personal. */
  readonly title: string;
  readonly number?: string;
  readonly subject: SubjectRef;
  /** false: the record is known not to hold every event, so that an absent event is unknown. Default true. */
  readonly eventsComplete?: boolean;
  readonly events: readonly CaseEvent[];
  readonly statements: readonly FactStatement[];
  readonly records: readonly DocumentRecord[];
  readonly waivers?: readonly Waiver[];
}
