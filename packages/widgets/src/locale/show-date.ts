import { formatRussianDate, isCivilDate } from '@semya/rules/civil';

/** A stored date as a person writes it, 05.06.2026; what is not a date is shown as it is. */
export function showDate(date: string): string {
  return isCivilDate(date) ? formatRussianDate(date) : date;
}
