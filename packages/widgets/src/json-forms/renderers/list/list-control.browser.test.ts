import type { JsonSchema } from '@jsonforms/core';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe.js';
import { leave, mountForm, type, type MountedForm } from '../../testing/mount-form.js';

const child = {
  type: 'object',
  properties: {
    person: {
      type: 'object',
      title: 'Ребёнок',
      properties: {
        lastName: { type: 'string', title: 'Фамилия' },
        firstName: { type: 'string', title: 'Имя' },
      },
    },
    relation: {
      type: 'string',
      title: 'Родство',
      oneOf: [
        { const: 'son', title: 'сын' },
        { const: 'daughter', title: 'дочь' },
      ],
    },
    born: { type: 'string', format: 'date', title: 'Дата рождения' },
    wishes: { type: 'array', title: 'Пожелания', items: { type: 'string' } },
  },
  required: ['relation'],
};

const schema = {
  type: 'object',
  properties: {
    children: {
      type: 'array',
      title: 'Дети',
      description: 'Все дети семьи',
      minItems: 1,
      maxItems: 4,
      items: child,
    },
  },
  required: ['children'],
} as unknown as JsonSchema;

const phonesSchema: JsonSchema = {
  type: 'object',
  properties: {
    phones: { type: 'array', title: 'Телефоны', items: { type: 'string', maxLength: 12 } },
  },
};

const control = (name: string, options: object = {}) => ({
  type: 'Control',
  scope: `#/properties/${name}`,
  options,
});

const named = (firstName: string, relation = 'son') => ({
  person: { lastName: 'Примеров', firstName },
  relation,
});

let mounted: MountedForm;
afterEach(() => {
  mounted.remove();
});

interface Settings {
  readonly children?: readonly unknown[];
  readonly options?: object;
  readonly [setting: string]: unknown;
}

const mount = async ({ children, options, ...settings }: Settings): Promise<void> => {
  mounted = await mountForm({
    schema,
    uischema: control('children', { elementLabelProp: 'person', ...options }),
    data: children === undefined ? {} : { children },
    ...settings,
  });
};

const button = (name: string): HTMLElement => mounted.get(`button[aria-label="${name}"]`);
const add = (): HTMLElement => mounted.get('.form > .list > .add-row');
const titles = (): readonly string[] =>
  [...mounted.root.querySelectorAll('.row-title')].map((title) => title.textContent.trim());
const input = (path: string): HTMLInputElement => mounted.get(`[data-path="${path}"] input`);
const focused = (): string | undefined =>
  mounted.root.activeElement?.closest<HTMLElement>('[data-path]')?.dataset.path;
const firstNames = (): readonly (string | undefined)[] =>
  (mounted.form.data as { children: { person?: { firstName?: string } }[] }).children.map(
    (row) => row.person?.firstName,
  );

describe('a row', () => {
  test('is titled by what the options name, which follows the typing', async () => {
    await mount({ children: [named('Анна'), {}] });
    expect(titles()).toEqual(['1. Примеров Анна', 'Запись 2']);
    type(input('children.1.person.firstName'), 'Ева');
    expect(titles()[1]).toBe('2. Ева');
    const group = mounted.get('[role=group]');
    const name = mounted.root.getElementById(group.getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent).toBe('1. Примеров Анна');
  });

  test('is titled by its first value that says anything when the options name none', async () => {
    await mount({
      children: [{ born: '2020-05-03' }, { relation: 'daughter' }],
      options: { elementLabelProp: undefined },
    });
    expect(titles()).toEqual(['1. 03.05.2020', '2. дочь']);
  });

  test('has its actions named after it, however many rows there are', async () => {
    await mount({ children: [named('Анна'), {}] });
    const names = [...mounted.root.querySelectorAll('.row-action')].map(
      (action) => action.ariaLabel,
    );
    expect(names).toEqual([
      'Выше: Примеров Анна',
      'Ниже: Примеров Анна',
      'Удалить: Примеров Анна',
      'Выше: запись 2',
      'Ниже: запись 2',
      'Удалить: запись 2',
    ]);
  });

  test('tells how many of its findings show', async () => {
    await mount({ children: [{}, named('Ева')] });
    expect(mounted.root.querySelector('.count')).toBeNull();
    await mounted.form.showErrors();
    expect([...mounted.root.querySelectorAll('.count')].map((one) => one.textContent)).toEqual([
      '1 ошибка',
    ]);
  });
});

describe('adding a row', () => {
  test('puts focus into its first field', async () => {
    await mount({ children: [named('Анна')] });
    add().click();
    expect(focused()).toBe('children.1.person.lastName');
    await userEvent.keyboard('Новикова');
    expect(mounted.form.data).toEqual({
      children: [named('Анна'), { person: { lastName: 'Новикова' } }],
    });
  });

  test('starts a list that is empty, and the note that it is goes', async () => {
    await mount({});
    expect(mounted.get('.form > .list > .array-note').textContent).toBe('Записей пока нет.');
    add().click();
    expect(mounted.root.querySelector('.form > .list > .array-note')).toBeNull();
    expect(mounted.form.data).toEqual({ children: [{}] });
  });

  test('ends where the schema allows no more, and says why', async () => {
    await mount({ children: ['А', 'Б', 'В'].map((name) => named(name)) });
    add().click();
    expect(mounted.root.querySelector('.form > .list > .add-row')).toBeNull();
    expect(mounted.get('.form > .list > .array-note').textContent).toBe(
      'Больше записей добавить нельзя: их уже 4.',
    );
  });

  test('is called as the UI schema says', async () => {
    await mount({ options: { addLabel: 'Добавить ребёнка' } });
    expect(add().textContent.trim()).toBe('Добавить ребёнка');
    expect(add().ariaLabel).toBe('Добавить ребёнка: Дети');
  });
});

