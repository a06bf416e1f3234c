import type { JsonSchema, UISchemaElement } from '@jsonforms/core';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe.js';
import { mountForm, type MountedForm } from '../../testing/mount-form.js';

const schema: JsonSchema = {
  type: 'object',
  properties: {
    name: { type: 'string', title: 'Имя' },
    access: { type: 'boolean', title: 'Доступ в жильё' },
    area: { type: 'number', title: 'Площадь', minimum: 1 },
    conclusion: { type: 'string', title: 'Вывод' },
  },
  required: ['name', 'conclusion'],
};

const control = (name: string) => ({ type: 'Control', scope: `#/properties/${name}` });

const uischema = (options: object = {}): UISchemaElement =>
  ({
    type: 'Categorization',
    label: 'Акт',
    options,
    elements: [
      { type: 'Category', label: 'Семья', elements: [control('name'), control('access')] },
      {
        type: 'Category',
        label: 'Жильё',
        elements: [control('area')],
        rule: {
          effect: 'SHOW',
          condition: {
            scope: '#/properties/access',
            schema: { const: true },
            failWhenUndefined: true,
          },
        },
      },
      { type: 'Category', label: 'Вывод', elements: [control('conclusion')] },
    ],
  }) as unknown as UISchemaElement;

let mounted: MountedForm;
afterEach(() => {
  mounted.remove();
});

const all = (selector: string): readonly HTMLElement[] => [
  ...mounted.root.querySelectorAll<HTMLElement>(selector),
];
const shown = (): readonly (string | null)[] =>
  all('[data-path]').map((field) => field.getAttribute('data-path'));
const button = (text: string): HTMLElement => {
  const found = all('button').find((one) => one.textContent.trim() === text);
  if (!found) throw new Error(`There is no button «${text}».`);
  return found;
};

describe('tabs', () => {
  const mount = async (data: unknown = {}): Promise<void> => {
    mounted = await mountForm({ schema, uischema: uischema(), data });
  };
  const tabs = (): readonly string[] =>
    all('[role=tab]').map((tab) => tab.textContent.replace(/\s+/g, ' ').trim());

  test('show one category, the panel named by its tab', async () => {
    await mount();
    expect(tabs()).toEqual(['Семья', 'Вывод']);
    expect(shown()).toEqual(['name', 'access']);
    const tab = mounted.get('[role=tab][aria-selected=true]');
    const panel = mounted.get('[role=tabpanel]');
    expect(panel.getAttribute('aria-labelledby')).toBe(tab.id);
    expect(tab.getAttribute('aria-controls')).toBe(panel.id);
  });

  test('are gone through by arrows, Home and End, one stop of the Tab key', async () => {
    await mount({ access: true });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(shown()).toEqual(['area']);
    await userEvent.keyboard('{End}');
    expect(shown()).toEqual(['conclusion']);
    await userEvent.keyboard('{ArrowRight}');
    expect(mounted.root.activeElement?.textContent).toContain('Семья');
    await userEvent.keyboard('{ArrowLeft}{Home}');
    expect(shown()).toEqual(['name', 'access']);
    await userEvent.tab();
    expect(mounted.root.activeElement).toBe(mounted.get('[data-path="name"] input'));
  });

  test('appear and disappear by rules; the open one that disappears gives way', async () => {
    await mount({ name: 'Анна', access: true });
    expect(tabs()).toEqual(['Семья', 'Жильё', 'Вывод']);
    all('[role=tab]')[1]?.click();
    expect(shown()).toEqual(['area']);
    mounted.form.data = { name: 'Анна', access: false };
    await mounted.form.updateComplete;
    expect(tabs()).toEqual(['Семья', 'Вывод']);
    expect(shown()).toEqual(['name', 'access']);
  });

  test('count the errors of a category once it was left', async () => {
    await mount();
    expect(tabs()).toEqual(['Семья', 'Вывод']);
    all('[role=tab]')[1]?.click();
    expect(tabs()).toEqual(['Семья 1 ошибка', 'Вывод']);
  });

  test('keep what was typed in a category that is not open', async () => {
    await mount({ access: true });
    all('[role=tab]')[1]?.click();
    await userEvent.click(mounted.get('[data-path="area"] input'));
    await userEvent.keyboard('сорок');
    all('[role=tab]')[0]?.click();
    all('[role=tab]')[1]?.click();
    expect(mounted.get('[data-path="area"] input').value).toBe('сорок');
    expect(mounted.get('[data-path="area"] .error').textContent).toContain('цифрами');
  });

  test('are opened by the summary on the way to a field', async () => {
    await mount();
    await mounted.form.showErrors();
    expect(all('.summary li').map((entry) => entry.textContent.trim())).toEqual([
      'Заполните поле «Имя».',
      'Заполните поле «Вывод».',
    ]);
    all('.summary button')[1]?.click();
    expect(shown()).toEqual(['conclusion']);
    expect(mounted.root.activeElement).toBe(mounted.get('[data-path="conclusion"] input'));
  });

  test('are opened by the host that goes to a field; an unknown field is refused', async () => {
    await mount();
    expect(mounted.form.focusField('conclusion')).toBe(true);
    expect(shown()).toEqual(['conclusion']);
    expect(mounted.form.focusField('nowhere')).toBe(false);
  });

  test('have nothing that axe objects to', async () => {
    await mount();
    await mounted.form.showErrors();
    expect(await axeFindings(mounted.form)).toEqual([]);
  });
});

describe('steps', () => {
  const mount = async (options: object = {}, data: unknown = {}): Promise<void> => {
    const view = uischema({ variant: 'stepper', ...options });
    mounted = await mountForm({ schema, uischema: view, data });
  };
  const statuses = (): readonly string[] =>
    all('.step-status').map((status) => status.textContent.trim());

  test('say where one is, by number, name and state', async () => {
    await mount();
    expect(mounted.get('.step-title').textContent).toBe('Шаг 1 из 2: Семья');
    expect(statuses()).toEqual(['текущий', 'впереди']);
    expect(all('[aria-current=step]')).toHaveLength(1);
  });

  test('go on and back, focus on the title of the step', async () => {
    await mount({}, { name: 'Анна' });
    button('Далее').click();
    expect(shown()).toEqual(['conclusion']);
    expect(mounted.root.activeElement?.textContent).toBe('Шаг 2 из 2: Вывод');
    expect(statuses()).toEqual(['пройден', 'текущий']);
    button('Назад').click();
    expect(shown()).toEqual(['name', 'access']);
  });

  test('let a draft go on with errors, and say so', async () => {
    await mount();
    button('Далее').click();
    expect(statuses()).toEqual(['1 ошибка', 'текущий']);
  });

  test('with a gate, stay until the step is right and go to its first error', async () => {
    await mount({ gate: true });
    button('Далее').click();
    expect(shown()).toEqual(['name', 'access']);
    expect(mounted.root.activeElement).toBe(mounted.get('[data-path="name"] input'));
    expect(mounted.get('[data-path="name"] .error').textContent).toContain('Имя');
    await userEvent.keyboard('Анна');
    button('Далее').click();
    expect(shown()).toEqual(['conclusion']);
  });

  test('have nothing that axe objects to', async () => {
    await mount();
    button('Далее').click();
    expect(await axeFindings(mounted.form)).toEqual([]);
  });
});
