import type { OptionNode } from '../../documents/schema-node.js';
import { answers } from '../locale/ru.js';
import { anyText } from './text-format.js';

type Options = readonly OptionNode[];

const titleOf = (value: unknown, options: Options): string | undefined =>
  options.find((option) => option.const === value)?.title;

/** Title of the option; a value that is no option (another edition's) prints as it is kept. */
export const optionText = (value: unknown, options: Options): string | undefined =>
  titleOf(value, options) ?? anyText(value);

/** Titles of the chosen options, in the order of the choice, parted by commas. */
export const optionsText = (value: unknown, options: Options): string | undefined => {
  if (!Array.isArray(value)) return optionText(value, options);
  const titles = value.flatMap((chosen: unknown) => optionText(chosen, options) ?? []);
  return titles.length > 0 ? titles.join(', ') : undefined;
};

/** «да», «нет», or why there is neither: refused, not applicable and not established differ. */
export const answerText = (value: unknown, options: Options): string | undefined => {
  const key = typeof value === 'boolean' || typeof value === 'string' ? String(value) : '';
  return titleOf(value, options) ?? answers[key] ?? anyText(value);
};
