import { blanks } from '../locale/ru.js';
import type { Field } from '../fields/field.js';
import type { FormatName } from './formats.js';

/** More boxes than this do not read in a line: a line to write on stands instead. */
const MOST_BOXES = 12;
/** Text longer than this is written on lines of its own. */
const LONGEST_INLINE = 1000;

/** How many ruled lines a long answer gets in a blank form. */
export const LONG_ANSWER_LINES = 4;

const WORDS: Readonly<Partial<Record<FormatName, string>>> = {
  date: blanks.date,
  'long-date': blanks.date,
  time: blanks.time,
  number: blanks.number,
  money: blanks.number,
  name: blanks.name,
  'short-name': blanks.name,
};

/** What stands for an empty value in a form to fill in by hand: a line, a date's frame, boxes. */
export const blankValue = (name: FormatName, field: Field): string => {
  const options = field.options.filter((option) => option['x-retired'] !== true);
  if (options.length > 0 && options.length <= MOST_BOXES) {
    return options.map(({ title }) => `${blanks.box}${title}`).join(blanks.between);
  }
  return WORDS[name] ?? blanks.text;
};

/** Whether a field holds a text of several sentences, which needs ruled lines to be written on. */
export const isLongText = ({ schema }: Field): boolean =>
  schema.type === 'string' &&
  typeof schema.maxLength === 'number' &&
  schema.maxLength > LONGEST_INLINE;
