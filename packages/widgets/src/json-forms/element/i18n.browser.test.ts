import type { JsonSchema, UISchemaElement } from '@jsonforms/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mountForm, type MountedForm } from '../testing/mount-form.js';

const schema = {
  type: 'object',
  properties: {
    name: { type: 'string', title: 'Имя', minLength: 3, maxLength: 21 },
    age: { type: 'integer', title: 'Возраст', minimum: 1, maximum: 2 },
    born: { type: 'string', format: 'date', title: 'Дата рождения' },
    level: { type: 'string', title: 'Уровень', enum: ['basic', 'crisis'] },
    home: {
      type: 'object',
      title: 'Жильё',
      properties: { area: { type: 'number', title: 'Площадь' } },
      required: ['area'],
    },
    access: { type: 'boolean', title: 'Доступ' },
    reason: { type: 'string', title: 'Причина отказа' },
  },
  required: ['name'],
  if: { properties: { access: { const: false } }, required: ['access'] },
  then: { required: ['reason'] },
} as unknown as JsonSchema;

let mounted: MountedForm;
afterEach(() => {
  mounted.remove();
});

const messages = async (): Promise<readonly string[]> => {
  await mounted.form.showErrors();
  return [...mounted.root.querySelectorAll('.error > div')].map((error) => error.textContent);
};

describe('what is wrong is said in Russian, with the field’s title and the remedy', () => {
  test.each([
    [{}, 'Заполните поле «Имя».'],
    [{ name: 'А' }, 'Поле «Имя»: введите не меньше 3 знаков.'],
    [{ name: 'А'.repeat(22) }, 'Поле «Имя»: оставьте не больше 21 знака.'],
    [{ name: 'Анна', age: 0 }, 'Поле «Возраст»: введите число не меньше 1.'],
    [{ name: 'Анна', age: 5 }, 'Поле «Возраст»: введите число не больше 2.'],
    [{ name: 'Анна', level: 'x' }, 'Поле «Уровень»: выберите значение из списка.'],
    [
      { name: 'Анна', born: '2026-02-31' },
      'Поле «Дата рождения»: введите существующую дату: день, месяц и год.',
    ],
    [{ name: 'Анна', home: {} }, 'Заполните поле «Площадь».'],
    [{ name: 'Анна', access: false }, 'Заполните поле «Причина отказа».'],
  ])('%j', async (data, message) => {
    mounted = await mountForm({ schema, data });
    expect(await messages()).toEqual([message]);
    expect(mounted.get('.summary li').textContent.trim()).toBe(message);
  });

  test('by the label that the control has', async () => {
    const uischema = {
      type: 'Control',
      scope: '#/properties/name',
      label: 'Как зовут',
    } as UISchemaElement;
    mounted = await mountForm({ schema, uischema, data: {} });
    expect(await messages()).toEqual(['Заполните поле «Как зовут».']);
  });

  test('by a check’s own words where it has them', async () => {
    const additionalErrors = [
      {
        keyword: 'x-check',
        instancePath: '/age',
        schemaPath: '#/checks/0',
        params: {},
        message: 'Возраст не сходится с датой рождения.',
      },
    ];
    mounted = await mountForm({ schema, data: { name: 'Анна' }, additionalErrors });
    expect(await messages()).toEqual(['Возраст не сходится с датой рождения.']);
  });
});

describe('a host’s translator', () => {
  test('translates labels, options and errors by JSON Forms’ keys', async () => {
    const texts: Readonly<Record<string, string>> = {
      'name.label': 'First name',
      'level.basic': 'basic level',
      'name.error.required': 'Say the name.',
    };
    const translate = ((id: string, text?: string) => texts[id] ?? text) as never;
    mounted = await mountForm({ schema, data: {}, i18n: { locale: 'en', translate } });
    expect(mounted.get('[data-path="name"] label').textContent).toContain('First name');
    expect(mounted.get('[data-path="level"] option:nth-of-type(2)').textContent).toBe(
      'basic level',
    );
    expect(await messages()).toEqual(['Say the name.']);
  });

  test('names the field in our errors where it has none of its own', async () => {
    const translate = ((id: string, text?: string) =>
      id === 'name.label' ? 'Ваше имя' : text) as never;
    mounted = await mountForm({ schema, data: {}, i18n: { translate } });
    expect(await messages()).toEqual(['Заполните поле «Ваше имя».']);
  });

  test('is asked for each label once, however often the form changes', async () => {
    const translate = vi.fn((_id: string, text?: string) => text);
    mounted = await mountForm({ schema, data: {}, i18n: { translate: translate as never } });
    const asked = () => translate.mock.calls.filter(([id]) => id === 'name.label').length;
    expect(asked()).toBe(1);
    for (const name of ['А', 'Ан', 'Анн', 'Анна']) {
      mounted.form.store?.dispatch({ type: 'jsonforms/UPDATE', path: 'name', updater: () => name });
    }
    expect(asked()).toBe(1);
  });

  test('may be changed while the form is open', async () => {
    mounted = await mountForm({ schema, data: {} });
    const translate = ((id: string, text?: string) =>
      id === 'age.label' ? 'Сколько лет' : text) as never;
    mounted.form.i18n = { translate };
    await mounted.form.updateComplete;
    expect(mounted.get('[data-path="age"] label').textContent).toContain('Сколько лет');
  });
});