describe('removing a row', () => {
  const three = [named('Анна'), named('Борис'), named('Вера')];

  test('leaves the text that is being typed in the others alone', async () => {
    await mount({ children: three });
    const field = input('children.2.born');
    type(field, '31.02.2020');
    button('Удалить: Примеров Анна').click();
    expect(input('children.1.born')).toBe(field);
    expect(field.value).toBe('31.02.2020');
    expect(titles()).toEqual(['1. Примеров Борис', '2. Примеров Вера']);
  });

  test('puts focus into the neighbour, or where a row can be added', async () => {
    await mount({ children: three, options: { restrict: false } });
    button('Удалить: Примеров Борис').click();
    expect(focused()).toBe('children.1.person.lastName');
    expect(input('children.1.person.firstName').value).toBe('Вера');
    button('Удалить: Примеров Вера').click();
    expect(focused()).toBe('children.0.person.lastName');
    button('Удалить: Примеров Анна').click();
    expect(focused()).toBe('children');
  });

  test('can be taken back: the row returns to its place with what was typed', async () => {
    await mount({ children: three });
    type(input('children.1.born'), 'на днях');
    leave(input('children.1.born'));
    button('Удалить: Примеров Борис').click();
    await expect.poll(() => mounted.get('.live').textContent).toContain('Примеров Борис');
    expect(mounted.get('.restore-line').textContent).toContain('Строка удалена: Примеров Борис.');
    type(input('children.0.person.firstName'), 'Алла');
    button('Вернуть: Примеров Борис').click();
    expect(firstNames()).toEqual(['Алла', 'Борис', 'Вера']);
    expect(input('children.1.born').value).toBe('на днях');
    expect(mounted.get('[data-path="children.1.born"] .error').textContent).toContain('цифрами');
    expect(mounted.root.querySelector('.restore-line')).toBeNull();
    expect(focused()).toBe('children.1.person.lastName');
  });

  test('can be taken back twice, the last removal first', async () => {
    await mount({ children: three });
    button('Удалить: Примеров Анна').click();
    button('Удалить: Примеров Вера').click();
    button('Вернуть: Примеров Вера').click();
    button('Вернуть: Примеров Анна').click();
    expect(firstNames()).toEqual(['Анна', 'Борис', 'Вера']);
  });

  test('is not offered where the schema wants the rows that are left', async () => {
    await mount({ children: [named('Анна')] });
    expect(mounted.root.querySelector('[aria-label^="Удалить"]')).toBeNull();
  });
});

describe('moving a row', () => {
  test('takes its input along and keeps focus on the button', async () => {
    await mount({ children: [named('Анна'), named('Борис')] });
    const field = input('children.1.person.firstName');
    const up = button('Выше: Примеров Борис');
    up.focus();
    await userEvent.keyboard('{Enter}');
    expect(firstNames()).toEqual(['Борис', 'Анна']);
    expect(input('children.0.person.firstName')).toBe(field);
    expect(mounted.root.activeElement).toBe(up);
    expect(up.getAttribute('aria-disabled')).toBe('true');
    await userEvent.keyboard('{Enter}');
    expect(firstNames()).toEqual(['Борис', 'Анна']);
    await expect.poll(() => mounted.get('.live').textContent).toContain('место 1 из 2');
  });

  test('is not offered where the UI schema says so', async () => {
    await mount({ children: [named('А'), named('Б')], options: { showSortButtons: false } });
    expect(mounted.root.querySelector('[aria-label^="Выше"]')).toBeNull();
  });
});

describe('rows of many fields', () => {
  const four = ['Анна', 'Борис', 'Вера', 'Глеб'].map((name) => named(name));
  const toggles = (): readonly HTMLElement[] => [
    ...mounted.root.querySelectorAll<HTMLElement>('.row-toggle'),
  ];
  const openRows = (): readonly string[] =>
    toggles()
      .filter((toggle) => toggle.ariaExpanded === 'true')
      .map((toggle) => toggle.textContent.trim());
  const options = { collapse: true };

  test('are closed to their titles when there are many, and opened one by one', async () => {
    await mount({ children: four, options });
    expect(openRows()).toEqual([]);
    expect(mounted.root.querySelectorAll('.row-content')).toHaveLength(0);
    toggles()[2]?.click();
    expect(openRows()).toEqual(['3. Примеров Вера']);
    button('Удалить: Примеров Анна').click();
    expect(openRows()).toContain('2. Примеров Вера');
  });

  test('stay open when one is added to a few', async () => {
    await mount({ children: four.slice(0, 3), options });
    add().click();
    expect(openRows()).toHaveLength(4);
    expect(focused()).toBe('children.3.person.lastName');
  });

  test('open for a finding that is gone to from the summary', async () => {
    await mount({ children: [...four.slice(0, 3), { person: {} }], options });
    await mounted.form.showErrors();
    mounted.get('.summary button').click();
    expect(openRows()).toEqual(['Запись 4']);
    expect(focused()).toBe('children.3.relation');
  });
});

