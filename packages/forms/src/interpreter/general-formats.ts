import { isCivilDate } from '@semya/rules/civil';
import type { Formats } from './check.js';

const clock = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/;
const offset = /(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

const isTime = (text: string): boolean => clock.test(text.replace(offset, ''));

function isMoment(text: string): boolean {
  const [date, time = ''] = text.split(/[t ]/i);
  return isDate(date ?? '') && offset.test(time) && isTime(time);
}

/** A day that exists. The calendar repeats every 400 years, and our own rules know 1900–2200. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const inCycle = Number(text.slice(0, 4)) % 400;
  return isCivilDate(`${inCycle < 200 ? inCycle + 2000 : inCycle + 1600}${text.slice(4)}`);
}

/**
 * What the formats of JSON Schema mean in a form: `time` is a time of day with or without an offset,
 * addresses may be in Cyrillic. A format that is not here is not checked.
 */
export const generalFormats: Formats = {
  date: isDate,
  time: isTime,
  'date-time': isMoment,
  email: (text) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text),
  uri: (text) => /^[a-z][a-z\d+.-]*:/i.test(text) && URL.canParse(text),
  uuid: (text) => /^(urn:uuid:)?[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i.test(text),
};
