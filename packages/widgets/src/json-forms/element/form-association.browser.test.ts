import type { JsonSchema } from '@jsonforms/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { leave, mountForm, type, type MountedForm } from '../testing/mount-form.js';

const schema: JsonSchema = {
  type: 'object',
  properties: { name: { type: 'string', title: 'Имя' }, born: { type: 'string', format: 'date' } },
  required: ['name'],
};

let mounted: MountedForm;
let page: HTMLFormElement;
beforeEach(async () => {
  mounted = await mountForm({ schema, data: {}, name: 'card' });
  page = document.createElement('form');
  document.body.append(page);
  page.append(mounted.form);
  await mounted.form.updateComplete;
});
afterEach(() => {
  page.remove();
});

const name = (): HTMLInputElement => mounted.get('[data-path="name"] input');

describe('in a form of the page', () => {
  test('the data are sent as JSON under the element’s name', () => {
    type(name(), 'Анна');
    expect(new FormData(page).get('card')).toBe('{"name":"Анна"}');
  });

  test('the page’s form is valid when the data are', () => {
    expect(page.checkValidity()).toBe(false);
    expect(mounted.form.validationMessage).toBe('В форме 1 ошибка');
    type(name(), 'Анна');
    expect(page.checkValidity()).toBe(true);
  });

  test('its reset takes the data back to what the host gave', async () => {
    type(name(), 'Анна');
    page.reset();
    await mounted.form.updateComplete;
    expect(mounted.form.data).toEqual({});
    expect(name().value).toBe('');
  });

  test('a disabled fieldset around it disables every input', async () => {
    const fieldset = document.createElement('fieldset');
    page.append(fieldset);
    fieldset.append(mounted.form);
    fieldset.disabled = true;
    await mounted.form.updateComplete;
    expect(name().disabled).toBe(true);
    fieldset.disabled = false;
    await mounted.form.updateComplete;
    expect(name().disabled).toBe(false);
  });
});

describe('moved to another place of the page, as low-vision panels do', () => {
  test('keeps what was typed, its errors and its data, and goes on working', async () => {
    const born = mounted.get('[data-path="born"] input');
    type(born, '31.02.2026');
    leave(born);
    type(name(), 'Анна');
    const wrapper = document.createElement('div');
    document.body.append(wrapper);
    wrapper.append(page);
    await mounted.form.updateComplete;
    expect(mounted.form.data).toEqual({ name: 'Анна' });
    expect(mounted.get('[data-path="born"] input')).toBe(born);
    expect(born.value).toBe('31.02.2026');
    expect(mounted.get('[data-path="born"] .error').textContent).toContain('нет в календаре');
    type(name(), 'Ева');
    expect(mounted.form.data).toEqual({ name: 'Ева' });
    mounted.form.data = { name: 'Глеб' };
    await mounted.form.updateComplete;
    expect(name().value).toBe('Глеб');
    wrapper.remove();
  });

  test('catches up with what its host did meanwhile', async () => {
    mounted.form.remove();
    mounted.form.data = { name: 'Ева' };
    page.append(mounted.form);
    await mounted.form.updateComplete;
    expect(name().value).toBe('Ева');
  });
});