describe('the list itself', () => {
  test('shows what is wrong with its length once the person has left it', async () => {
    await mount({ children: [] });
    add().focus();
    expect(mounted.root.querySelector('.error')).toBeNull();
    add().blur();
    expect(mounted.get('.error').textContent.trim()).toBe('Поле «Дети»: нужна хотя бы 1 запись.');
    const list = mounted.get('[data-path="children"]');
    const described = list.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => mounted.root.getElementById(id)?.textContent.trim())).toEqual([
      'Все дети семьи',
      'Поле «Дети»: нужна хотя бы 1 запись.',
    ]);
  });

  test('goes back on reset to the rows that the host gave, with nothing to take back', async () => {
    await mount({ children: [named('Анна'), named('Борис')] });
    button('Удалить: Примеров Анна').click();
    add().click();
    mounted.form.reset();
    await mounted.form.updateComplete;
    expect(firstNames()).toEqual(['Анна', 'Борис']);
    expect(titles()).toEqual(['1. Примеров Анна', '2. Примеров Борис']);
    expect(mounted.root.querySelector('.restore-line')).toBeNull();
  });

  test('announces what is wrong with it', async () => {
    await mount({ children: [] });
    add().focus();
    add().blur();
    await expect.poll(() => mounted.get('.live').textContent).toContain('«Дети»');
  });

  test.each(['readonly', 'disabled'])('offers no change when %s', async (state) => {
    await mount({ children: [named('Анна'), named('Ева')], [state]: true });
    expect(mounted.root.querySelector('.row-action, .add-row')).toBeNull();
    expect(titles()).toEqual(['1. Примеров Анна', '2. Примеров Ева']);
    const inputs = [...mounted.root.querySelectorAll<HTMLInputElement>('.row-content input')];
    expect(inputs.every((one) => one.readOnly || one.disabled)).toBe(true);
  });

  test.each<[string, readonly unknown[]]>([
    ['empty', []],
    ['of several rows', [named('Анна'), {}]],
    ['of closed rows', ['А', 'Б', 'В', 'Г'].map((name) => named(name))],
  ])('has nothing that axe objects to: %s', async (_, children) => {
    await mount({ children, options: { collapse: true, restrict: false } });
    mounted.root.querySelector<HTMLElement>('[aria-label^="Удалить"]')?.click();
    await mounted.form.showErrors();
    expect(await axeFindings(mounted.form)).toEqual([]);
  });
});

describe('a list of plain values', () => {
  const mountPhones = async (phones: readonly unknown[]): Promise<void> => {
    mounted = await mountForm({
      schema: phonesSchema,
      uischema: control('phones'),
      data: { phones },
    });
  };

  test('names each input by the list and its number', async () => {
    await mountPhones(['112', '113']);
    const [, second] = mounted.root.querySelectorAll('.row input');
    const ids = second?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const name = ids.map((id) => mounted.root.getElementById(id)?.textContent.trim()).join(' ');
    expect(name).toBe('Телефоны 2');
  });

  test('takes what is typed into a new row, and asks to fill in one that stays empty', async () => {
    await mountPhones(['112']);
    add().click();
    await userEvent.keyboard('113');
    expect(mounted.form.data).toEqual({ phones: ['112', '113'] });
    add().click();
    leave(input('phones.2'));
    expect(mounted.get('[data-path="phones.2"] .error').textContent.trim()).toBe(
      'Заполните строку или удалите её.',
    );
    button('Удалить: запись 3').click();
    expect(mounted.form.errors).toEqual([]);
  });

  test('calls what is wrong with a row by the list, and in the summary by the row too', async () => {
    await mountPhones(['112', 'длиннее двенадцати знаков']);
    await mounted.form.showErrors();
    const text = 'Поле «Телефоны»: оставьте не больше 12 знаков.';
    expect(mounted.get('[data-path="phones.1"] .error').textContent.trim()).toBe(text);
    expect(mounted.get('.summary button').textContent.trim()).toBe(`Телефоны, запись 2. ${text}`);
  });

  test('removes the row that was meant', async () => {
    await mountPhones(['112', '113', '114']);
    button('Удалить: 113').click();
    expect(mounted.form.data).toEqual({ phones: ['112', '114'] });
    button('Вернуть: 113').click();
    expect(mounted.form.data).toEqual({ phones: ['112', '113', '114'] });
  });

  test('has nothing that axe objects to', async () => {
    await mountPhones(['112', undefined, 'длиннее двенадцати знаков']);
    await mounted.form.showErrors();
    expect(await axeFindings(mounted.form)).toEqual([]);
  });
});
