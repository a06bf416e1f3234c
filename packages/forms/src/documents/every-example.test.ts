import { describe, expect, it } from 'vitest';
import { catalogue } from './index.js';
import { load } from '../testing/load.js';

const examples = await Promise.all(catalogue.map(async ({ id }) => (await load(id)).example));

/** The people of the examples, by the beginnings of their names: nobody is called so. */
const INVENTED =
  /^(Вымыс|Вымышлен|Эталон|Пример|Образц|Случа|Тест|Проб|Директоров|Заведующ|Председател|Протоколов|Супервизор|Партнёр|Управлов|Соседк|Понятов|Макет|Шаблон|Услов)/u;

describe('the examples', () => {
  it('speak of invented people', () => {
    const names = examples.flatMap(lastNamesIn);
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((name) => !INVENTED.test(name))).toEqual([]);
  });

  it('have telephones, SNILS and passports of nobody', () => {
    const text = JSON.stringify(examples);
    const phones = text.match(/\+7[\d ()-]{9,}/gu) ?? [];
    expect(phones.filter((phone) => !phone.startsWith('+7 900 000-00-'))).toEqual([]);
    const snils = text.match(/\d{3}-\d{3}-\d{3} \d{2}/gu) ?? [];
    expect(snils.filter((number) => !number.startsWith('000-000-'))).toEqual([]);
  });
});

function lastNamesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as { readonly lastName?: unknown }).lastName;
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(value).flatMap(lastNamesIn)];
}
