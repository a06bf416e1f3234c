import type { JsonSchema } from '@jsonforms/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { leave, mountForm, type, type MountedForm } from '../testing/mount-form.js';

let mounted: MountedForm;
afterEach(() => {
  mounted.remove();
});

const mount = async (
  field: object,
  data: object = {},
  options: object = {},
): Promise<HTMLInputElement> => {
  mounted = await mountForm({
    schema: { type: 'object', properties: { field: { title: 'Поле', ...field } } },
    uischema: { type: 'Control', scope: '#/properties/field', options } as never,
    data,
  });
  return mounted.get('input, select, textarea');
};

const data = (): unknown => (mounted.form.data as { readonly field?: unknown }).field;

describe('a text', () => {
  test('loses the spaces around it when left; of spaces alone nothing is left', async () => {
    const input = await mount({ type: 'string' });
    type(input, '  Анна  ');
    expect(input.value).toBe('  Анна  ');
    leave(input);
    expect([data(), input.value]).toEqual(['Анна', 'Анна']);
    type(input, '   ');
    leave(input);
    expect(mounted.form.data).toEqual({});
  });

  test('is neither spelled, translated nor remembered by the browser when personal', async () => {
    const input = await mount({ type: 'string', 'x-sensitivity': 'personal' });
    expect([input.spellcheck, input.translate, input.autocomplete]).toEqual([false, false, 'off']);
  });

  test('takes the browser’s help that its options name', async () => {
    const input = await mount({ type: 'string' }, {}, { autocomplete: 'email' });
    expect([input.spellcheck, input.autocomplete]).toEqual([true, 'email']);
  });

  test('is shown as its shared definition wants it, unless the view says otherwise', async () => {
    const field = { type: 'string', 'x-options': { multi: true, rows: 5 } };
    const area = await mount(field);
    expect([area.tagName, area.getAttribute('rows')]).toEqual(['TEXTAREA', '5']);
    mounted.remove();
    expect((await mount(field, {}, { multi: false })).tagName).toBe('INPUT');
  });

  test('offers what may be meant, and takes anything', async () => {
    const input = await mount({ type: 'string' }, {}, { suggestion: ['Тула', 'Льгов'] });
    expect([...(input.list?.options ?? [])].map(({ value }) => value)).toEqual(['Тула', 'Льгов']);
  });
});

describe('a number', () => {
  test('keeps what is typed as it is typed, and is written properly when left', async () => {
    const input = await mount({ type: 'number' });
    await userEvent.click(input);
    for (const [key, value, text] of [
      ['1', 1, '1'],
      [',', 1, '1,'],
      ['0', 1, '1,0'],
      ['5', 1.05, '1,05'],
    ] as const) {
      await userEvent.keyboard(key);
      expect([data(), input.value]).toEqual([value, text]);
    }
    type(input, '007,50');
    leave(input);
    expect([data(), input.value]).toEqual([7.5, '7,5']);
  });

  test('that is none keeps its text, and no old number stays behind it', async () => {
    const input = await mount({ type: 'number' }, { field: 40 });
    type(input, 'сорок');
    leave(input);
    expect([data(), input.value]).toEqual([undefined, 'сорок']);
    expect(mounted.get('.error').textContent).toContain('введите число цифрами');
    expect(mounted.form.validate().valid).toBe(false);
    type(input, '41');
    expect(mounted.form.validate().valid).toBe(true);
  });

  test('has its unit beside it, read out with it', async () => {
    const input = await mount({ type: 'number' }, { field: 40 }, { unit: 'м²' });
    const unit = mounted.root.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(unit?.textContent).toBe('м²');
  });
});

describe('a date', () => {
  test('that is not in the calendar keeps its text and says so', async () => {
    const input = await mount({ type: 'string', format: 'date' });
    type(input, '31.02.2026');
    leave(input);
    expect([data(), input.value]).toEqual([undefined, '31.02.2026']);
    expect(mounted.get('.error').textContent.trim()).toBe(
      'Поле «Поле»: такой даты нет в календаре. Проверьте день и месяц.',
    );
  });

  test('can be chosen in the browser’s calendar, whose button names the field', async () => {
    const input = await mount({ type: 'string', format: 'date' });
    const button = mounted.get('button.calendar');
    expect(button.ariaLabel).toBe('Выбрать дату в календаре: Поле');
    const show = vi.spyOn(HTMLInputElement.prototype, 'showPicker').mockReturnValue();
    button.click();
    const picker = mounted.get('.picker');
    expect(show.mock.contexts).toEqual([picker]);
    picker.value = '2026-03-05';
    picker.dispatchEvent(new Event('change'));
    expect([data(), input.value]).toEqual(['2026-03-05', '05.03.2026']);
    button.click();
    expect(show.mock.contexts).toEqual([picker, picker]);
    expect(picker.value).toBe('2026-03-05');
    show.mockRestore();
  });
});

