/** Values for the places of a text; numbers are written as Russian reads them. */
export type FillParams = Readonly<Record<string, string | number | undefined>>;

// Made when needed: the first formatter of a page costs as much as a dozen fields.
let numbers: Intl.NumberFormat | undefined;
let plurals: Intl.PluralRules | undefined;

/** A number as it is written in Russian: `1 234,5`. */
export function writtenNumber(value: number): string {
  if (Number.isInteger(value) && value >= 0 && value < 1_000) return String(value);
  numbers ??= new Intl.NumberFormat('ru', { maximumFractionDigits: 20, useGrouping: true });
  return numbers.format(value);
}

/** Fills the places `{name}` of a text. A place without a value is left empty. */
export function fill(text: string, params: FillParams): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    return typeof value === 'number' ? writtenNumber(value) : (value ?? '');
  });
}

/** A text in the forms that Russian has for one, two and five things; `other` is for fractions. */
export interface PluralText {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly other?: string;
}

/** The form of a text that goes with a count. */
export function plural(text: PluralText, count: number): string {
  plurals ??= new Intl.PluralRules('ru');
  const form = plurals.select(count);
  if (form === 'one' || form === 'few' || form === 'many') return text[form];
  return text.other ?? text.few;
}
