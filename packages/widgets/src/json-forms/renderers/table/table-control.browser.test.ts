import type { JsonSchema } from '@jsonforms/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe.js';
import { leave, mountForm, type, type MountedForm } from '../../testing/mount-form.js';

const income = {
  type: 'object',
  properties: {
    kind: {
      type: 'string',
      title: 'Вид',
      oneOf: [
        { const: 'salary', title: 'зарплата' },
        { const: 'pension', title: 'пенсия' },
      ],
    },
    sum: { type: 'number', title: 'Сумма', description: 'В рублях за месяц', minimum: 0 },
    since: { type: 'string', format: 'date', title: 'С какого дня' },
    note: { type: 'string', title: 'Примечание' },
  },
  required: ['kind', 'sum'],
};

const person = {
  type: 'object',
  title: 'Кто',
  properties: {
    lastName: { type: 'string', title: 'Фамилия' },
    firstName: { type: 'string', title: 'Имя' },
  },
  required: ['lastName', 'firstName'],
};

const schema = {
  type: 'object',
  properties: {
    incomes: { type: 'array', title: 'Доходы', maxItems: 200_000, items: income },
    commission: {
      type: 'array',
      title: 'Комиссия',
      items: {
        type: 'object',
        properties: { person, post: { type: 'string', title: 'Должность' } },
        required: ['person'],
      },
    },
  },
} as unknown as JsonSchema;

const control = (name: string, options: object = {}) => ({
  type: 'Control',
  scope: `#/properties/${name}`,
  options,
});

let mounted: MountedForm;
beforeEach(async () => {
  await page.viewport(1000, 700);
});
afterEach(() => {
  mounted.remove();
});

const mount = async (
  data: unknown,
  uischema = control('incomes'),
  settings: object = {},
): Promise<void> => {
  mounted = await mountForm({ schema, uischema, data, ...settings });
};
const incomes = (count: number) => ({
  incomes: Array.from({ length: count }, (_, index) => ({
    kind: 'salary',
    sum: index,
    note: `запись ${index}`,
  })),
});

const cell = (path: string): HTMLInputElement => mounted.get(`[data-path="incomes.${path}"] input`);
const button = (name: string): HTMLElement => mounted.get(`button[aria-label="${name}"]`);
const focused = (): string | undefined =>
  mounted.root.activeElement?.closest<HTMLElement>('.field[data-path]')?.dataset.path;
const nameOf = (input: Element): string =>
  (input.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => mounted.root.getElementById(id)?.textContent.trim().replace(/\s+/g, ' '))
    .join(', ');
const rows = (): readonly HTMLElement[] => [
  ...mounted.root.querySelectorAll<HTMLElement>('tr[data-row]'),
];
const heads = (): readonly string[] =>
  [...mounted.root.querySelectorAll('thead tr:last-child th > span:not(.required)')].map((head) =>
    head.textContent.trim(),
  );
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

