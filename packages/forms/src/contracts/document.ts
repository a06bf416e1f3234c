import type { Condition, Json } from '@semya/rules/conditions';
import type { PrintLayout } from './print-layout.js';
import type { AcrossCheck, ConsentRule, ExtractRule, Migration } from './record-rules.js';

export type * from './record-rules.js';

export type JsonSchema = Readonly<Record<string, unknown>>;
export type UiSchema = Readonly<Record<string, unknown>>;

export type DocumentKind =
  | 'journal'
  | 'card'
  | 'act'
  | 'agreement'
  | 'program'
  | 'plan'
  | 'protocol'
  | 'order'
  | 'report'
  | 'notice'
  | 'consent'
  | 'application'
  | 'sheet'
  | 'conclusion'
  | 'referral'
  | 'schedule'
  | 'file'
  | 'assessment'
  | 'external'
  | 'other';

export type Sensitivity = 'ordinary' | 'personal' | 'special-category';

/** Place in a record: a JSON pointer from its root, with `*` for each row, or `./x` inside a row. */
export type FieldPath = string;

/** When a field is there at all. One source for the UI rule, the requirement and the print. */
export interface Visibility {
  readonly field: FieldPath;
  readonly when: Condition;
  /** Required in a final document while visible. */
  readonly required?: boolean;
}

/** A number that follows from others. */
export type Expression =
  | { readonly field: FieldPath }
  | { readonly value: number }
  | { readonly sum: FieldPath }
  /** Rows of a table, or those of them whose columns hold one of the named values. */
  | { readonly count: FieldPath; readonly where?: Readonly<Record<string, readonly Json[]>> }
  /** Place of the row that holds the field, from 1. */
  | { readonly rowNumber: true }
  | { readonly divide: readonly [Expression, Expression] }
  | { readonly subtract: readonly [Expression, Expression] }
  | { readonly multiply: readonly [Expression, Expression] }
  /** Full years from one date to another: an age. */
  | { readonly years: readonly [FieldPath, FieldPath] }
  /** Full months from one date to another. */
  | { readonly months: readonly [FieldPath, FieldPath] }
  /** Days from one date to another. */
  | { readonly days: readonly [FieldPath, FieldPath] };

export interface Computed {
  readonly field: FieldPath;
  readonly expression: Expression;
  /** Digits after the decimal mark. */
  readonly round?: number;
  /** A person may type over it; otherwise the field is read-only. */
  readonly editable?: boolean;
}

/** What JSON Schema cannot say: the condition must not be not-met. Unknown passes in a draft. */
export interface Check {
  readonly id: string;
  /** The field that carries the message; with `*` the check runs for each row. */
  readonly field: FieldPath;
  readonly conditions: Condition;
  readonly when?: Condition;
  /** Russian text for the person: what is wrong and what to do. */
  readonly message: string;
  readonly severity: 'error' | 'warning';
  /** `draft`: always; `final`: only when the document is made final. */
  readonly strength: 'draft' | 'final';
  readonly norm?: readonly string[];
}

/** An event of the case that a final document states. */
export interface StatedEvent {
  readonly type: string;
  readonly on: FieldPath;
  readonly time?: FieldPath;
  readonly when?: Condition;
  /** Event data: a constant or `{ "field": path }`. */
  readonly data?: Readonly<Record<string, Json | { readonly field: FieldPath }>>;
}

/** A fixed value that a final document states, e.g. that the list of members is whole. */
export interface Signatory {
  readonly role: string;
  readonly field: FieldPath;
  readonly title: string;
}

/** What a norm of a regulation asks of a document. */
export interface DocumentRule {
  readonly norm?: readonly string[];
  readonly text: string;
}

