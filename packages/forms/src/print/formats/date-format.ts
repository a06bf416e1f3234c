import { formatRussianDate, formatRussianDateLong, isCivilDate } from '@semya/rules/civil';
import { anyText } from './text-format.js';

/** `2026-06-05 //=> '05.06.2026'`; what is no date is printed as it was typed. */
export const dateText = (value: unknown): string | undefined =>
  isCivilDate(value) ? formatRussianDate(value) : anyText(value);

/** `2026-06-05 //=> '5 июня 2026 г.'`; what is no date is printed as it was typed. */
export const longDateText = (value: unknown): string | undefined =>
  isCivilDate(value) ? formatRussianDateLong(value) : anyText(value);

/** `09:30:00 //=> '09:30'` */
export const timeText = (value: unknown): string | undefined => {
  const clock = typeof value === 'string' ? /^\d{2}:\d{2}(?=:|$)/.exec(value)?.[0] : undefined;
  return clock ?? anyText(value);
};
