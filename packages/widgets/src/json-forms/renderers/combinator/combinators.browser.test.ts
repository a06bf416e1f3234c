import type { JsonSchema } from '@jsonforms/core';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe.js';
import { leave, mountForm, type, type MountedForm } from '../../testing/mount-form.js';

const definitions = {
  place: {
    title: 'По адресу',
    type: 'object',
    properties: {
      kind: { const: 'place' },
      city: { type: 'string', title: 'Город' },
      street: { type: 'string', title: 'Улица' },
      note: { type: 'string', title: 'Пояснение' },
    },
    required: ['kind', 'city', 'note'],
  },
  office: {
    title: 'В учреждении',
    type: 'object',
    properties: {
      kind: { const: 'office' },
      office: { type: 'string', title: 'Учреждение' },
      note: { type: 'string', title: 'Пояснение' },
    },
    required: ['kind', 'office', 'note'],
  },
};

const schema = {
  definitions,
  type: 'object',
  properties: {
    meeting: {
      title: 'Встреча',
      description: 'Где встретились',
      oneOf: [{ $ref: '#/definitions/place' }, { $ref: '#/definitions/office' }],
    },
    visit: {
      title: 'Посещение',
      type: 'object',
      properties: { on: { type: 'string', format: 'date', title: 'Когда' } },
      required: ['on'],
      oneOf: [{ $ref: '#/definitions/place' }, { $ref: '#/definitions/office' }],
    },
    amount: {
      title: 'Размер',
      anyOf: [
        { type: 'number', minimum: 10 },
        { type: 'string', minLength: 3, title: 'Словами' },
      ],
    },
    child: {
      title: 'Ребёнок',
      allOf: [
        {
          type: 'object',
          properties: { name: { type: 'string', title: 'Имя' } },
          required: ['name'],
        },
        {
          type: 'object',
          properties: { born: { type: 'string', format: 'date', title: 'Родился' } },
        },
        { if: { required: ['born'] }, then: { required: ['name'] } },
      ],
    },
    contact: {
      title: 'Связь',
      oneOf: [
        { type: 'string', title: 'Телефон' },
        {
          title: 'Через человека',
          type: 'object',
          properties: {
            who: { type: 'string', title: 'Кто' },
            where: {
              title: 'Где найти',
              oneOf: [
                { type: 'string', title: 'Описание' },
                {
                  title: 'Точно',
                  type: 'object',
                  properties: { city: { type: 'string', title: 'Город' } },
                  required: ['city'],
                },
              ],
            },
          },
          required: ['who'],
        },
      ],
    },
    steps: {
      title: 'Шаги',
      type: 'array',
      items: { oneOf: [{ $ref: '#/definitions/place' }, { $ref: '#/definitions/office' }] },
    },
  },
} as unknown as JsonSchema;

let mounted: MountedForm;
afterEach(() => {
  mounted.remove();
});

const mount = async (name: string, data: unknown, options: object = {}, settings = {}) => {
  mounted = await mountForm({
    schema,
    uischema: { type: 'Control', scope: `#/properties/${name}`, options } as never,
    data,
    ...settings,
  });
};
const mountRequired = async (name: string, data: unknown): Promise<void> => {
  mounted = await mountForm({
    schema: { ...schema, required: [name] },
    uischema: { type: 'Control', scope: `#/properties/${name}` } as never,
    data,
  });
};

const input = (path: string): HTMLInputElement => mounted.get(`.field[data-path="${path}"] input`);
const labels = (): readonly string[] =>
  [...mounted.root.querySelectorAll('.branch label, .vertical label')].map((label) =>
    label.textContent.replace('*', '').trim(),
  );
