import type { Condition, Json } from '@semya/rules/conditions';
import type { FieldPath } from './document.js';

/** Part of a document that one recipient gets: the rows that name it, and little else. */
export interface ExtractRule {
  readonly id: string;
  readonly title: string;
  /** Table whose rows are chosen. */
  readonly table: FieldPath;
  /** Column that names the recipient, `./x` inside the row. */
  readonly recipient: FieldPath;
  /** Columns that the recipient sees of its rows, `./x` each. */
  readonly columns: readonly FieldPath[];
  /** Fields of the document that go along. */
  readonly along: readonly FieldPath[];
}

/** Where a consent to pass data on keeps what it says. */
export interface ConsentRule {
  /** Table of recipients and the column with their names. */
  readonly recipients: FieldPath;
  readonly organisation: FieldPath;
  /** Choice of purposes. */
  readonly purposes: FieldPath;
  readonly from: FieldPath;
  readonly to: FieldPath;
  readonly revoked: FieldPath;
  /** Signatures without which it is no consent, each while its condition is met. */
  readonly signatures: readonly { readonly field: FieldPath; readonly when?: Condition }[];
}

interface AcrossBase {
  readonly id: string;
  /** The field that carries the message. */
  readonly field: FieldPath;
  /** Over which records it is: those of one case, of one volume, of the institution. */
  readonly scope: 'case' | 'volume' | 'institution';
  /** Records that the check is about; without it, all that are not annulled. */
  readonly when?: Condition;
  /** Fields in which records must agree to be compared at all. */
  readonly by?: readonly FieldPath[];
  readonly message: string;
  readonly severity: 'error' | 'warning';
  readonly norm?: readonly string[];
}

/** What must hold between several records of one document. */
export type AcrossCheck = AcrossBase &
  (
    | { readonly kind: 'unique' }
    /** Numbers go on one by one, without gaps and repetitions. */
    | { readonly kind: 'consecutive' }
    /** At most one record at a time. */
    | { readonly kind: 'only-one' }
    /**
     * Periods that must not overlap. With a date they are times of that day, and what ends at 10:00
     * leaves 10:00 free; without one they are days, the last day counts, and no last day is for ever.
     */
    | {
        readonly kind: 'no-overlap';
        readonly date?: FieldPath;
        readonly from: FieldPath;
        /** The first of them that is filled in. */
        readonly to: readonly FieldPath[];
      }
  );

/** A step by which data of one edition become data of the next; rows: `*` in every path alike. */
export type MigrationOperation =
  /** The field gets another name within what it lies in, or another place in the record. */
  | { readonly op: 'move'; readonly from: FieldPath; readonly to: FieldPath }
  | { readonly op: 'set-default'; readonly field: FieldPath; readonly value: Json }
  /** Options by their former ids; what is not named stays. */
  | {
      readonly op: 'map-options';
      readonly field: FieldPath;
      readonly map: Readonly<Record<string, Json>>;
    }
  /** One answer becomes a list of answers. */
  | { readonly op: 'to-list'; readonly field: FieldPath }
  /** A value becomes one part of a group: a text the `text` of an address. */
  | { readonly op: 'wrap'; readonly field: FieldPath; readonly into: string }
  /** What the new edition no longer asks is added, with its title, to a text that it does. */
  | {
      readonly op: 'fold-into-text';
      readonly from: FieldPath;
      readonly to: FieldPath;
      readonly title: string;
    };

/** `migrations/<from>.json` of a document: how records of an edition become those of the next. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly operations: readonly MigrationOperation[];
}
