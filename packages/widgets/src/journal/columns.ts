import {
  fieldsOf,
  optionsOf,
  type FieldNode,
  type OptionNode,
  type SchemaNode,
} from '@semya/forms';
import type { CompiledDocument } from '@semya/forms';
import { journalTexts } from '../locale/journal.ru.js';

/** How a cell is shown and typed. `list` and `options` are edited in the form of the row. */
export type ColumnKind =
  | 'text'
  | 'date'
  | 'time'
  | 'number'
  | 'integer'
  | 'yes-no'
  | 'option'
  | 'options'
  | 'name'
  | 'list';

/** One column of the grid. */
export interface JournalColumn {
  /** Pointer into the data of a row. */
  readonly path: string;
  readonly title: string;
  readonly kind: ColumnKind;
  readonly options: readonly OptionNode[];
  /** The store numbers the rows, and computed values follow from others: nobody types them. */
  readonly readonly: boolean;
  /** Whether the text may have several lines. */
  readonly multiline: boolean;
}

const LONG_TEXT = 1000;

const kinds: Readonly<Record<string, ColumnKind>> = {
  number: 'number',
  integer: 'integer',
  boolean: 'yes-no',
};

/**
 * Columns of a journal in the order of its schema: a person's name is one column, other shared
 * objects have a column for each part, a list inside a row is one column that the form opens.
 */
export function journalColumns({
  definition,
  schema,
}: Pick<CompiledDocument, 'definition' | 'schema'>): readonly JournalColumn[] {
  const shown = [...fieldsOf(schema).values()].filter(({ hidden }) => !hidden);
  const fixed = new Set([
    definition.volume?.numberField,
    ...definition.computed.filter(({ editable }) => editable !== true).map(({ field }) => field),
  ]);
  const partsOf = (parent: string, whole: string): readonly JournalColumn[] =>
    shown.filter((node) => node.parent === parent).flatMap((node) => columnsAt(node, whole));
  const columnsAt = (node: FieldNode, whole: string): readonly JournalColumn[] => {
    const part = node.schema.title ?? node.name;
    const title = whole === '' ? part : journalTexts.part(whole, part);
    const kind = kindOf(node.schema);
    if (kind === undefined) return partsOf(node.path, title);
    const { maxLength = 0 } = node.schema as { readonly maxLength?: number };
    return [
      {
        path: node.path,
        title,
        kind,
        options: optionsOf(node.schema) ?? [],
        readonly: fixed.has(node.path) || node.schema.readOnly === true,
        multiline: kind === 'text' && maxLength > LONG_TEXT,
      },
    ];
  };
  return partsOf('', '');
}

/** Undefined for an object whose parts have columns of their own. */
function kindOf(schema: SchemaNode): ColumnKind | undefined {
  const { type = '', format, properties } = schema;
  if (properties) return 'lastName' in properties ? 'name' : undefined;
  if (type === 'array') return optionsOf(schema) ? 'options' : 'list';
  if (optionsOf(schema)) return 'option';
  if (format === 'date' || format === 'time') return format;
  return kinds[type] ?? 'text';
}
