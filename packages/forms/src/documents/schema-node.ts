import type { Json } from '@semya/rules/conditions';
import type {
  FieldPath,
  JsonSchema,
  Sensitivity,
  UiSchema,
  Visibility,
} from '../contracts/document.js';

/** One choice of an option field, with our marks. */
export interface OptionNode {
  readonly const: Json;
  readonly title: string;
  /** Value that the choice states as a fact, when it is not the option's id itself. */
  readonly 'x-value'?: Json;
  /** The choice says why there is no value. */
  readonly 'x-state'?: 'refused' | 'not-applicable' | 'not-established';
  /** Stays readable in old records, is not offered in new ones. */
  readonly 'x-retired'?: boolean;
}

/** Which members of a list a table has rows for. */
export interface RowsOf {
  readonly of: string;
  readonly relations?: readonly string[];
  /** Full years; who is of unknown age is taken in. */
  readonly youngerThan?: number;
}

/** Where a field that states no fact is filled in from. */
export interface PrefillRule {
  readonly context?: 'today' | 'user';
  readonly case?: 'title' | 'number' | 'regulation';
  /** Property of the field that takes the value. */
  readonly into?: string;
  /** Document whose latest record is referred to. */
  readonly record?: string;
  /** Event whose date, and number, is taken. */
  readonly event?: string;
  /** Datum of the event that is its document's number; `number` unless told. */
  readonly number?: string;
}

/** The keywords of draft-07 that documents use, and ours (`x-`). */
export interface SchemaNode extends JsonSchema {
  readonly const?: Json;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: Json;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
  readonly readOnly?: boolean;
  /** Kept in the record, never shown. */
  readonly 'x-hidden'?: boolean;
  /** Required while visible; what is always required stands in its parent's `required`. */
  readonly 'x-required'?: boolean;
  /** The record's own number. */
  readonly 'x-number'?: boolean;
  /** The date that the document carries, when it is not the one that its statements speak from. */
  readonly 'x-issued'?: boolean;
  /** How guarded the value is; what says nothing is as guarded as what it lies in. */
  readonly 'x-sensitivity'?: Sensitivity;
  /** Roles that may see and change the value, where it is not as for what it lies in. */
  readonly 'x-access'?: { readonly read?: readonly string[]; readonly write?: readonly string[] };
  /** Document of the catalogue that a reference refers to. */
  readonly 'x-ref'?: string;
  /** Shared definition that the field is an instance of. */
  readonly 'x-definition'?: string;
  /** Names of the parts that make the value in words. */
  readonly 'x-text'?: readonly string[];
  /** Fact that the field states. */
  readonly 'x-fact'?: string;
  /** The fact is stated in words, although the field has parts; or only that the field is filled in. */
  readonly 'x-fact-form'?: 'text' | 'present';
  /** Fields for which this one says why they have no value. */
  readonly 'x-states'?: readonly FieldPath[];
  /** What a row is: somebody of the family, or an element of an assessment or a programme. */
  readonly 'x-subject'?: RowSubject;
  /** The list names everybody. */
  readonly 'x-complete'?: boolean;
  /** Members that a table has rows for, when it is not the list of all. */
  readonly 'x-rows'?: RowsOf;
  /** Where the field is filled in from when it states no fact; false: never filled in. */
  readonly 'x-prefill'?: PrefillRule | false;
  /** Only while compiling: layout, visibility and presentation that a shared definition brings. */
  readonly 'x-detail'?: UiSchema;
  readonly 'x-visibility'?: readonly Visibility[];
  readonly 'x-options'?: Readonly<Record<string, Json>>;
}

/** What rows speak of. */
export type RowSubject = 'member' | 'problem' | 'goal' | 'measure';

/** The same object, seen with its keywords' types. */
export const asNode = (schema: JsonSchema): SchemaNode => schema;

/** The options of a field or of the elements of a multiple choice; undefined when it has none. */
export const optionsOf = (schema: SchemaNode): readonly OptionNode[] | undefined => {
  const choices = schema.oneOf ?? (schema.type === 'array' ? schema.items?.oneOf : undefined);
  return choices?.every((choice) => 'const' in choice)
    ? (choices as unknown as readonly OptionNode[])
    : undefined;
};

/** Whether the schema describes rows: a list of objects. */
export const isTable = (schema: SchemaNode): boolean =>
  schema.type === 'array' && schema.items?.properties !== undefined;