/** `document.json`: everything about a document but its fields' shape and their arrangement on screen. */
export interface DocumentDefinition {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly kind: DocumentKind;
  readonly named: boolean;
  readonly external: boolean;
  readonly sources: readonly {
    readonly regulation: string;
    readonly clause: string;
    readonly mention: 'explicit' | 'implied';
  }[];
  readonly cardinality: string;
  readonly sensitivity: Sensitivity;
  readonly keptBy?: string;
  readonly approvedBy: readonly string[];
  readonly signedBy: readonly string[];
  readonly stages: readonly string[];
  readonly produces: readonly string[];
  readonly requires: readonly string[];
  /** What the regulations ask of the document, in the project's own words. */
  readonly rules?: readonly DocumentRule[];
  /** Text that names one record, e.g. `Акт № {/actNumber} от {/drawnUpDate|date}`. */
  readonly recordTitle: string;
  /** Field whose date statements and events of the record speak from. */
  readonly dateField: FieldPath;
  /** Journals: the record is one row; the header of the volume is a schema of its own. */
  readonly volume?: {
    readonly numberField: FieldPath;
    /** Checks of the volume's header. */
    readonly checks?: readonly Check[];
  };
  readonly visibility: readonly Visibility[];
  readonly computed: readonly Computed[];
  readonly checks: readonly Check[];
  readonly events: readonly StatedEvent[];
  readonly signatories: readonly Signatory[];
  /** What must hold between several records of the document. */
  readonly acrossRecords?: readonly AcrossCheck[];
  /** Parts that a single recipient gets. */
  readonly extracts?: readonly ExtractRule[];
  /** The document is a consent to pass data on. */
  readonly consent?: ConsentRule;
  /** Ways from older editions, oldest first, each beginning where the one before ends. */
  readonly migrations?: readonly Migration[];
  readonly print: PrintLayout;
}

/** A document as the catalogue gives it: compiled, overlaid, ready for a renderer. */
export interface CompiledDocument {
  readonly definition: DocumentDefinition;
  /** Draft-07, all `$ref` local, with the visibility's conditional requirements written in. */
  readonly schema: JsonSchema;
  /** JSON Forms UI schema, with the visibility's rules written in. */
  readonly uischema: UiSchema;
  /** Journals: schema, UI schema of the volume's header. */
  readonly volume?: { readonly schema: JsonSchema; readonly uischema: UiSchema };
  /** Precompiled validators by the stable key of their schema (root, rule conditions, branches). */
  readonly validators: ReadonlyMap<string, ValidateFunction>;
  readonly example: Readonly<Record<string, Json>>;
}

/** AJV's error shape, whoever made it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly schema?: unknown;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

export interface ValidateFunction {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** A regional change of a document, keyed by ids against a named edition; never a fork. */
export interface Overlay {
  readonly regulation: string;
  readonly document: string;
  /** Edition of the base document that the patches were written for. */
  readonly edition: string;
  readonly patches: readonly OverlayPatch[];
}

export type OverlayPatch =
  | { readonly op: 'set-title'; readonly value: string }
  | { readonly op: 'set-field-title'; readonly field: FieldPath; readonly value: string }
  | { readonly op: 'drop-field'; readonly field: FieldPath }
  | {
      readonly op: 'add-field';
      readonly field: FieldPath;
      readonly schema: JsonSchema;
      /** Id of the UI element after which the control stands. */
      readonly after: string;
      readonly required?: boolean;
    }
  | { readonly op: 'set-options'; readonly field: FieldPath; readonly options: readonly string[] }
  | { readonly op: 'set-default'; readonly field: FieldPath; readonly value: Json }
  | { readonly op: 'set-signatories'; readonly value: readonly Signatory[] }
  | { readonly op: 'set-approver'; readonly value: readonly string[] }
  | { readonly op: 'add-check'; readonly check: Check }
  | { readonly op: 'set-print-text'; readonly block: string; readonly value: string }
  /** One more line in a block of lines, or one more column in a table. */
  | {
      readonly op: 'add-print-line';
      readonly block: string;
      readonly label: string;
      readonly text: string;
    };
