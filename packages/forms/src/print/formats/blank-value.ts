import { answers, blanks } from '../locale/ru.js';
import type { Field } from '../fields/field.js';
import type { FormatName } from './formats.js';

/** More boxes than this do not read in a line: a line to write on stands instead. */
const MOST_BOXES = 12;
/** Text longer than this is written on lines of its own. */
const LONGEST_INLINE = 1000;

/** A number of a document or a code needs no more than this. */
const SHORT_TEXT = 100;

const WORDS: Readonly<Partial<Record<FormatName, string>>> = {
  date: blanks.date,
  'long-date': blanks.date,
  time: blanks.time,
  number: blanks.number,
  money: blanks.number,
  name: blanks.name,
  'short-name': blanks.shortName,
  reference: blanks.reference,
};

/** What stands for an empty value in a form to fill in by hand: a line, a date's frame, boxes. */
export const blankValue = (name: FormatName, field: Field): string => {
  const options = field.options.filter((option) => option['x-retired'] !== true);
  if (options.length === 0 && name === 'yes-no') return boxes(YES_NO);
  if (options.length > 0 && options.length <= MOST_BOXES) {
    return boxes(options.map(({ title }) => title));
  }
  const { maxLength = Infinity } = field.schema as { readonly maxLength?: number };
  return WORDS[name] ?? (maxLength <= SHORT_TEXT ? blanks.short : blanks.text);
};

const YES_NO = ['true', 'false'].flatMap((answer) => answers[answer] ?? []);

const boxes = (titles: readonly string[]): string =>
  titles.map((title) => `${blanks.box}${title}`).join(blanks.between);

/** Ruled lines that an answer by hand needs when a text ends in it; 0: it fits into the text. */
export const blankLinesOf = (name: FormatName, { schema, options }: Field): number => {
  if (name === 'address') return 2;
  if (name !== 'text' || options.length > 0) return 0;
  const { maxLength = Infinity } = schema as { readonly maxLength?: number };
  if (maxLength > LONGEST_INLINE) return 3;
  return maxLength > SHORT_TEXT ? 1 : 0;
};