describe('a choice', () => {
  const levels = [
    { const: 'basic', title: 'базовый' },
    { const: 'crisis', title: 'кризисный' },
    { const: 'old', title: 'прежний', 'x-retired': true },
  ];
  const optionTexts = (): readonly string[] =>
    [...mounted.root.querySelectorAll('option')].map((option) => option.textContent.trim());

  test('does not offer what is retired', async () => {
    await mount({ type: 'string', oneOf: levels });
    expect(optionTexts()).toEqual(['не выбрано', 'базовый', 'кризисный']);
  });

  test('still shows what is retired where it was chosen', async () => {
    await mount({ type: 'string', oneOf: levels }, { field: 'old' });
    expect(optionTexts()).toContain('прежний');
  });

  test('shows a value that is no option as what it is', async () => {
    const select = await mount({ type: 'string', oneOf: levels }, { field: 'unheard' });
    expect(optionTexts()).toContain('unheard (нет в списке)');
    expect((select as unknown as HTMLSelectElement).selectedOptions[0]?.textContent.trim()).toBe(
      'unheard (нет в списке)',
    );
  });

  test('may be of numbers, and taken back to nothing', async () => {
    const select = (await mount({ type: 'integer', enum: [1, 2] })) as unknown as HTMLSelectElement;
    await userEvent.selectOptions(select, '2');
    expect(data()).toBe(2);
    await userEvent.selectOptions(select, '');
    expect(mounted.form.data).toEqual({});
  });

  test('in view can be taken back where it is not required', async () => {
    await mount({ type: 'string', oneOf: levels }, { field: 'basic' }, { format: 'radio' });
    mounted.get('.clear').click();
    expect(mounted.form.data).toEqual({});
    expect(mounted.root.querySelector('.clear')).toBeNull();
  });
});

describe('several of a list', () => {
  const items = { type: 'string', enum: ['a', 'b', 'c'] };
  const box = (label: string): HTMLInputElement => {
    const found = [...mounted.root.querySelectorAll('label')].find(
      (one) => one.textContent.trim() === label,
    );
    return found?.querySelector('input') ?? mounted.get(`no box ${label}`);
  };

  test('come in the order of the list, however they were ticked', async () => {
    await mount({ type: 'array', uniqueItems: true, items });
    box('c').click();
    box('a').click();
    expect(data()).toEqual(['a', 'c']);
    box('a').click();
    box('c').click();
    expect(mounted.form.data).toEqual({});
  });

  test('keep one that is no option until it is unticked', async () => {
    await mount({ type: 'array', uniqueItems: true, items }, { field: ['x', 'b'] });
    box('a').click();
    expect(data()).toEqual(['a', 'b', 'x']);
    box('x (нет в списке)').click();
    expect(data()).toEqual(['a', 'b']);
  });
});

describe('an object', () => {
  const person = {
    type: 'object',
    properties: {
      name: { type: 'string', title: 'Имя' },
      id: { type: 'string', 'x-hidden': true },
    },
    required: ['name'],
  };

  test('shows the fields that are for people', async () => {
    await mount(person);
    const paths = [...mounted.root.querySelectorAll('[data-path]')].map((field) =>
      field.getAttribute('data-path'),
    );
    expect(paths).toEqual(['field', 'field.name']);
  });

  test('comes into being with its first field', async () => {
    const input = await mount(person);
    type(input, 'Анна');
    expect(mounted.form.data).toEqual({ field: { name: 'Анна' } });
  });

  test('that holds one of its own kind is opened step by step', async () => {
    const schema = {
      type: 'object',
      properties: {
        name: { type: 'string', title: 'Имя' },
        guardian: { $ref: '#', title: 'Опекун' },
      },
    } as unknown as JsonSchema;
    mounted = await mountForm({ schema, data: {} });
    expect(mounted.root.querySelectorAll('input')).toHaveLength(1);
    mounted.get('[data-path="guardian"] .button').click();
    expect(mounted.root.querySelectorAll('input')).toHaveLength(2);
    type(mounted.get('[data-path="guardian.name"] input'), 'Ева');
    expect(mounted.form.data).toEqual({ guardian: { name: 'Ева' } });
  });
});
