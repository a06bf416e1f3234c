import type { JsonSchema } from '@jsonforms/core';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mountForm, type MountedForm } from '../testing/mount-form.js';

const schema: JsonSchema = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', title: 'Имя' },
    safety: {
      type: 'array',
      title: 'Безопасность',
      uniqueItems: true,
      items: { type: 'string', enum: ['проводка', 'извещатель', 'выходы'] },
    },
    agreed: { type: 'boolean', title: 'Согласие' },
    children: {
      type: 'array',
      title: 'Дети',
      items: { type: 'object', properties: { alias: { type: 'string', title: 'Прозвище' } } },
    },
  },
};

let mounted: MountedForm;
afterEach(() => {
  mounted.remove();
});

const errors = (): readonly string[] =>
  [...mounted.root.querySelectorAll('.error')].map(({ textContent }) => textContent.trim());

/** A form whose first field, required and empty, has the focus: to leave it shows an error. */
async function mountInEmptyField(): Promise<void> {
  mounted = await mountForm({ schema, data: {} });
  mounted.get('[data-path="name"] input').focus();
  expect(errors()).toEqual([]);
}

describe('an error that appears by leaving a field', () => {
  test.each([
    ['a box of several', 'извещатель', { safety: ['извещатель'] }],
    ['a box', 'Согласие', { agreed: true }],
    ['a button', 'Добавить', { children: [{}] }],
  ])('takes no click away from %s below it', async (_, name, data) => {
    await mountInEmptyField();
    const target =
      name === 'Добавить' ? page.getByRole('button', { name }) : page.getByLabelText(name);
    await userEvent.click(target);
    expect(mounted.form.data).toEqual(data);
    await expect.poll(errors).toEqual(['Заполните поле «Имя».']);
  });

  test('waits for the button of the mouse, not for the next key', async () => {
    await mountInEmptyField();
    const input = mounted.get('[data-path="name"] input');
    const press = (type: string): void => {
      document.body.dispatchEvent(new PointerEvent(type, { bubbles: true }));
    };
    press('pointerdown');
    input.blur();
    expect(errors()).toEqual([]);
    press('pointerup');
    await expect.poll(errors).toEqual(['Заполните поле «Имя».']);
  });

  test('shows at once to a person who leaves by key, also after a press that never ended', async () => {
    await mountInEmptyField();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await userEvent.keyboard('{Tab}');
    await expect.poll(errors).toEqual(['Заполните поле «Имя».']);
  });
});
