import { isCivilDate } from '@semya/rules/civil';
import { isSnils } from './snils.js';

type Format = (text: string) => boolean;

const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/u;
const POSTAL_CODE = /^\d{6}$/u;
const PHONE_CHARACTERS = /^\+?[\d\s().-]+$/u;

/** A number that can be dialled: 5 digits (a village exchange) to 15 (the longest in the world). */
const isPhone: Format = (text) => {
  const digits = text.replace(/\D/gu, '').length;
  return PHONE_CHARACTERS.test(text) && digits >= 5 && digits <= 15;
};

/**
 * The formats of our schemas, for the precompiled validators and the interpreter alike. `date` is
 * strict: 31 февраля is refused. `time` is hours and minutes of the day, seconds optional.
 */
export const FORMATS: Readonly<Record<string, Format>> = {
  date: (text) => isCivilDate(text),
  time: (text) => TIME.test(text),
  phone: isPhone,
  snils: isSnils,
  'postal-code': (text) => POSTAL_CODE.test(text),
};
