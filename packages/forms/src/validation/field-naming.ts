import type { JsonSchema } from '../contracts/document.js';
import { fieldsOf, patternOf, type FieldNode } from '../documents/fields.js';
import { keysOf, withAncestors } from '../documents/pointer.js';
import { texts } from '../locale/ru.js';

/** How a place of a record is named to a person. */
export interface FieldName {
  readonly field: FieldNode | undefined;
  readonly title: string;
  /** Where it stands when its title alone would not tell: «Состав семьи, строка 2». */
  readonly place: string;
}

/** Names the field at a pointer; a place that the document does not have is named by its key. */
export function fieldName(schema: JsonSchema, pointer: string): FieldName {
  const fields = fieldsOf(schema);
  const titleAt = (place: string): string =>
    fields.get(patternOf(place))?.schema.title ?? keysOf(place).at(-1) ?? '';
  const around = withAncestors(pointer).slice(0, -1);
  const place = around
    .map((outer) => {
      const row = /\/(\d+)$/u.exec(outer)?.[1];
      return row === undefined ? titleAt(outer) : texts.row(Number(row) + 1);
    })
    .join(', ');
  const isRow = /\/\d+$/u.test(pointer);
  const last = keysOf(pointer).at(-1) ?? '';
  return {
    field: fields.get(patternOf(pointer)),
    title: isRow ? texts.row(Number(last) + 1) : titleAt(pointer),
    place,
  };
}
