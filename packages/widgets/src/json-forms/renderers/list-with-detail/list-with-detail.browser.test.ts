import type { JsonSchema } from '@jsonforms/core';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe.js';
import { mountForm, type, type MountedForm } from '../../testing/mount-form.js';

const schema: JsonSchema = {
  type: 'object',
  properties: {
    orders: {
      type: 'array',
      title: 'Обращения',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          topic: { type: 'string', title: 'Тема', minLength: 3 },
          answer: { type: 'string', title: 'Ответ' },
        },
        required: ['topic'],
      },
    },
    words: { type: 'array', title: 'Слова', items: { type: 'string', maxLength: 5 } },
  },
};

let mounted: MountedForm;
afterEach(() => {
  mounted.remove();
});

const mount = async (name: string, data: unknown, settings: object = {}): Promise<void> => {
  mounted = await mountForm({
    schema,
    uischema: { type: 'ListWithDetail', scope: `#/properties/${name}` } as never,
    data,
    ...settings,
  });
};
const orders = (...topics: readonly string[]) => ({ orders: topics.map((topic) => ({ topic })) });
const tabs = (): readonly HTMLElement[] => [
  ...mounted.root.querySelectorAll<HTMLElement>('[role=tab]'),
];
const opened = (): string | undefined =>
  tabs()
    .find((tab) => tab.ariaSelected === 'true')
    ?.textContent.trim();
const input = (path: string): HTMLInputElement => mounted.get(`.field[data-path="${path}"] input`);
const button = (name: string): HTMLElement => mounted.get(`button[aria-label="${name}"]`);

describe('a list with its detail', () => {
  test('shows the titles of all rows and the fields of one', async () => {
    await mount('orders', orders('Жильё', 'Школа'));
    expect(tabs().map((tab) => tab.textContent.trim())).toEqual(['1. Жильё', '2. Школа']);
    expect(mounted.root.querySelectorAll('[role=tabpanel] input')).toHaveLength(2);
    expect(input('orders.0.topic').value).toBe('Жильё');
    tabs()[1]?.click();
    expect(input('orders.1.topic').value).toBe('Школа');
    type(input('orders.1.topic'), 'Кружок');
    expect(opened()).toBe('2. Кружок');
    expect(mounted.form.data).toEqual(orders('Жильё', 'Кружок'));
  });

  test('goes from row to row by arrows', async () => {
    await mount('orders', orders('Жильё', 'Школа', 'Врач'));
    tabs()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(opened()).toBe('2. Школа');
    expect(mounted.root.activeElement).toBe(tabs()[1]);
    await userEvent.keyboard('{End}{ArrowDown}');
    expect(opened()).toBe('3. Врач');
    await userEvent.tab();
    expect(mounted.root.activeElement).toBe(input('orders.2.topic'));
  });

  test('opens a row that is added, and the neighbour of one that is removed', async () => {
    await mount('orders', orders('Жильё', 'Школа'));
    mounted.get('.add-row').click();
    expect(opened()).toBe('Запись 3');
    expect(mounted.root.activeElement).toBe(input('orders.2.topic'));
    tabs()[0]?.click();
    button('Удалить: Жильё').click();
    expect(opened()).toBe('1. Школа');
    button('Вернуть: Жильё').click();
    expect(opened()).toBe('1. Жильё');
  });

  test('stays with a row that is moved', async () => {
    await mount('orders', orders('Жильё', 'Школа'));
    const down = button('Ниже: Жильё');
    down.click();
    expect(opened()).toBe('2. Жильё');
    expect(mounted.root.activeElement).toBe(down);
    expect(mounted.form.data).toEqual(orders('Школа', 'Жильё'));
  });

  test('counts the findings of a row, and opens it for one', async () => {
    await mount('orders', orders('Жильё', 'х'));
    await mounted.form.showErrors();
    expect(tabs().map((tab) => tab.querySelector('.count')?.textContent)).toEqual([
      undefined,
      '1 ошибка',
    ]);
    mounted.get('.summary button').click();
    expect(opened()).toContain('2. х');
    expect(mounted.root.activeElement).toBe(input('orders.1.topic'));
  });

  test('is a list of plain values as well', async () => {
    await mount('words', { words: ['раз', 'два'] });
    const field = input('words.0');
    expect(field.getAttribute('aria-labelledby')).toBe(tabs()[0]?.id);
    type(field, 'три');
    expect(mounted.form.data).toEqual({ words: ['три', 'два'] });
    expect(opened()).toBe('1. три');
  });

  test.each([
    ['empty', { orders: [] }, {}],
    ['of rows', orders('Жильё', ''), {}],
    ['readonly', orders('Жильё', 'Школа'), { readonly: true }],
  ])('has nothing that axe objects to: %s', async (_, data, settings) => {
    await mount('orders', data, settings);
    await mounted.form.showErrors();
    expect(await axeFindings(mounted.form)).toEqual([]);
  });
});