describe('a table', () => {
  test('names each input by its column and its row, and shows hints in the heads', async () => {
    await mount(incomes(2));
    expect(nameOf(cell('1.sum'))).toBe('Сумма, Строка 2');
    expect(mounted.get('thead .hint').textContent).toBe('В рублях за месяц');
    expect(mounted.root.querySelectorAll('tbody label, tbody .hint')).toHaveLength(0);
    expect(mounted.get('table').getAttribute('aria-rowcount')).toBe('3');
    expect(rows().map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3']);
  });

  test('has the columns that the options list, in their order, by their names', async () => {
    const columns = [{ name: 'note', label: 'Пояснение', width: 5 }, { name: 'sum' }];
    await mount(incomes(1), control('incomes', { columns }));
    expect(heads()).toEqual(['Пояснение', 'Сумма', 'Действия']);
    const [wide, narrow] = mounted.root.querySelectorAll('tbody td');
    expect(wide?.clientWidth).toBeGreaterThan(2 * (narrow?.clientWidth ?? 0));
  });

  test('has the columns of the detail when the options ask for a table', async () => {
    const detail = {
      type: 'VerticalLayout',
      elements: [control('sum'), { ...control('kind'), label: 'Какой' }],
    };
    await mount(incomes(1), control('incomes', { detail, layout: 'table' }));
    expect(heads()).toEqual(['Сумма', 'Какой', 'Действия']);
  });

  test('shows the fields of an object in columns of their own', async () => {
    await mount(
      { commission: [{ person: { lastName: 'Примеров' } }, {}] },
      control('commission', { format: 'table' }),
    );
    expect(heads()).toEqual(['Фамилия', 'Имя', 'Должность', 'Действия']);
    expect(mounted.get('th[scope=colgroup]').textContent.trim()).toBe('Кто');
    const first = mounted.get('[data-path="commission.0.person.firstName"] input');
    expect(nameOf(first)).toBe('Кто, Имя, Строка 1');
    type(first, 'Иван');
    expect(mounted.form.data).toEqual({
      commission: [{ person: { lastName: 'Примеров', firstName: 'Иван' } }, {}],
    });
    await mounted.form.showErrors();
    expect(mounted.get('.table-row[data-index="1"] .error').textContent.trim()).toBe(
      'Заполните поле «Кто».',
    );
    mounted.get('.summary button').click();
    expect(focused()).toBe('commission.1.person.lastName');
  });

  test('tells in the cell what is wrong with it', async () => {
    await mount({ incomes: [{ kind: 'salary', sum: -1 }] });
    cell('0.sum').focus();
    leave(cell('0.sum'));
    const [description = ''] = cell('0.sum').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(mounted.root.getElementById(description)?.textContent.trim()).toBe(
      'Поле «Сумма»: введите число не меньше 0.',
    );
    expect(cell('0.sum').getAttribute('aria-invalid')).toBe('true');
  });

  test('keeps what is being typed in a row when others come and go around it', async () => {
    await mount(incomes(3));
    const field = cell('2.since');
    type(field, '31.02.2020');
    button('Удалить: зарплата').click();
    expect(cell('1.since')).toBe(field);
    expect(field.value).toBe('31.02.2020');
    button('Вернуть: зарплата').click();
    expect(cell('2.since')).toBe(field);
    expect(field.value).toBe('31.02.2020');
  });

  test('offers no change when readonly', async () => {
    await mount(incomes(2), control('incomes'), { readonly: true });
    expect(mounted.root.querySelector('.row-action, .add-row, .actions')).toBeNull();
    expect(cell('0.sum').readOnly).toBe(true);
  });

  test.each([
    ['empty', { incomes: [] }, 'incomes'],
    ['of a few rows', incomes(3), 'incomes'],
    ['in error', { incomes: [{}, { sum: -1 }] }, 'incomes'],
    ['of many rows', incomes(500), 'incomes'],
    ['with objects in columns', { commission: [{}, {}] }, 'commission'],
  ])('has nothing that axe objects to: %s', async (_, data, name) => {
    await mount(data, control(name, { format: 'table' }));
    await settled();
    await mounted.form.showErrors();
    expect(await axeFindings(mounted.form)).toEqual([]);
  });
});

describe('from the keyboard', () => {
  const press = (keys: string): Promise<void> => userEvent.keyboard(keys);

  test.each([
    ['{Enter}', 'incomes.2.sum'],
    ['{ArrowDown}', 'incomes.2.sum'],
    ['{ArrowUp}', 'incomes.0.sum'],
    ['{Shift>}{Enter}{/Shift}', 'incomes.0.sum'],
    ['{Control>}{End}{/Control}', 'incomes.4.sum'],
    ['{Control>}{Home}{/Control}', 'incomes.0.sum'],
    ['{PageDown}', 'incomes.4.sum'],
  ])('%s goes from the second row to its cell in the same column', async (keys, expected) => {
    await mount(incomes(5));
    cell('1.sum').focus();
    await press(keys);
    expect(focused()).toBe(expected);
  });

  test('the ends of the table are kept', async () => {
    await mount(incomes(2));
    cell('1.sum').focus();
    await press('{ArrowDown}');
    expect(focused()).toBe('incomes.1.sum');
  });

  test('a list of options keeps its arrows and its Enter', async () => {
    await mount(incomes(3));
    mounted.get('[data-path="incomes.1.kind"] select').focus();
    await press('{ArrowDown}');
    expect(focused()).toBe('incomes.1.kind');
    expect((mounted.form.data as ReturnType<typeof incomes>).incomes[1]?.kind).toBe('pension');
  });

  test('Ctrl+Enter adds a row from wherever focus is', async () => {
    await mount(incomes(2));
    cell('0.note').focus();
    await press('{Control>}{Enter}{/Control}');
    expect(focused()).toBe('incomes.2.kind');
    expect((mounted.form.data as ReturnType<typeof incomes>).incomes).toHaveLength(3);
  });
});

describe('a long table', () => {
  const region = (): HTMLElement => mounted.get('.table-region');
  const scrollTo = async (top: number): Promise<void> => {
    region().scrollTop = top;
    region().dispatchEvent(new Event('scroll'));
    await settled();
  };
  const indices = (): readonly number[] => rows().map((row) => Number(row.dataset.index));
  const inView = (): readonly number[] => {
    const { top, bottom } = region().getBoundingClientRect();
    return rows()
      .filter((row) => {
        const box = row.getBoundingClientRect();
        return box.bottom > top && box.top < bottom;
      })
      .map((row) => Number(row.dataset.index));
  };

  test('has only the rows in view in the page, wherever it is scrolled', async () => {
    await mount(incomes(5_000));
    await settled();
    expect(rows().length).toBeLessThan(60);
    for (const share of [0.1, 0.5, 0.93, 1]) {
      await scrollTo(share * region().scrollHeight);
      expect(rows().length).toBeLessThan(60);
      const view = inView();
      expect(view.length).toBeGreaterThan(5);
      expect(view.at(-1)).toBe((view[0] ?? 0) + view.length - 1);
    }
    expect(indices().at(-1)).toBe(4_999);
    expect(rows().at(-1)?.getAttribute('aria-rowindex')).toBe('5001');
  });

  test('can be edited far down, and the row keeps what was typed', async () => {
    await mount(incomes(5_000));
    await settled();
    await scrollTo(0.5 * region().scrollHeight);
    const row = inView()[3] ?? 0;
    type(cell(`${row}.note`), 'новое');
    expect((mounted.form.data as ReturnType<typeof incomes>).incomes[row]?.note).toBe('новое');
    await scrollTo(0);
    expect(indices()).toContain(0);
    await scrollTo(0.5 * region().scrollHeight);
    expect(cell(`${row}.note`).value).toBe('новое');
  });

  test('keeps the row with focus in the page when it is scrolled out of sight', async () => {
    await mount(incomes(1_000));
    await settled();
    const field = cell('2.note');
    field.focus();
    await scrollTo(0.7 * region().scrollHeight);
    expect(mounted.root.activeElement).toBe(field);
    expect(indices()[0]).toBe(2);
    await userEvent.keyboard('!');
    expect((mounted.form.data as ReturnType<typeof incomes>).incomes[2]?.note).toContain('!');
    await scrollTo(0);
    expect(mounted.root.activeElement).toBe(field);
    expect(indices().slice(0, 4)).toEqual([0, 1, 2, 3]);
  });

  test('goes by key to its last row and to its first, and by what is in view', async () => {
    await mount(incomes(3_000));
    await settled();
    cell('4.sum').focus();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(focused()).toBe('incomes.2999.sum');
    await settled();
    expect(inView()).toContain(2_999);
    await userEvent.keyboard('{PageUp}');
    await settled();
    const page = 2_999 - Number(focused()?.split('.')[1]);
    expect(page).toBeGreaterThan(3);
    expect(page).toBeLessThan(40);
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toBe('incomes.0.sum');
  });

  test('brings a finding into view that is gone to from the summary', async () => {
    const data = incomes(2_000);
    data.incomes.splice(1_500, 1, { kind: 'salary', sum: -5, note: '' });
    await mount(data);
    await settled();
    await mounted.form.showErrors();
    mounted.get('.summary button').click();
    expect(focused()).toBe('incomes.1500.sum');
    await settled();
    expect(inView()).toContain(1_500);
  });

  test('adds a row at its end and removes one in its middle without losing its place', async () => {
    await mount(incomes(300));
    await settled();
    mounted.get('.add-row').click();
    expect(focused()).toBe('incomes.300.kind');
    await settled();
    expect(inView()).toContain(300);
    await scrollTo(0.5 * region().scrollHeight);
    const view = inView();
    const middle = view[Math.floor(view.length / 2)] ?? 0;
    rows()
      .find((row) => Number(row.dataset.index) === middle)
      ?.querySelector<HTMLElement>('[aria-label^="Удалить"]')
      ?.click();
    await settled();
    expect(inView()).toContain(middle);
    expect(cell(`${middle}.note`).value).toBe(`запись ${middle + 1}`);
  });

  test('follows rows that grow: what is in view stays where it is', async () => {
    await mount(incomes(1_000));
    await settled();
    await scrollTo(0.4 * region().scrollHeight);
    const [, , third = 0] = inView();
    const rowOf = (index: number): HTMLElement => mounted.get(`tr[data-index="${index}"]`);
    const before = rowOf(third).getBoundingClientRect().top;
    rowOf(third - 6).style.minBlockSize = '200px';
    await settled();
    await settled();
    expect(Math.abs(rowOf(third).getBoundingClientRect().top - before)).toBeLessThan(2);
  });
});

describe('where there is little room', () => {
  beforeEach(async () => {
    await page.viewport(360, 640);
  });

  test('cells stand under their labels, and the page does not scroll sideways', async () => {
    await mount(incomes(3));
    const [first] = mounted.root.querySelectorAll('tbody td');
    expect(first && getComputedStyle(first, '::before').content).toBe('"Вид *"');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    const region = mounted.get('.table-region');
    expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
    expect(nameOf(cell('1.sum'))).toBe('Сумма, Строка 2');
  });

  test('a long table draws few cards at a time', async () => {
    await mount(incomes(2_000));
    await settled();
    expect(rows().length).toBeLessThan(40);
  });
});

test('rows that carry a number of their own show it once, and are still read out by their place', async () => {
  const number = { type: 'integer', title: '№' };
  const task = { type: 'string', title: 'Задача', maxLength: 50 };
  mounted = await mountForm({
    schema: {
      type: 'object',
      properties: {
        tasks: { type: 'array', items: { type: 'object', properties: { number, task } } },
      },
    },
    uischema: control('tasks', { format: 'table' }),
    data: { tasks: [{ number: 7, task: 'Найти кружок' }] },
  });
  const own = mounted.get('th[scope=row]');
  expect(own.textContent.trim()).toBe('Строка 1');
  expect(own.clientWidth).toBeLessThan(12);
});
