import { deriveTypes, type JsonSchema } from '@jsonforms/core';

/** How wide a column is: at least `least` em, and `share` of what is left beyond that. */
export interface ColumnWidth {
  readonly share: number;
  readonly least: number;
}

const number = { share: 2, least: 5.5 };
const moment = { share: 3, least: 9.5 };
const choice = { share: 3, least: 9 };
const shortText = { share: 3, least: 7 };
const text = { share: 4, least: 10 };
const longText = { share: 6, least: 13 };
const tick = { share: 2, least: 7 };

/** The width that suits what a column holds. */
export function widthFor(schema: JsonSchema): ColumnWidth {
  const { format, maxLength = Infinity } = schema;
  const [type] = deriveTypes(schema);
  if (schema.enum !== undefined || schema.oneOf !== undefined) return choice;
  if (format === 'date' || format === 'time') return moment;
  if (type === 'number' || type === 'integer') return number;
  if (type === 'boolean') return tick;
  if (type === 'array' || maxLength > 200) return maxLength > 1_000 ? longText : text;
  return maxLength <= 20 ? shortText : text;
}
