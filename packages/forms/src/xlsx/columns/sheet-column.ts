import type { OptionNode, SchemaNode } from '../../documents/schema-node.js';
import { optionsOf } from '../../documents/schema-node.js';

/** How the cells of a column are written and read. */
export type ColumnKind =
  | 'text'
  | 'date'
  | 'time'
  | 'number'
  | 'integer'
  | 'yes-no'
  | 'option'
  | 'options'
  /** A whole name in one cell: only read, never written. */
  | 'name';

/** One column of a journal as a sheet. */
export interface SheetColumn {
  /** Pointer into the data of an entry: `/address/postalCode`, `/witnesses/0/position`. */
  readonly path: string;
  /** Titles of what the field lies in and its own; no two columns have the same. */
  readonly title: string;
  readonly kind: ColumnKind;
  readonly options: readonly OptionNode[];
}

/** The kind that follows from a field's schema. */
export const kindOf = (schema: SchemaNode): ColumnKind => {
  const { type, format } = schema;
  if (type === 'array') return 'options';
  if (optionsOf(schema) !== undefined) return 'option';
  if (format === 'date' || format === 'time') return format;
  if (type === 'number' || type === 'integer') return type;
  return type === 'boolean' ? 'yes-no' : 'text';
};
