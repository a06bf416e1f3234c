import { addDays, daysBetween, isCivilDate, type CivilDate } from '@semya/rules/civil';

/** The civil date of this computer, or the one that the address asks for with `?today=2026-11-23`. */
export function today(): string {
  const asked = new URLSearchParams(location.search).get('today');
  if (asked !== null && isCivilDate(asked)) return asked;
  const now = new Date();
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** The day on which the invented cases are as they were written. */
const writtenFor = '2026-11-23' as CivilDate;

/** Moves every date of the invented cases so that they stand today as they stood when written. */
export function movedTo<Value>(value: Value, day: string): Value {
  const shift = isCivilDate(day) ? daysBetween(writtenFor, day) : 0;
  if (shift === 0) return value;
  const move = (part: unknown): unknown => {
    if (typeof part === 'string') return isEventDate(part) ? addDays(part, shift) : part;
    if (Array.isArray(part)) return part.map(move);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, move(inner)]));
  };
  return move(value) as Value;
}

/** Dates of the case move; birth dates of years ago stay. */
function isEventDate(text: string): text is CivilDate {
  return isCivilDate(text) && text >= '2025-07-01';
}
