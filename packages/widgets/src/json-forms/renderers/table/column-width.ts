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

/** Em of a letter on average, in the head's weight; of an input's frame, of a list's arrow. */
const letter = 0.62;
const frame = 1.2;
const arrow = 2.6;
/** A column need not be wider for one long word or option. */
const widest = 14;

const longestOf = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => text.length));

const titlesOf = ({ oneOf, enum: values }: JsonSchema): readonly string[] =>
  oneOf ? oneOf.map(({ title }) => title ?? '') : (values ?? []).map(String);

/** The width that suits what a column holds: no word of its head is broken, no option is cut. */
export function widthOf(schema: JsonSchema, label: string): ColumnWidth {
  const { share, least } = widthFor(schema);
  const word = longestOf(label.split(/[\s-]+/)) * letter + frame;
  const option = longestOf(titlesOf(schema)) * letter + arrow;
  const wanted = Math.min(widest, Math.max(word, titlesOf(schema).length > 0 ? option : 0));
  return { share, least: Math.max(least, Math.round(wanted * 10) / 10) };
}

function widthFor(schema: JsonSchema): ColumnWidth {
  const { format, maxLength = Infinity } = schema;
  const [type] = deriveTypes(schema);
  if (schema.enum !== undefined || schema.oneOf !== undefined) return choice;
  if (format === 'date' || format === 'time') return moment;
  if (type === 'number' || type === 'integer') return number;
  if (type === 'boolean') return tick;
  if (type === 'array' || maxLength > 200) return maxLength > 1_000 ? longText : text;
  return maxLength <= 20 ? shortText : text;
}
