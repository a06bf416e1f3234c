import type { Json } from '@semya/rules/conditions';
import { formatRussianDate, formatRussianDateLong, isCivilDate } from '@semya/rules/civil';
import type { JsonSchema } from '../../contracts/document.js';
import { fieldsOf, patternOf } from '../../documents/fields.js';
import { optionsOf } from '../../documents/schema-node.js';

/** One answer of a record, with the wordings of which a reader must find at least one. */
export interface ExpectedAnswer {
  readonly path: string;
  readonly wordings: readonly string[];
}

/** Every answer that a record gives, written out without the print's own formats. */
export const expectedAnswers = (
  schema: JsonSchema,
  value: Json,
  path = '',
): readonly ExpectedAnswer[] => {
  const field = fieldsOf(schema).get(patternOf(path));
  if (field?.hidden === true || value === 'signed') return [];
  const titles = (field && optionsOf(field.schema)) ?? [];
  if (Array.isArray(value) && titles.length > 0) {
    return (value as readonly Json[]).map((chosen) => ({ path, wordings: titled(titles, chosen) }));
  }
  if (typeof value === 'object' && value !== null) {
    if ('lastName' in value) return [{ path, wordings: nameWordings(value) }];
    return Object.entries(value).flatMap(([key, inner]) =>
      expectedAnswers(schema, inner, `${path}/${key}`),
    );
  }
  return [{ path, wordings: titles.length > 0 ? titled(titles, value) : plainWordings(value) }];
};

const titled = (
  options: readonly { readonly const: Json; readonly title: string }[],
  chosen: Json,
): readonly string[] =>
  options.filter((option) => option.const === chosen).map(({ title }) => title);

const nameWordings = (name: Readonly<Record<string, unknown>>): readonly string[] => {
  const [last, ...given] = [name.lastName, name.firstName, name.patronymic].flatMap((part) =>
    typeof part === 'string' ? [part] : [],
  );
  return [
    [last, ...given].join(' '),
    [...given.map((part) => `${part.charAt(0)}.`), last].join(' '),
  ];
};

const plainWordings = (value: null | boolean | number | string): readonly string[] => {
  if (isCivilDate(value))
    return [formatRussianDate(value), formatRussianDateLong(value)].map(plain);
  if (typeof value !== 'number') return [String(value)];
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return [
    grouped + (part === undefined ? '' : `,${part}`),
    `${grouped},${(part ?? '').padEnd(2, '0')}`,
  ];
};

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
