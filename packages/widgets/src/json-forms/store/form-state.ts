import type { ErrorObject } from '../validation/error-object.js';
import type {
  CoreActions,
  I18nActions,
  JsonFormsCore,
  JsonFormsI18nState,
  JsonFormsSubStates,
  SetConfigAction,
} from '@jsonforms/core';
import type { Removal } from './removed-rows.js';

/** What a person typed where no value could be made of it, or a value with its spelling. */
export interface TypedText {
  readonly text: string;
  /** The value made of the text; the entry is stale as soon as the data hold another one. */
  readonly value: unknown;
  /** Code of the reason why the text is no value, e.g. `impossible-date`. */
  readonly problem?: string;
}

/** What the form remembers about its fields besides their data. Keys are data paths. */
export interface FieldMemory {
  readonly touched: ReadonlySet<string>;
  readonly typed: ReadonlyMap<string, TypedText>;
  /** Errors of untouched fields show as well. */
  readonly showErrors: boolean;
}

/** Identities of an array's rows, by position, and the number that the next new row gets. */
export interface RowIdentities {
  readonly ids: readonly string[];
  readonly next: number;
}

/** Part (tab, step, list item) that is open in an element of the UI schema. */
export type OpenParts = ReadonlyMap<object, ReadonlyMap<string, number>>;

export interface FormState extends JsonFormsSubStates {
  readonly core: JsonFormsCore;
  readonly config: Readonly<Record<string, unknown>>;
  readonly i18n: JsonFormsI18nState;
  readonly readonly: boolean;
  readonly fields: FieldMemory;
  readonly rows: ReadonlyMap<string, RowIdentities>;
  readonly open: OpenParts;
  /** Chosen branches of `oneOf` and `anyOf`, by `branchKey`. */
  readonly branches: ReadonlyMap<string, number>;
  /** Rows that can be put back, by the path of their array, the last removal last. */
  readonly removed: ReadonlyMap<string, readonly Removal[]>;
}

export type FieldAction =
  | {
      readonly type: 'semya/TYPE';
      readonly path: string;
      readonly text: string;
      readonly value: unknown;
      readonly problem?: string;
    }
  | { readonly type: 'semya/SETTLE'; readonly paths: readonly string[] }
  | { readonly type: 'semya/SHOW_ERRORS'; readonly show: boolean }
  | { readonly type: 'semya/FORGET' };

export interface OpenAction {
  readonly type: 'semya/OPEN';
  readonly element: object;
  readonly path: string;
  readonly index: number;
}

export interface ReadonlyAction {
  readonly type: 'semya/READONLY';
  readonly readonly: boolean;
}

/** The person chose a branch of `oneOf` or `anyOf`, or the form took the one that fits. */
export interface BranchAction {
  readonly type: 'semya/BRANCH';
  /** As `branchKey` makes it. */
  readonly key: string;
  readonly index: number;
}

/** Puts the rows that were last removed from an array back to their places. */
export interface RestoreAction {
  readonly type: 'semya/RESTORE';
  readonly path: string;
}

export type FormAction =
  | CoreActions
  | SetConfigAction
  | I18nActions
  | FieldAction
  | OpenAction
  | ReadonlyAction
  | BranchAction
  | RestoreAction;

export type FormReducer = (state: FormState, action: FormAction) => FormState;

export type { ErrorObject };
