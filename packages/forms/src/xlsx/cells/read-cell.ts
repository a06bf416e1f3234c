import { isCivilDate, parseRussianDate } from '@semya/rules/civil';
import type { Json } from '@semya/rules/conditions';
import { printableText } from '../../print/formats/text-format.js';
import type { ColumnKind, SheetColumn } from '../columns/sheet-column.js';
import { cells } from '../locale/ru.js';
import { civilDateOf, timeOf } from './excel-date.js';
import { comparable } from './plain-text.js';

/** An answer, nothing (an empty cell), or the code of what is wrong. */
export type ReadCell = { readonly answer: Json } | { readonly wrong: string } | undefined;

type Reader = (value: string | number | boolean | Date, column: SheetColumn) => ReadCell;

const answer = (value: Json | undefined, wrong: string): ReadCell =>
  value === undefined ? { wrong } : { answer: value };

const readDate: Reader = (value) => {
  if (value instanceof Date) return answer(civilDateOf(value), 'xlsx-not-a-date');
  if (typeof value !== 'string') return { wrong: 'xlsx-not-a-date' };
  const said = printableText(value);
  if (isCivilDate(said)) return { answer: said };
  const date = parseRussianDate(said);
  return date.ok ? { answer: date.value } : { wrong: 'xlsx-not-a-date' };
};

const readTime: Reader = (value) => {
  if (value instanceof Date) return answer(timeOf(value), 'xlsx-not-a-time');
  const [, hours = '', rest = ''] =
    /^\s*(\d{1,2})[:.-]([0-5]\d(?::[0-5]\d)?)\s*$/.exec(String(value)) ?? [];
  return hours === '' || Number(hours) > 23
    ? { wrong: 'xlsx-not-a-time' }
    : { answer: `${hours.padStart(2, '0')}:${rest}` };
};

const readNumber: Reader = (value) => {
  if (typeof value === 'number') return { answer: value };
  const said = typeof value === 'string' ? value.replace(/[\s\u00a0]/g, '').replace(',', '.') : '';
  return /^-?\d+(\.\d+)?$/.test(said) ? { answer: Number(said) } : { wrong: 'xlsx-not-a-number' };
};

const readInteger: Reader = (value, column) => {
  const read = readNumber(value, column);
  return read && 'answer' in read && !Number.isInteger(read.answer)
    ? { wrong: 'xlsx-not-whole' }
    : read;
};

const readYesNo: Reader = (value) => {
  const said = comparable(String(value));
  if (value === true || said === cells.yes) return { answer: true };
  return value === false || said === cells.no ? { answer: false } : { wrong: 'xlsx-not-yes-no' };
};

const choice = (said: string, { options }: SheetColumn): Json | undefined =>
  options.find(({ title }) => comparable(title) === comparable(said))?.const;

const readOption: Reader = (value, column) =>
  answer(choice(String(value), column), 'xlsx-not-an-option');

const readOptions: Reader = (value, column) => {
  const chosen = String(value)
    .split(/[;\n]/)
    .filter((said) => said.trim() !== '')
    .map((said) => (column.options.length === 0 ? said.trim() : choice(said, column)));
  const known = chosen.flatMap((one) => one ?? []);
  return known.length === chosen.length ? { answer: known } : { wrong: 'xlsx-not-an-option' };
};

const readText: Reader = (value) => {
  const said = value instanceof Date ? dateInWords(value) : String(value);
  return said.endsWith(cells.cutOff)
    ? { wrong: 'xlsx-was-cut-off' }
    : { answer: printableText(said) };
};

/** Excel makes dates of texts that look like them. */
const dateInWords = (value: Date): string =>
  civilDateOf(value)?.split('-').reverse().join('.') ?? timeOf(value) ?? '';

/** «Фамилия Имя Отчество», as journals on paper have it. */
const readName: Reader = (value) => {
  const [lastName = '', firstName = '', ...rest] = printableText(String(value)).split(/\s+/);
  if (lastName === '' || firstName === '' || rest.length > 2) return { wrong: 'xlsx-not-a-name' };
  const patronymic = rest.join(' ');
  return { answer: { lastName, firstName, ...(patronymic !== '' && { patronymic }) } };
};

const READERS: Readonly<Record<ColumnKind, Reader>> = {
  text: readText,
  date: readDate,
  time: readTime,
  number: readNumber,
  integer: readInteger,
  'yes-no': readYesNo,
  option: readOption,
  options: readOptions,
  name: readName,
};

/** Reads a cell as what its column holds, the way people write it. */
export const readCell = (
  column: SheetColumn,
  value: string | number | boolean | Date | null,
): ReadCell => {
  if (value === null || (typeof value === 'string' && printableText(value) === ''))
    return undefined;
  return READERS[column.kind](value, column);
};
