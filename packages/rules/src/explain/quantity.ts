import { unitForms, unitGenitives } from '../locale/ru-explain.js';

const plurals = new Intl.PluralRules('ru');
const numbers = new Intl.NumberFormat('ru', { maximumFractionDigits: 2 });
const PLACE: Readonly<Partial<Record<Intl.LDMLPluralRule, number>>> = { one: 0, few: 1, many: 2 };

/** `12 500,5` */
export function describeNumber(value: number): string {
  return numbers.format(value);
}

/** `5 рабочих дней`; a fraction takes the form of few, an unknown unit is left out. */
export function describeQuantity(value: number, unit: string | undefined): string {
  const forms = unit === undefined ? undefined : unitForms[unit];
  const form = forms?.[PLACE[plurals.select(value)] ?? 1] ?? forms?.[0];
  const number = describeNumber(value);
  return form === undefined ? number : `${number}\u00a0${form}`;
}

/** After «больше» or «меньше»: `3 лет`, `1 года`. */
export function describeQuantityOf(value: number, unit: string | undefined): string {
  const forms = unit === undefined ? undefined : unitGenitives[unit];
  const number = describeNumber(value);
  if (forms === undefined) return number;
  return `${number}\u00a0${plurals.select(value) === 'one' ? forms[0] : forms[1]}`;
}

/** A unit by itself, as it stands after a field for a number: `₽ в месяц`, `лет`; unknown: undefined. */
export function describeUnit(unit: string): string | undefined {
  const forms = unitForms[unit];
  return forms?.[2] ?? forms?.[0];
}
