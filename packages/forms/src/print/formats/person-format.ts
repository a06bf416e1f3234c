import { anyText, printableText } from './text-format.js';

const NO_BREAK = '\u00a0';

interface PersonName {
  readonly lastName: string;
  readonly givenNames: readonly string[];
}

const nameOf = (value: unknown): PersonName | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { lastName, firstName, patronymic } = value as Readonly<Record<string, unknown>>;
  const [last = '', ...given] = [lastName, firstName, patronymic].map((part) =>
    typeof part === 'string' ? printableText(part) : '',
  );
  const givenNames = given.filter((name) => name !== '');
  return last === '' && givenNames.length === 0 ? undefined : { lastName: last, givenNames };
};

/** «Фамилия Имя Отчество»; a name that is kept as one text stays as it is. */
export const nameText = (value: unknown): string | undefined => {
  const name = nameOf(value);
  if (!name) return typeof value === 'string' ? anyText(value) : undefined;
  return [name.lastName, ...name.givenNames].filter((part) => part !== '').join(' ');
};

/** «И. О. Фамилия», never broken; without given names the surname alone. */
export const shortNameText = (value: unknown): string | undefined => {
  const name = nameOf(value);
  if (!name) return nameText(value);
  if (name.lastName === '') return name.givenNames.join(NO_BREAK);
  const initials = name.givenNames.map(initialsOf);
  return [...initials, name.lastName].join(NO_BREAK);
};

/** A double name keeps both letters: «Анна-Мария» is «А.-М.». */
const initialsOf = (name: string): string =>
  name
    .split('-')
    .filter((part) => part !== '')
    .map((part) => `${part.charAt(0).toLocaleUpperCase('ru')}.`)
    .join('-');
