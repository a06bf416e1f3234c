import type { CellValue } from 'hucre/xlsx';
import { anyText, printableText } from '../../print/formats/text-format.js';
import type { SheetColumn } from '../columns/sheet-column.js';
import { cells } from '../locale/ru.js';
import { excelDay, excelTime } from './excel-date.js';

/** Excel refuses a file with a longer text in a cell. */
const LONGEST_TEXT = 32_767;

export interface WrittenCell {
  readonly value: CellValue;
  /** The text did not fit and was cut. */
  readonly isCut: boolean;
}

/**
 * An answer as a cell: dates and times as Excel's own, numbers as numbers, choices by their
 * titles, all else as text. A text is never a formula, whatever it begins with.
 */
export const writeCell = ({ kind, options }: SheetColumn, answer: unknown): WrittenCell => {
  const titleOf = (chosen: unknown): unknown =>
    options.find((option) => option.const === chosen)?.title ?? chosen;
  switch (kind) {
    case 'date':
      return whole(excelDay(answer)) ?? text(answer);
    case 'time':
      return whole(excelTime(answer)) ?? text(answer);
    case 'number':
    case 'integer':
      return typeof answer === 'number' && Number.isFinite(answer)
        ? { value: answer, isCut: false }
        : text(answer);
    case 'yes-no':
      return text(typeof answer === 'boolean' ? (answer ? cells.yes : cells.no) : answer);
    case 'option':
      return text(titleOf(answer));
    case 'options':
      return text(
        Array.isArray(answer)
          ? answer.flatMap((chosen: unknown) => anyText(titleOf(chosen)) ?? []).join(cells.between)
          : answer,
      );
    case 'text':
    case 'name':
      return text(answer);
  }
};

const whole = (value: number | undefined): WrittenCell | undefined =>
  value === undefined ? undefined : { value, isCut: false };

const text = (answer: unknown): WrittenCell => {
  const said = typeof answer === 'string' ? printableText(answer) : (anyText(answer) ?? '');
  if (said === '') return { value: null, isCut: false };
  if (said.length <= LONGEST_TEXT) return { value: said, isCut: false };
  const kept = said.slice(0, LONGEST_TEXT - cells.cutOff.length);
  // Half of a surrogate pair is no character.
  return { value: `${kept.replace(/[\ud800-\udbff]$/, '')}${cells.cutOff}`, isCut: true };
};
