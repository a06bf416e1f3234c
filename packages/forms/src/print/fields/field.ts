import type { JsonSchema } from '../../contracts/document.js';
import { fieldsOf, patternOf } from '../../documents/fields.js';
import {
  isTable,
  optionsOf,
  type OptionNode,
  type SchemaNode,
} from '../../documents/schema-node.js';
import type { FormatName } from '../formats/formats.js';

/** What the print needs to know of a field. */
export interface Field {
  readonly schema: SchemaNode;
  readonly options: readonly OptionNode[];
  /** The format that follows from the schema, for places that name none. */
  readonly format: FormatName;
}

const cache = new WeakMap<SchemaNode, Field>();

/** The field at a pointer or path; undefined: the document has no such field. */
export const fieldAt = (root: JsonSchema, pointer: string): Field | undefined => {
  const schema = fieldsOf(root).get(patternOf(pointer))?.schema;
  return schema && describeField(schema);
};

/** Reads the schema of a field, once. */
export const describeField = (schema: SchemaNode): Field => {
  const known = cache.get(schema);
  if (known) return known;
  const options = optionsOf(schema) ?? [];
  const field: Field = { schema, options, format: naturalFormat(schema, options.length > 0) };
  cache.set(schema, field);
  return field;
};

/** Shapes of the shared definitions, by the fields that give them away. */
const SHAPES: readonly (readonly [FormatName, readonly string[]])[] = [
  ['signature', ['state', 'name']],
  ['name', ['lastName', 'firstName']],
  ['reference', ['number', 'date']],
  ['address', ['text', 'postalCode']],
];

const naturalFormat = (schema: SchemaNode, isChoice: boolean): FormatName => {
  const { type, format, properties = {} } = schema;
  if (isChoice) return type === 'array' ? 'options' : 'option';
  if (format === 'date' || format === 'time') return format;
  if (type === 'boolean') return 'yes-no';
  if (type === 'number' || type === 'integer') return 'number';
  return SHAPES.find(([, names]) => names.every((name) => name in properties))?.[0] ?? 'text';
};

/** Whether a field is filled in row by row. */
export const isList = ({ schema }: Field): boolean => isTable(schema);