const radio = (label: string): HTMLInputElement => {
  const found = [...mounted.root.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(
    (one) => one.labels?.[0]?.textContent.trim() === label,
  );
  if (!found) throw new Error(`No radio ${label}.`);
  return found;
};
const chosen = (): readonly (string | undefined)[] =>
  [...mounted.root.querySelectorAll<HTMLInputElement>('input[type=radio]')]
    .filter((one) => one.checked)
    .map((one) => one.labels?.[0]?.textContent.trim());
const errors = (): readonly string[] =>
  [...mounted.root.querySelectorAll('.error')].map((error) => error.textContent.trim());
const dialog = (): HTMLDialogElement | null => mounted.root.querySelector('dialog');
const answer = async (value: 'accept' | 'decline'): Promise<void> => {
  await expect.poll(dialog).not.toBeNull();
  dialog()?.querySelector<HTMLElement>(`button[value="${value}"]`)?.click();
  await expect.poll(dialog).toBeNull();
};

describe('a choice of shapes', () => {
  test('shows the shape that the data have, and its fields alone', async () => {
    await mount('meeting', { meeting: { kind: 'office', office: 'Школа' } });
    expect(chosen()).toEqual(['В учреждении']);
    expect(labels()).toEqual(['Учреждение', 'Пояснение']);
    expect(input('meeting.office').value).toBe('Школа');
    const group = mounted.get('[role=radiogroup]');
    expect(group.ariaLabel).toBe('Встреча: Вариант');
  });

  test('shows no fields until a shape is chosen, then those of the shape', async () => {
    await mount('meeting', {});
    expect(chosen()).toEqual([]);
    expect(labels()).toEqual([]);
    radio('По адресу').click();
    expect(mounted.form.data).toEqual({ meeting: { kind: 'place' } });
    expect(labels()).toEqual(['Город', 'Улица', 'Пояснение']);
  });

  test('is asked for once, not for what each shape requires', async () => {
    await mountRequired('meeting', { meeting: {} });
    await mounted.form.showErrors();
    expect(errors()).toEqual(['Поле «Встреча»: выберите вариант.']);
    expect(mounted.root.querySelectorAll('.summary li')).toHaveLength(1);
  });

  test('says of the chosen shape what is missing, each thing once', async () => {
    await mount('meeting', { meeting: { kind: 'place', street: 'Мира' } });
    await mounted.form.showErrors();
    expect(errors()).toEqual(['Заполните поле «Город».', 'Заполните поле «Пояснение».']);
    expect(mounted.root.querySelectorAll('.summary li')).toHaveLength(2);
  });

  test('stays with its shape while a field that told it is emptied', async () => {
    await mount('amount', { amount: 'двадцать' });
    expect(chosen()).toEqual(['Словами']);
    const field = input('amount');
    type(field, '');
    expect(chosen()).toEqual(['Словами']);
    expect(input('amount')).toBe(field);
    leave(field);
    expect(mounted.form.data).toEqual({});
  });

  test('follows data that the host replaces', async () => {
    await mount('meeting', { meeting: { kind: 'office', office: 'Школа' } });
    mounted.form.data = { meeting: { kind: 'place', city: 'Тула' } };
    await mounted.form.updateComplete;
    expect(chosen()).toEqual(['По адресу']);
    expect(input('meeting.city').value).toBe('Тула');
  });

  test('names shapes without a title by what they are', async () => {
    await mount('amount', {});
    expect([radio('Число').checked, radio('Словами').checked]).toEqual([false, false]);
  });

  test('names the field of a plain shape by the label of the whole', async () => {
    await mount('amount', { amount: 3 });
    const ids = input('amount').getAttribute('aria-labelledby') ?? '';
    expect(mounted.root.getElementById(ids)?.textContent.trim()).toBe('Размер');
    leave(input('amount'));
    await mounted.form.showErrors();
    expect(errors()).toEqual(['Поле «Размер»: введите число не меньше 10.']);
  });
});

describe('another shape', () => {
  const data = { meeting: { kind: 'place', city: 'Тула', note: 'во дворе' } };

  test('keeps what has a place in it, after the person agreed to lose the rest', async () => {
    await mount('meeting', data);
    radio('В учреждении').click();
    await expect.poll(() => dialog()?.textContent).toContain('«Город»');
    expect(dialog()?.textContent).not.toContain('Пояснение');
    await answer('accept');
    expect(mounted.form.data).toEqual({ meeting: { kind: 'office', note: 'во дворе' } });
    expect(chosen()).toEqual(['В учреждении']);
  });

  test('is not taken when the person would rather keep what there is', async () => {
    await mount('meeting', data);
    radio('В учреждении').click();
    await answer('decline');
    expect(mounted.form.data).toEqual(data);
    expect(chosen()).toEqual(['По адресу']);
    expect(input('meeting.city').value).toBe('Тула');
  });

  test('is taken at once when nothing is lost', async () => {
    await mount('meeting', { meeting: { kind: 'place', note: 'во дворе' } });
    radio('В учреждении').click();
    await expect
      .poll(() => mounted.form.data)
      .toEqual({
        meeting: { kind: 'office', note: 'во дворе' },
      });
    expect(dialog()).toBeNull();
  });

  test('the question is a dialog that axe has nothing against, and Escape declines', async () => {
    await mount('meeting', data);
    radio('В учреждении').click();
    await expect.poll(() => dialog()?.open).toBe(true);
    expect(await axeFindings(mounted.form)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(dialog).toBeNull();
    expect(mounted.form.data).toEqual(data);
  });
});

describe('looks of a choice', () => {
  test('a list', async () => {
    await mount('meeting', {}, { format: 'select' });
    const select = mounted.root.querySelector('select');
    expect([...(select?.options ?? [])].map((option) => option.text.trim())).toEqual([
      'не выбран',
      'По адресу',
      'В учреждении',
    ]);
    await userEvent.selectOptions(select as HTMLElement, 'В учреждении');
    await expect.poll(() => mounted.form.data).toEqual({ meeting: { kind: 'office' } });
  });

  test('tabs, which arrows only go along', async () => {
    await mount('meeting', { meeting: { kind: 'place', city: 'Тула' } }, { format: 'tabs' });
    const [first, second] = mounted.root.querySelectorAll<HTMLElement>('[role=tab]');
    first?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(mounted.root.activeElement).toBe(second);
    expect(first?.ariaSelected).toBe('true');
    await userEvent.keyboard('{Enter}');
    await answer('accept');
    expect(second?.ariaSelected).toBe('true');
    expect(mounted.get('[role=tabpanel]').getAttribute('aria-labelledby')).toBe(second?.id);
  });

  test.each([
    ['radio', {}],
    ['select', { meeting: { kind: 'place' } }],
    ['tabs', { meeting: { kind: 'place' } }],
  ])('%s has nothing that axe objects to', async (format, data) => {
    await mount('meeting', data, { format });
    await mounted.form.showErrors();
    expect(await axeFindings(mounted.form)).toEqual([]);
  });

  test.each(['readonly', 'disabled'])('cannot be changed when %s', async (state) => {
    const data = { meeting: { kind: 'place', city: 'Тула' } };
    await mount('meeting', data, {}, { [state]: true });
    radio('В учреждении').click();
    expect(mounted.form.data).toEqual(data);
    expect(chosen()).toEqual(['По адресу']);
  });
});

describe('fields beside a choice', () => {
  test('are shown whatever the shape, and kept when it changes', async () => {
    await mount('visit', { visit: { on: '2026-03-05', kind: 'place' } });
    expect(labels()).toEqual(['Когда', 'Город', 'Улица', 'Пояснение']);
    radio('В учреждении').click();
    await expect
      .poll(() => mounted.form.data)
      .toEqual({
        visit: { on: '2026-03-05', kind: 'office' },
      });
    expect(input('visit.on').value).toBe('05.03.2026');
  });
});

describe('all of several shapes', () => {
  test('is one object of the fields of all', async () => {
    await mount('child', { child: { name: 'Ева' } });
    expect(labels()).toEqual(['Имя', 'Родился']);
    expect(mounted.get('.object > legend').textContent.trim()).toBe('Ребёнок');
    type(input('child.born'), '05.03.2020');
    expect(mounted.form.data).toEqual({ child: { name: 'Ева', born: '2020-03-05' } });
  });

  test('says once what several of its parts require', async () => {
    await mount('child', { child: { born: '2020-03-05' } });
    await mounted.form.showErrors();
    expect(errors()).toEqual(['Заполните поле «Имя».']);
    expect(input('child.name').getAttribute('aria-required')).toBe('true');
  });
});

describe('a choice within a choice', () => {
  test('is made and kept apart from the one around it', async () => {
    await mount('contact', {});
    radio('Через человека').click();
    await expect.poll(labels).toContain('Кто');
    radio('Точно').click();
    await expect.poll(labels).toContain('Город');
    type(input('contact.where.city'), 'Тула');
    expect(mounted.form.data).toEqual({ contact: { where: { city: 'Тула' } } });
    await mounted.form.showErrors();
    expect(errors()).toEqual(['Заполните поле «Кто».']);
    expect(chosen()).toEqual(['Через человека', 'Точно']);
  });

  test('asks before it is dropped with the shape that holds it', async () => {
    await mount('contact', { contact: { who: 'сосед', where: 'во дворе' } });
    expect(chosen()).toEqual(['Через человека', 'Описание']);
    radio('Телефон').click();
    await answer('accept');
    expect(mounted.form.data).toEqual({});
    expect(chosen()).toEqual(['Телефон']);
  });
});

describe('a choice in the rows of a list', () => {
  test('is each row’s own, and goes where the row goes', async () => {
    await mount('steps', {
      steps: [
        { kind: 'office', office: 'Школа' },
        { kind: 'place', city: 'Тула' },
      ],
    });
    expect(chosen()).toEqual(['В учреждении', 'По адресу']);
    const titles = [...mounted.root.querySelectorAll('.row-title')];
    expect(titles.map((title) => title.textContent)).toEqual(['1. Школа', '2. Тула']);
    const city = input('steps.1.city');
    mounted.get('[aria-label^="Удалить"]').click();
    expect(chosen()).toEqual(['По адресу']);
    expect(input('steps.0.city')).toBe(city);
  });
});
