const DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** Codecs of what is typed: a text is read into a value or into what is wrong with it. */
export const text = {
  write: (value) => value ?? '',
  read: (typed) => ({ value: typed || undefined }),
};

export const number = {
  write: (value) => (value === undefined ? '' : String(value).replace('.', ',')),
  read: (typed) => {
    if (typed === '') return { value: undefined };
    const value = Number(typed.replaceAll(' ', '').replace(',', '.'));
    return Number.isNaN(value) ? { problem: 'введите число цифрами, например 12,5.' } : { value };
  },
};

export const date = {
  write: (value) => value?.split('-').reverse().join('.') ?? '',
  read: (typed) => {
    if (typed === '') return { value: undefined };
    const [, day, month, year] = DATE.exec(typed) ?? [];
    if (!year) return { problem: 'введите дату цифрами: день, месяц и год.' };
    const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const known = new Date(`${value}T00:00:00Z`);
    const exists = !Number.isNaN(known.getTime()) && known.toISOString().startsWith(value);
    return exists ? { value } : { problem: 'такой даты нет в календаре.' };
  },
};

/** What the schema says of one value; `undefined` when nothing is wrong. */
export function problemOf(value, { required, pattern, minimum, maxLength, integer }, title) {
  if (value === undefined) return required ? `Заполните поле «${title}».` : undefined;
  const say = (what) => `Поле «${title}»: ${what}`;
  if (pattern && !pattern.test(value)) return say('запись не соответствует образцу.');
  if (maxLength !== undefined && value.length > maxLength) {
    return say(`оставьте не больше ${maxLength} знаков.`);
  }
  if (minimum !== undefined && value < minimum) return say(`введите число не меньше ${minimum}.`);
  if (integer && !Number.isInteger(value)) return say('введите целое число.');
  return undefined;
}
