import type { Json } from '@semya/rules/conditions';
import type { JsonSchema } from '../contracts/document.js';

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

/** The keywords of draft-07 that documents use, and ours (`x-`). */
export interface SchemaNode extends JsonSchema {
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
  readonly 'x-definition'?: string;
  readonly 'x-fact'?: string;
  readonly 'x-subject'?: string;
  readonly 'x-complete'?: boolean;
  readonly 'x-options'?: Readonly<Record<string, Json>>;
}

/** The same object, seen with its keywords' types. */
export const asNode = (schema: JsonSchema): SchemaNode => schema as SchemaNode;

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
